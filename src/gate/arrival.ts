import type { Dataset } from '#model/dataset.ts'
import type { Table } from '#model/table.ts'
import { type Cell, columnOf, seen } from '#intake/grid/grid.ts'
import { lastUpTo, lineOf, plainBefore, rowOf } from '#intake/bulk/find.ts'
import { type Bulk, type ReadResult, periodsOf } from '#intake/result.ts'
import type { Place } from '#intake/table/table.ts'
import type { Incoming } from '#sql/stage.ts'

/**
 * The rows of one file on their way into a data set. `line` counts them from 1, as they stand in the file. `place` says where a row,
 * or a value of it, stands in the file; `seen` what a person sees there; `header` what stands above it.
 */
export interface Arrival extends Incoming {
  readonly file: string
  readonly dataset: Dataset
  readonly table: Table
  /** The plain rows of a large text, and how many of them stand before each row of the table; null where there are none. */
  readonly bulk: Bulk | null
  readonly after: readonly number[]
  /** The periods that the rows speak of. */
  readonly periods: ReadonlySet<string>
  readonly place: (line: number, field: string | null) => Place
  readonly seen: (line: number, place: Place) => string | null
  readonly header: (field: string) => string | null
  /** Where all values of a field stand, null where they stand in no column of one sheet. */
  readonly column: (field: string) => Pick<Place, 'sheet' | 'column'> | null
}

/**
 * The rows that a reading of the given bytes found, which are looked into again for what a person sees there. Throws where it found
 * no data set: what cannot be read does not arrive.
 */
export function arrivalOf(result: ReadResult, datasets: readonly Dataset[], bytes: Uint8Array): Arrival {
  const dataset = datasets.find(({ id }) => id === result.dataset)
  if (!dataset) throw new Error(`${result.file} is no data set`)
  const { records, bulk } = result
  const mapped = new Map(result.columns.flatMap((column) => (column.field === null ? [] : [[column.field, column] as const])))
  const ids = dataset.columns.map(({ id }) => id)
  const columns = Object.fromEntries(ids.map((id) => [id, records.map(({ values }) => values[id] ?? null)]))
  const fields = ids.filter((id) => mapped.has(id) || columns[id]?.some((value) => value !== null))
  const cells = cellsOf(result)
  const after = bulk ? records.map(({ place }) => plainBefore(bulk, place.row)) : []
  const lines = after.map((before, index) => before + index + 1)
  /** The row of the table that is a line, or how many plain rows stand before it where it is one of them. */
  const rowAt = (line: number): { readonly record: number } | { readonly plain: number } => {
    if (!bulk) return { record: line - 1 }
    const last = lastUpTo(lines, (each) => each, line)
    return lines[last] === line ? { record: last } : { plain: line - last - 2 }
  }
  return {
    file: result.file,
    dataset,
    table: { rows: records.length, columns },
    bulk,
    after,
    periods: periodsOf(result),
    fields,
    assumed: mapped.has('kind') || records.some(({ cells: own }) => own?.['kind']) ? [] : ['kind'],
    place(line, field) {
      const at = rowAt(line)
      const column = field === null ? undefined : mapped.get(field)?.column
      if (bulk && 'plain' in at && at.plain < bulk.rows) return { sheet: null, row: rowOf(bulk, at.plain), column: column ?? null }
      const record = 'record' in at ? records[at.record] : undefined
      if (!record) throw new Error(`${result.file} has no row ${line}`)
      const own = field === null ? undefined : record.cells?.[field]
      return own ?? { ...record.place, column: column ?? record.place.column }
    },
    seen(line, place) {
      if (place.column === null) return null
      const at = rowAt(line)
      const own = bulk && 'plain' in at ? (lineOf(bytes, bulk, at.plain).cells[columnOf(place.column)] ?? null) : cells(place)
      return seen(own) || null
    },
    header: (field) => mapped.get(field)?.header ?? null,
    column(field) {
      const column = mapped.get(field)?.column
      // A form turned on its side has its fields in rows.
      return column === undefined || !result.mapping ? null : { sheet: result.sheet, column }
    },
  }
}

/** Looks cells of a file up; its rows are indexed when the first one is asked for. */
function cellsOf({ grids }: ReadResult): (place: Place) => Cell {
  const sheets = new Map<string | null, ReadonlyMap<number, readonly Cell[]>>()
  return ({ sheet, row, column }) => {
    const found = sheets.get(sheet) ?? new Map(grids.find(({ name }) => name === sheet)?.lines.map((line) => [line.row, line.cells]))
    sheets.set(sheet, found)
    return found.get(row)?.[columnOf(column ?? 'A')] ?? null
  }
}
