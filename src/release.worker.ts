import { type FileRequest, answerRequest } from '#release/fetch.ts'

/** Fetching, hashing and decoding data files happens here, so that the page never waits for it. */
self.onmessage = (event: MessageEvent<FileRequest>) => {
  void answerRequest(event.data, (reply, transfer) => self.postMessage(reply, { transfer: [...transfer] }))
}
