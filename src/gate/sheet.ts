import type { Engine } from '#engine/engine.ts'
import type { Catalog } from '#model/catalog.ts'
import type { Problem, Severity } from '#model/problem.ts'
import { tableRows } from '#sql/table.ts'
import type { Edits } from '#intake/edit.ts'
import type { Watch } from '#intake/grid/grid.ts'
import { limits } from '#intake/limits.ts'
import type { Mapping } from '#intake/match/mapping.ts'
import { type Register, registerFrom } from '#intake/match/names.ts'
import type { Answers } from '#intake/question.ts'
import { read, refusedForSize } from '#intake/read.ts'
import { type ReadResult, rowsIn } from '#intake/result.ts'

/** What people decided about a file so far. */
export interface Decided {
  readonly answers: Answers
  readonly edits: Edits
  /** The columns as people matched them, null where they left them as they were found. */
  readonly mapping: Mapping | null
}

/** A file on the desk: its bytes, and what was read of them last. */
export interface Sheet {
  readonly name: string
  readonly bytes: Uint8Array
  readonly result: ReadResult
}

export type Tally = Readonly<Record<Severity, number>>

/** What a screen is told of a reading: its first `records` of so many `rows`, the gravest problems, and no `grids`. */
export interface Reading extends ReadResult {
  readonly rows: number
  readonly tally: Tally
  /** Whether the file can be given back as a workbook: it has rows, and not more than one could hold with their marks. */
  readonly markable: boolean
}

/** Problems that a screen is sent; the list to take along holds all of them. */
const shown = 400

export function readingOf(result: ReadResult): Reading {
  const { records, problems } = result
  return {
    ...result,
    grids: [],
    bulk: null,
    records: records.slice(0, 5),
    rows: rowsIn(result),
    tally: tallyOf(problems),
    markable: result.bulk ? rowsIn(result) <= limits.marked : result.grids.some(({ lines }) => lines.length > 0),
    problems: gravest(problems),
  }
}

/** The first problems, errors before warnings before notes. */
export function gravest(problems: readonly Problem[]): readonly Problem[] {
  return (['error', 'warning', 'info'] as const)
    .flatMap((severity) => problems.filter((each) => each.severity === severity))
    .slice(0, shown)
}

export function tallyOf(problems: readonly Problem[]): Tally {
  const count = (severity: Severity) => problems.filter((each) => each.severity === severity).length
  return { error: count('error'), warning: count('warning'), info: count('info') }
}

/** The names that an engine knows of the registers that have names, and that are referred to by one name a cell; with those people added. */
export async function registersOf(
  engine: Engine,
  { datasets }: Catalog,
  added: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, Register>>> {
  const registers: Record<string, Register> = {}
  for (const dataset of datasets.filter(({ columns }) => columns.some(({ id }) => id === 'name_vi'))) {
    const referring = datasets.flatMap(({ columns }) => columns.flatMap(({ refers }) => (refers?.dataset === dataset.id ? [refers] : [])))
    const [first] = referring
    if (!first || referring.some(({ separator }) => separator !== undefined)) continue
    const { rows } = await engine.query(tableRows(dataset))
    registers[dataset.id] = registerFrom(rows, first.column, added)
  }
  return registers
}

/** Reads a file with what is decided about it; one above the limit is not even taken into memory. */
export async function readSheet(
  file: { readonly name: string; readonly size: number; readonly bytes: () => Promise<Uint8Array> },
  { answers, edits, mapping }: Decided,
  known: { readonly catalog: Catalog; readonly registers: Readonly<Record<string, Register>>; readonly mappings: readonly Mapping[] },
  watch: Watch,
): Promise<Sheet> {
  if (file.size > limits.file) return { name: file.name, bytes: new Uint8Array(), result: refusedForSize(file.name, file.size) }
  const bytes = await file.bytes()
  const result = await read(bytes, file.name, {
    datasets: known.catalog.datasets,
    registers: known.registers,
    bulkFrom: limits.bulk,
    answers,
    edits,
    mappings: mapping ? [mapping, ...known.mappings.filter(({ fingerprint }) => fingerprint !== mapping.fingerprint)] : known.mappings,
    ...watch,
  })
  return { name: file.name, bytes, result }
}

/** Whether nothing is left to ask or to mend in a reading, so that its rows can be checked. */
export const isRead = ({ dataset, questions, kind }: Pick<ReadResult, 'dataset' | 'questions' | 'kind'>): boolean =>
  dataset !== null && !questions.length && kind !== 'release'
