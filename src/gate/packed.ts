import type { Change, Step } from './step.ts'

/**
 * Bytes as the browser keeps them. Many are kept as a Blob, in a file of its own: one value holds no more than 127 MiB in Chromium,
 * and a large file, or what it does to a data set, may be more than that.
 */
type KeptBytes = Uint8Array | Blob

/** Something whose `Heavy` fields are kept so. */
export type Packed<Whole, Heavy extends keyof Whole> = Omit<Whole, Heavy> & {
  readonly [Name in Heavy]: Whole[Name] extends Uint8Array ? KeptBytes : KeptBytes | null
}

export type PackedStep = Omit<Step, 'changes'> & { readonly changes: readonly Packed<Change, 'rows' | 'removed'>[] }

/** Bytes that are kept as they are; a file for each would cost more than it saves. */
const few = 1024 * 1024

export function packed(bytes: Uint8Array): KeptBytes {
  if (bytes.length <= few) return bytes
  const { buffer, byteOffset, length } = bytes
  return new Blob([buffer instanceof ArrayBuffer ? new Uint8Array(buffer, byteOffset, length) : bytes.slice()])
}

/** Rejects where the file behind them is no longer there. */
export async function unpacked(kept: KeptBytes): Promise<Uint8Array> {
  return kept instanceof Blob ? new Uint8Array(await kept.arrayBuffer()) : kept
}

export const packedStep = ({ changes, ...step }: Step): PackedStep => ({
  ...step,
  changes: changes.map((each) => ({ ...each, rows: packed(each.rows), removed: each.removed && packed(each.removed) })),
})

export async function unpackedStep({ changes, ...step }: PackedStep): Promise<Step> {
  const whole = changes.map(async ({ rows, removed, ...rest }) => ({
    ...rest,
    rows: await unpacked(rows),
    removed: removed && (await unpacked(removed)),
  }))
  return { ...step, changes: await Promise.all(whole) }
}
