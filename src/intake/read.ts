import { type Problem, type ProblemCode, problem } from '#model/problem.ts'
import { type Interpreted, readBulk } from './bulk/read.ts'
import { type FileKind, kindOf } from './bytes/kind.ts'
import { type Chosen, choose } from './choose.ts'
import { edited, noEdits } from './edit.ts'
import { type Grids, readGrids } from './grids.ts'
import { inMebi, limits } from './limits.ts'
import { type Dictionary, dictionariesOf } from './match/dictionary.ts'
import { mappingOf } from './match/mapping.ts'
import { namesIn } from './match/names.ts'
import { reportingOf } from './reporting.ts'
import type { ReadOptions, ReadResult } from './result.ts'
import type { Rest } from './table/rest.ts'
import { readSideways } from './table/sideways.ts'
import type { Setting } from './table/table.ts'
import { readUpright } from './table/upright.ts'
import { unitsInTitle } from './value/unit.ts'

/**
 * Reads the bytes of a stranger's file into rows of a declared data set. What the file gets wrong comes back as problems, what it
 * leaves open as questions; read again with `answers` until none is left. Nothing is guessed silently and nothing of the file is
 * run. With `bulkFrom` a large text comes back as `bulk`, where it allows. Throws only for an unknown data set or an aborted signal.
 * A release (kind `release`) is recognised and left to its reader.
 */
export async function read(bytes: Uint8Array, name: string, options: ReadOptions): Promise<ReadResult> {
  const file = name.normalize('NFC')
  const answers = options.answers ?? {}
  if (bytes.length > limits.file) return refusedForSize(file, bytes.length)
  const kind = kindOf(bytes)
  if (kind === 'release') return empty(file, kind, [])
  const refused = refusalOf(kind, file)
  if (refused) return empty(file, kind, [refused])

  const interpret = (grids: Grids, rest: Rest | null) => interpreted(grids, rest, kind, file, options)
  const large = kind === 'text' && bytes.length >= (options.bulkFrom ?? Infinity)
  const bulk = large ? await readBulk(bytes, file, options, interpret) : null
  return bulk ?? interpret(await gridsOf(bytes, kind, file, answers, options), null).result
}

/** What sheets say; `rest` is what is known of rows that are not in them. */
function interpreted(seen: Grids, rest: Rest | null, kind: FileKind, file: string, options: ReadOptions): Interpreted {
  const read = { ...seen, grids: edited(seen.grids, options.edits ?? noEdits) }
  const base = {
    ...empty(file, kind, read.problems),
    encoding: read.encoding,
    delimiter: read.delimiter,
    grids: read.grids,
    questions: read.questions,
  }
  const nothing = (problems: readonly Problem[], more: Partial<ReadResult> = {}): Interpreted => ({
    result: { ...base, ...more, problems: [...read.problems, ...problems] },
    found: null,
    plain: null,
  })
  if (!read.grids.some(({ lines }) => lines.length))
    return nothing(
      read.problems.some(({ severity }) => severity === 'error') ? [] : [...hiddenSheets(read, file), problem('file_empty', { file })],
    )

  const { chosen, sheets, runnerUp, questions } = choose(read.grids, dictionariesFor(options), options)
  const known = { sheets, runnerUp, questions: [...read.questions, ...questions] }
  const hidden = hiddenSheets(read, file)
  if (!chosen) return nothing([...hidden, problem('no_table', { file })], known)

  const { table, setting, notes, asked } = tableOf(chosen, file, options, rest)
  const notations = new Set(table.columns.flatMap(({ notation }) => notation ?? []))
  const result: ReadResult = {
    ...base,
    ...known,
    decimal: notations.size === 1 ? ([...notations][0] ?? null) : null,
    sheet: table.sheets[0] ?? null,
    dataset: table.dataset.id,
    period: setting.period,
    headerRows: chosen.form === 'upright' ? chosen.found.rows : chosen.blocks.map(({ header }) => header.row),
    columns: table.columns,
    records: table.records,
    totals: table.totals,
    skipped: table.skipped,
    mapping: chosen.form === 'upright' ? mappingOf(table.dataset.id, chosen.found.matches) : null,
    problems: [...read.problems, ...hidden, ...notes, ...table.problems],
    questions: [...known.questions, ...asked, ...table.questions],
  }
  // A template that is still empty has its example.
  const isTemplate = result.skipped.some(({ role }) => role === 'example')
  const told = result.questions.length > 0 || result.problems.some(({ severity }) => severity === 'error')
  const none = !result.records.length && !rest?.rows && !isTemplate && !told
  if (none) return nothing([...result.problems.slice(read.problems.length), problem('no_rows', { file, sheet: result.sheet })], result)
  return { result, found: chosen.form === 'upright' ? chosen.found : null, plain: table.plain }
}

/** What is said of a file with more bytes than are taken; those who know its size need not load it first. */
export function refusedForSize(name: string, size: number): ReadResult {
  const file = name.normalize('NFC')
  return empty(file, 'text', [problem('file_too_large', { file, values: { size: inMebi(size), limit: inMebi(limits.file) } })])
}

const parsed = new WeakMap<Uint8Array, { readonly under: string; readonly grids: Grids }>()

/** The sheets of a file are parsed once for the same bytes, since a file is read again with every answer and correction. */
async function gridsOf(...[bytes, kind, file, answers, watch]: Parameters<typeof readGrids>): Promise<Grids> {
  const under = JSON.stringify([answers['encoding'], answers['delimiter']])
  const known = parsed.get(bytes)
  if (known?.under === under) return known.grids
  const grids = await readGrids(bytes, kind, file, answers, watch)
  parsed.set(bytes, { under, grids })
  return grids
}

const prepared = new WeakMap<ReadOptions['datasets'], readonly Dictionary[]>()

/** Dictionaries are made once for a list of declarations, since a file is read several times while its questions are answered. */
function dictionariesFor({ datasets }: ReadOptions): readonly Dictionary[] {
  const known = prepared.get(datasets) ?? dictionariesOf(datasets)
  prepared.set(datasets, known)
  return known
}

function tableOf(chosen: Chosen, file: string, options: ReadOptions, rest: Rest | null) {
  const dataset = chosen.form === 'upright' ? chosen.found.dataset : chosen.dictionary.dataset
  const sheet = (chosen.form === 'upright' ? chosen.grid.name : chosen.blocks[0]?.grid.name) ?? null
  const titles = chosen.form === 'upright' ? chosen.found.titles : [...new Set(chosen.blocks.flatMap(({ before }) => before))]
  const answers = options.answers ?? {}
  const own =
    chosen.form === 'upright' &&
    chosen.found.matches.some(({ field }) => dataset.columns.some(({ id, type }) => id === field && type === 'period'))
  const reporting = reportingOf(dataset, own, [...titles, sheet ?? ''], { file, sheet }, options.period, answers)
  const setting: Setting = {
    file,
    titles,
    titleUnits: titles.flatMap(unitsInTitle),
    period: reporting.period,
    year: reporting.year,
    answers,
    fill: options.fill ?? {},
    lookups: new Map(Object.entries(options.registers ?? {}).map(([id, register]) => [id, namesIn(register)])),
  }
  const table =
    chosen.form === 'upright'
      ? readUpright(chosen.grid, chosen.found, setting, rest)
      : readSideways(chosen.blocks, chosen.dictionary, setting)
  return { table, setting, notes: reporting.problems, asked: reporting.questions }
}

const refusals: Partial<Record<FileKind, ProblemCode>> = {
  empty: 'file_empty',
  encrypted: 'file_encrypted',
  ods: 'file_ods',
  xlsb: 'file_xlsb',
  word: 'file_word',
  archive: 'archive_unknown',
}

function refusalOf(kind: FileKind, file: string): Problem | null {
  if (kind === 'xlsx' || kind === 'xls' || kind === 'parquet' || kind === 'html' || kind === 'text' || kind === 'release') return null
  if (kind === 'damaged') return problem('file_damaged', { file, values: { reason: 'no end' } })
  return problem(refusals[kind] ?? 'file_other', { file, values: { what: kind === 'binary' ? { vi: 'nhị phân', en: 'binary' } : kind } })
}

function hiddenSheets({ grids }: Grids, file: string): readonly Problem[] {
  const names = grids.filter(({ hidden }) => hidden).map(({ name }) => name ?? '')
  return names.length ? [problem('sheets_hidden', { file, values: { count: names.length, names: names.join(', ') } })] : []
}

function empty(file: string, kind: FileKind, problems: readonly Problem[]): ReadResult {
  return {
    file,
    kind,
    encoding: null,
    delimiter: null,
    decimal: null,
    sheets: [],
    sheet: null,
    dataset: null,
    runnerUp: null,
    period: null,
    headerRows: [],
    columns: [],
    records: [],
    totals: [],
    skipped: [],
    mapping: null,
    bulk: null,
    problems,
    questions: [],
    grids: [],
  }
}
