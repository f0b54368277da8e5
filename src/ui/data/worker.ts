import type { FileReply, FileRequest } from '#release/fetch.ts'
import { ReleaseError } from '#release/fault.ts'

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void
  readonly reject: (error: Error) => void
  readonly progress: (received: number) => void
}

let worker: Worker | undefined
let last = 0
const waiting = new Map<number, Waiting>()

/** Fetches and verifies one file of a release in the worker; a fault rejects as `ReleaseError`. */
export function fetchFile(request: Omit<FileRequest, 'id'>, progress: (received: number) => void = () => undefined): Promise<Uint8Array> {
  worker ??= start()
  last += 1
  const id = last
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject, progress })
    worker?.postMessage({ ...request, id })
  })
}

function start(): Worker {
  const started = new Worker(new URL('../../release.worker.ts', import.meta.url), { type: 'module' })
  started.onmessage = ({ data }: MessageEvent<FileReply>) => {
    const asked = waiting.get(data.id)
    if (!asked) return
    if ('received' in data) return asked.progress(data.received)
    waiting.delete(data.id)
    if ('fault' in data) asked.reject(new ReleaseError(data.fault))
    else asked.resolve(data.bytes)
  }
  // A worker that cannot even start, such as one forbidden by the server, must not leave readers waiting for ever.
  started.onerror = (event) => {
    for (const { reject } of waiting.values()) reject(new Error(event.message || 'the data worker did not start'))
    waiting.clear()
    worker = undefined
  }
  return started
}
