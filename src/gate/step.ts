import type { Counts } from './compare.ts'
import type { Movement } from './effect.ts'

/**
 * What an acceptance does to one data set. `rows` is an Arrow stream of the key, every column of `columns`, and what each was before
 * (`changeColumns`); `removed` one of the rows that are taken out, in all declared columns, null where there are none.
 */
export interface Change {
  readonly dataset: string
  readonly columns: readonly string[]
  readonly rows: Uint8Array
  readonly removed: Uint8Array | null
  readonly counts: Omit<Counts, 'unchanged'>
}

/** The file that an acceptance came from; its bytes are kept beside, under their hash. */
export interface Origin {
  readonly name: string
  readonly size: number
  readonly hash: string
}

/**
 * One acceptance: who, when (`2025-10-05T09:30:00`, as the clock on the wall said) and why; from which file; what it does to each
 * data set, and what it moved.
 */
export interface Step {
  readonly id: string
  readonly at: string
  readonly by: string
  readonly note: string
  readonly origin: Origin
  readonly dataset: string
  readonly changes: readonly Change[]
  readonly movements: readonly Movement[]
}
