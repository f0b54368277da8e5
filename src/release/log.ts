import * as z from 'zod/mini'

const cell = z.union([z.string(), z.number(), z.null()])

const entry = z.object({
  /** The day it was accepted on. */
  at: z.string(),
  /** Who accepted it and from which file; an open release does not say. */
  by: z.optional(z.string()),
  file: z.optional(z.object({ name: z.string(), hash: z.string() })),
  note: z.string(),
  dataset: z.string(),
  added: z.number(),
  changed: z.number(),
  removed: z.number(),
  /** Cells that were accepted before and say something else now, by the key of their row; at most `told` of them. */
  cells: z.optional(z.array(z.object({ key: z.array(cell), column: z.string(), before: cell, after: cell }))),
})

const log = z.array(entry)

/** One acceptance as a release tells it. */
export type LogEntry = z.infer<typeof entry>

/** How many changed cells of one acceptance a release lists. */
export const told = 500

/** Reads a change log, oldest first; throws where it is something else. */
export function parseLog(text: string): readonly LogEntry[] {
  return log.parse(JSON.parse(text))
}

/** A change log as the bytes of a release file: one entry a line, so that two of them can be compared by eye. */
export function writeLog(entries: readonly LogEntry[]): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(entries.length ? `[\n${entries.map((each) => JSON.stringify(each)).join(',\n')}\n]\n` : '[]\n')
}
