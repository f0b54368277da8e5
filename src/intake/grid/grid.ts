/** A cell that plain values cannot say. */
export type Special =
  /** `2025-03-31`, or `2025-03-31 08:30` where the cell has a time. */
  | { readonly kind: 'date'; readonly date: string }
  /** A number shown as a percentage: 0.125 for a cell that reads 12,5%. */
  | { readonly kind: 'percent'; readonly share: number }
  /** A number whose format divides it by 1000 or more before people see it (`#,##0,`): as they see it, and as it is stored. */
  | { readonly kind: 'divided'; readonly shown: number; readonly stored: number }
  /** An Excel error such as `#DIV/0!`. */
  | { readonly kind: 'error'; readonly text: string }
  /** A formula whose result the file does not hold. */
  | { readonly kind: 'formula' }
  /** A number with more digits than a double keeps. */
  | { readonly kind: 'exact'; readonly digits: string }

export type Cell = string | number | boolean | null | Special

/** One row; `row` is its number as Excel shows it. Cells are by column from A, and may end early. */
export interface Line {
  readonly row: number
  readonly hidden: boolean
  readonly cells: readonly Cell[]
}

/** Merged cells: rows as Excel shows them, columns from 0, all inclusive. */
export interface Merge {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** A sheet as a person sees it, blank rows left out; `name` is null where the file has no sheets. */
export interface Grid {
  readonly name: string | null
  readonly hidden: boolean
  readonly lines: readonly Line[]
  readonly merges: readonly Merge[]
  readonly hiddenColumns: ReadonlySet<number>
  /** Texts that stand before the table and in none of its rows, as in a pasted document. */
  readonly before?: readonly string[]
}

/** The letter of a column from 0: A, B, … Z, AA. */
export function letterOf(column: number): string {
  let letters = ''
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) letters = String.fromCharCode(65 + (rest % 26)) + letters
  return letters
}

/** The column from 0 of a letter. */
export function columnOf(letters: string): number {
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

const unseen = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069]/g

/** A text without the characters that nobody sees, which come along from web pages and messages and make two of what looks the same. */
export const visible = (text: string): string => (text.search(unseen) < 0 ? text : text.replace(unseen, ''))

export const isBlank = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')

/** A cell as people see it, near enough to recognise it: numbers with a dot, dates as day/month/year. */
export function seen(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell !== 'object') return String(cell)
  switch (cell.kind) {
    case 'date': {
      const [day = '', time] = cell.date.split(' ')
      return day.split('-').reverse().join('/') + (time ? ` ${time}` : '')
    }
    case 'percent':
      return `${scaled(cell.share, 100)}%`
    case 'divided':
      return String(cell.shown)
    case 'error':
      return cell.text
    case 'formula':
      return ''
    case 'exact':
      return cell.digits
  }
}

/** A product with the noise of binary fractions taken off: 0.07 × 100 is 7 and not 7.000000000000001. */
export const scaled = (value: number, factor: number): number => Number((value * factor).toPrecision(15))

/** How a long reading is watched and stopped. */
export interface Watch {
  readonly progress?: (done: { readonly bytes: number; readonly rows: number }) => void
  readonly signal?: AbortSignal
}

const longest = 12
const rested = new WeakMap<Watch, number>()

/**
 * Reports how far a reading is and, where it has held its thread for longer than 12 ms, lets messages through, such as the wish
 * to stop. Throws the reason of the signal once it is aborted.
 */
export async function pause(watch: Watch, done: { readonly bytes: number; readonly rows: number }): Promise<void> {
  watch.progress?.(done)
  watch.signal?.throwIfAborted()
  const now = performance.now()
  const last = rested.get(watch)
  if (last !== undefined && now - last < longest) return
  if (last !== undefined) await new Promise((resolve) => setTimeout(resolve, 0))
  rested.set(watch, performance.now())
  watch.signal?.throwIfAborted()
}
