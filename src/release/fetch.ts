import type { Dataset } from '#model/dataset.ts'
import { type Fault, ReleaseError } from './fault.ts'
import type { Format } from './read.ts'
import { faultOf } from './intact.ts'

/** A file of a release to fetch and to verify; with `table` it is also decoded into that data set. */
export interface FileRequest {
  readonly id: number
  /** The absolute address: a worker does not know where the page lies. */
  readonly url: string
  readonly part: { readonly path: string; readonly bytes: number; readonly hash: string }
  readonly table?: { readonly dataset: Dataset; readonly format: Format }
}

export type FileReply =
  | { readonly id: number; readonly received: number }
  | { readonly id: number; readonly bytes: Uint8Array }
  | { readonly id: number; readonly fault: Fault }

type Send = (reply: FileReply, transfer: readonly Transferable[]) => void

/** Answers one request: the bytes of the file, or of an Arrow stream where a table was asked for, or what is wrong with it. */
export async function answerRequest(request: FileRequest, send: Send): Promise<void> {
  const { id, part, table } = request
  try {
    const raw = await download(request, (received) => send({ id, received }, []))
    const fault = faultOf(raw, part)
    if (fault) throw new ReleaseError(fault)
    const bytes = table ? await decoded(raw, table, part.path) : raw
    send({ id, bytes }, [bytes.buffer])
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    send({ id, fault: error instanceof ReleaseError ? error.fault : { code: 'unreadable', file: part.path, detail } }, [])
  }
}

/** The readers of CSV and Parquet come with the first table, because the first screen needs none. */
async function decoded(raw: Uint8Array, { dataset, format }: NonNullable<FileRequest['table']>, file: string): Promise<Uint8Array> {
  const [{ readTable }, { toArrow }] = await Promise.all([import('./read.ts'), import('#engine/arrow.ts')])
  return toArrow(dataset.columns, await readTable(raw, format, dataset, file))
}

/** The file, however many pieces it comes in; a line that breaks, at once or midway, is a file that is missing. */
async function download({ url, part }: FileRequest, progress: (received: number) => void): Promise<Uint8Array<ArrayBuffer>> {
  const missing = (detail: string) => new ReleaseError({ code: 'missing', file: part.path, detail })
  try {
    const response = await fetch(url)
    if (!response.ok || !response.body) throw missing(`HTTP ${response.status}`)
    const chunks: Uint8Array<ArrayBuffer>[] = []
    let received = 0
    const reader = response.body.getReader()
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      chunks.push(next.value)
      received += next.value.length
      progress(received)
    }
    return new Uint8Array(await new Blob(chunks).arrayBuffer())
  } catch (error) {
    throw error instanceof ReleaseError ? error : missing(error instanceof Error ? error.message : String(error))
  }
}
