import { type Catalog, datasetOf } from '#model/catalog.ts'
import type { Dataset } from '#model/dataset.ts'
import type { Table } from '#model/table.ts'
import type { LogEntry } from './log.ts'
import { readTable } from './read.ts'
import { withoutFile } from './origin.ts'
import type { Source } from './tables.ts'
import { writeTable } from './write.ts'

/** Whom a release is for: the authority itself, or everybody. */
export type Audience = 'internal' | 'open'

/** Fewer enterprises than these behind a figure give one of them away. */
const fewest = 3

/** What an open release keeps back of one data set. */
export interface Withheld {
  readonly rows: number
  readonly cells: number
}

/**
 * The sources of a release as everybody may see them: no row about one enterprise (`Dataset.enterprise`), and no figure behind which
 * the row counts fewer than three of them (`Column.enterprises`), nor what somebody noted beside it; where it does not say how many
 * there are, the figure stays. Sources do not name the files they came as. What needs nothing kept back stays byte for byte. A figure
 * that can be worked out from others that stay is not looked for. Throws `ReleaseError` for an unreadable source.
 */
export async function openSources(
  sources: readonly Source[],
  catalog: Catalog,
): Promise<{ readonly sources: readonly Source[]; readonly withheld: ReadonlyMap<string, Withheld> }> {
  const withheld = new Map<string, Withheld>()
  const opened: Source[] = []
  for (const source of sources) {
    const dataset = catalog.datasets.find(({ id }) => id === source.dataset)
    if (dataset?.id === 'sources') {
      opened.push(await openRegister(source, dataset))
      continue
    }
    if (!dataset || !isSensitive(dataset)) {
      opened.push(source)
      continue
    }
    const table = await readTable(source.bytes, source.format, datasetOf(catalog, source.dataset), `${source.dataset}.${source.format}`)
    const open = openTable(table, dataset)
    const kept = open.withheld.rows + open.withheld.cells
    if (kept) withheld.set(source.dataset, open.withheld)
    opened.push(kept ? { ...source, bytes: writeTable(open.table, source.format, dataset) } : source)
  }
  return { sources: opened, withheld }
}

/** The register of sources without the names of files. */
async function openRegister(source: Source, dataset: Dataset): Promise<Source> {
  const table = await readTable(source.bytes, source.format, dataset, `${source.dataset}.${source.format}`)
  const before = table.columns['source'] ?? []
  const after = before.map((each) => (typeof each === 'string' ? withoutFile(each) : each))
  if (after.every((each, row) => each === before[row])) return source
  return { ...source, bytes: writeTable({ ...table, columns: { ...table.columns, source: after } }, source.format, dataset) }
}

/** Whether an open release may have to keep back anything of a data set. */
export const isSensitive = (dataset: Dataset): boolean =>
  dataset.enterprise === true || dataset.columns.some(({ enterprises }) => enterprises !== undefined)

/** A table without what an open release keeps back, and how much that is. */
export function openTable(table: Table, dataset: Dataset): { readonly table: Table; readonly withheld: Withheld } {
  if (dataset.enterprise) {
    const columns = Object.fromEntries(Object.keys(table.columns).map((id) => [id, []]))
    return { table: { rows: 0, columns }, withheld: { rows: table.rows, cells: 0 } }
  }
  let cells = 0
  const guarded = new Set<number>()
  const columns = Object.entries(table.columns).map(([id, values]) => {
    const counts = dataset.columns.find((column) => column.id === id)?.enterprises
    if (!counts) return [id, values] as const
    const kept = values.map((value, row) => {
      const few =
        value !== null &&
        isFew(
          value,
          counts.map((count) => table.columns[count]?.[row] ?? null),
        )
      if (few) cells += 1
      if (few) guarded.add(row)
      return few ? null : value
    })
    return [id, kept] as const
  })
  const open = Object.fromEntries(columns)
  const { note } = open
  if (note) open['note'] = note.map((said, row) => (guarded.has(row) ? null : said))
  return { table: { rows: table.rows, columns: open }, withheld: { rows: 0, cells } }
}

/** Whether a figure gives an enterprise away. That there is nothing where nobody is gives nobody away; that there is something does. */
function isFew(value: string | number, counts: readonly (string | number | null)[]): boolean {
  const known = counts.filter((count) => typeof count === 'number')
  const sum = known.reduce((added, count) => added + count, 0)
  return known.length > 0 && sum < fewest && (sum > 0 || value !== 0)
}

/** What everybody may read of the change log: what was changed when and why, not by whom, from which file, or in which cells. */
export function openLog(log: readonly LogEntry[]): readonly LogEntry[] {
  return log.map(({ at, note, dataset, added, changed, removed }) => ({ at, note, dataset, added, changed, removed }))
}
