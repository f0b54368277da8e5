import type { Dataset } from './dataset.ts'

/** After how many days past the end of its period a report is due: by cadence (`quarter`) or, before that, by data set (`labour`). */
export type Due = Readonly<Record<string, number>>

/** The longest time that makes sense for a yearly report. */
const most = 366

/** Reads `quarter:15,labour:20`; what is not understood is left out. */
export function dueOf(text: string): Due {
  return Object.fromEntries(
    text.split(',').flatMap((pair) => {
      const [, key, days] = /^([a-z_]+):(\d{1,3})$/.exec(pair) ?? []
      return key && days && Number(days) <= most ? [[key, Number(days)]] : []
    }),
  )
}

/** Writes due days as `dueOf` reads them, in the order of their names. */
export function dueText(due: Due): string {
  return Object.entries(due)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, days]) => `${key}:${days}`)
    .join(',')
}

/** The due days of a data set, null where nobody set any: then nothing of it is ever late. */
export function daysFor(due: Due, { id, cadence }: Pick<Dataset, 'id' | 'cadence'>): number | null {
  return due[id] ?? due[cadence] ?? null
}
