import type { Column, Dataset } from '#model/dataset.ts'
import { headerKey, meaningful } from './key.ts'
import { remembered } from './memory.ts'

interface Entry {
  readonly field: string
  readonly words: readonly string[]
}

/** What the columns of a data set are called, prepared for looking headers up. */
export interface Dictionary {
  readonly dataset: Dataset
  /** Fields by the exact key of one of their names. */
  readonly exact: ReadonlyMap<string, ReadonlySet<string>>
  /** Fields whose name is like this key, best first, each with a score up to 1. */
  readonly like: (key: string) => readonly (readonly [field: string, score: number])[]
  /** How much the key of a name tells of the data set: 1 where no other has a column of that name, less where many do. */
  readonly weight: (key: string) => number
  /** The key of the name that a field is declared with. */
  readonly key: (field: string) => string
}

const periodNames = ['Kỳ', 'Kỳ báo cáo', 'Thời kỳ', 'Thời gian', 'Quý', 'Tháng', 'Năm']

/** Every name of a column: its id, both names, alone and with their unit as a template prints them, its aliases, and what any column of periods is called. */
const namesOf = (column: Column): readonly string[] => [
  column.id,
  column.name.vi,
  column.name.en,
  ...(column.unit ? [`${column.name.vi} (${column.unit.vi})`, `${column.name.en} (${column.unit.en})`] : []),
  ...(column.aliases ?? []),
  ...(column.type === 'period' ? periodNames : []),
]

/** One dictionary per data set, made together because what is common among them says little. */
export function dictionariesOf(datasets: readonly Dataset[]): readonly Dictionary[] {
  const owners = new Map<string, Set<string>>()
  for (const dataset of datasets)
    for (const key of dataset.columns.flatMap(namesOf).map(headerKey)) owners.set(key, (owners.get(key) ?? new Set()).add(dataset.id))
  return datasets.map((dataset) => {
    const names = dataset.columns.flatMap((column) => namesOf(column).map((name) => ({ field: column.id, key: headerKey(name) })))
    const exact = new Map<string, Set<string>>()
    for (const { field, key } of names) if (key) exact.set(key, (exact.get(key) ?? new Set()).add(field))
    const declared = new Map(dataset.columns.map((column) => [column.id, headerKey(column.name.vi)]))
    const entries = names.filter(({ key }) => key).map(({ field, key }) => ({ field, words: meaningful(key) }))
    return {
      dataset,
      exact,
      like: likeness(entries, dataset.columns.length),
      weight: (key) => 1 / (owners.get(key)?.size ?? 1),
      key: (field) => declared.get(field) ?? '',
    }
  })
}

/** A remembering search over names; every word counts by how rare it is among the columns. */
function likeness(entries: readonly Entry[], columns: number): Dictionary['like'] {
  const holders = new Map<string, Set<string>>()
  for (const { field, words } of entries) for (const word of words) holders.set(word, (holders.get(word) ?? new Set()).add(field))
  const weigh = (word: string) => Math.log(1 + columns / (holders.get(word)?.size ?? 1))
  const total = (words: readonly string[]) => words.reduce((sum, word) => sum + weigh(word), 0)
  return remembered((key) => {
    const words = meaningful(key)
    const best = new Map<string, number>()
    for (const entry of entries) {
      const shared = total(entry.words.filter((word) => words.includes(word)))
      if (!shared) continue
      const strange = total(words.filter((word) => !entry.words.includes(word)))
      best.set(entry.field, Math.max(best.get(entry.field) ?? 0, shared / (total(entry.words) + strange / 2)))
    }
    return [...best].sort((a, b) => b[1] - a[1])
  })
}
