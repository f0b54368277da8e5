import { catalog } from '#catalog/catalog.ts'
import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger } from '@duckdb/duckdb-wasm'
import { type EngineFiles, openBrowser } from '#engine/browser.ts'
import type { Engine } from '#engine/engine.ts'
import { type Arrival, arrivalOf } from '#gate/arrival.ts'
import { bringIn, check, leave } from '#gate/check.ts'
import { countChanges, listChanges } from '#gate/compare.ts'
import { readSheet, registersOf } from '#gate/sheet.ts'
import { datasetOf } from '#model/catalog.ts'
import { createTables } from '#release/tables.ts'
import { stagingOf } from '#sql/stage.ts'
import { name, statement } from '#sql/statement.ts'

/** What one run took, in milliseconds by stage, and what it found. */
export interface Run {
  readonly stages: Readonly<Record<string, number>>
  readonly found: Readonly<Record<string, number>>
}

export type Ask = { readonly files: EngineFiles; readonly file: File } & (
  { readonly what: 'prepare'; readonly enterprises: number } | { readonly what: 'ours' | 'bare' | 'sheet' | 'library' }
)

const staging = stagingOf(1)
const today = '2026-11-29'
const dataset = datasetOf(catalog, 'enterprise_activity')
let engine: Engine | null = null

const opened = async (files: EngineFiles) => (engine ??= await openBrowser(files, () => undefined))

type Registers = Awaited<ReturnType<typeof registersOf>>

async function readAs(file: File, registers: Registers) {
  const about = { catalog, registers, mappings: [] }
  const bytes = async () => new Uint8Array(await file.arrayBuffer())
  const sheet = await readSheet(
    { name: file.name, size: file.size, bytes },
    { answers: {}, edits: { cells: [], without: [] }, mapping: null },
    about,
    {},
  )
  if (sheet.result.questions.length) throw new Error(`asked: ${sheet.result.questions.map(({ id }) => id).join(', ')}`)
  return { sheet, arrival: arrivalOf(sheet.result, catalog.datasets, sheet.bytes) }
}

/** A data set that holds the first three years of what the file says, one row in a hundred of it otherwise. */
async function prepare(files: EngineFiles, file: File, enterprises: number): Promise<Run> {
  const on = await opened(files)
  await createTables(on, catalog)
  await on.query(
    statement(`insert into enterprises (enterprise_id) select 'DN' || lpad(cast(i as varchar), 5, '0') from range(${enterprises}) t(i)`),
  )
  await on.query(
    statement(
      `insert into parks (park_id, name_vi) select 'park-' || i, 'KCN Minh Họa ' || lpad(cast(i as varchar), 2, '0') from range(1, 15) t(i)`,
    ),
  )
  const { arrival } = await readAs(file, await registersOf(on, catalog, {}))
  await bringIn(on, arrival, staging)
  const columns = dataset.columns.map(({ id }) => name(id)).join(', ')
  await on.query(
    statement(
      `insert into enterprise_activity select ${columns} from (select * replace (case when gate_line % 100 = 0 then revenue * 1.01 else revenue end as revenue) from ${name(staging.staged)} where period < '2022')`,
    ),
  )
  await leave(on, staging)
  return { stages: {}, found: {} }
}

/** From the file to what would change, as the desk does it. */
async function ours(files: EngineFiles, file: File): Promise<Run> {
  const on = await opened(files)
  // The desk knows the names of its registers before a file comes.
  const registers = await registersOf(on, catalog, {})
  const times: [string, number][] = [['', performance.now()]]
  const mark = (stage: string) => times.push([stage, performance.now()])
  const { sheet, arrival } = await readAs(file, registers)
  mark('read')
  await bringIn(on, arrival, staging)
  mark('type')
  const problems = await check(on, catalog, arrival, staging, sheet.result.problems, today)
  mark('check')
  const counts = await countChanges(on, dataset, staging)
  await listChanges(on, dataset, staging, 'changed', { offset: 0, limit: 50 })
  mark('diff')
  await leave(on, staging)
  const stages = Object.fromEntries(times.slice(1).map(([stage, at], index) => [stage, at - (times[index]?.[1] ?? 0)]))
  return { stages, found: { ...counts, problems: problems.length, single: sheet.result.records.length } }
}

/**
 * A file read by the engine alone: lent to it, or put into its memory. As for the desk the time is from the file that a page is given.
 */
async function bare(files: EngineFiles, file: File): Promise<Run> {
  const db = new AsyncDuckDB(new VoidLogger(), new Worker(files.worker))
  try {
    await db.instantiate(files.wasm)
    const connection = await db.connect()
    const stages: Record<string, number> = {}
    const ways = {
      lent: () => db.registerFileHandle('lent', file, DuckDBDataProtocol.BROWSER_FILEREADER, true),
      held: async () => db.registerFileBuffer('held', new Uint8Array(await file.arrayBuffer())),
    }
    for (const [path, register] of Object.entries(ways)) {
      const start = performance.now()
      await register()
      await connection.query(`create table ${path} as select * from read_csv('${path}')`)
      stages[path] = performance.now() - start
      await connection.query(`drop table ${path}`)
    }
    return { stages, found: {} }
  } finally {
    await db.terminate()
  }
}

/** A workbook read as the desk reads it, and by a reader library alone. */
async function sheet(files: EngineFiles, file: File): Promise<Run> {
  const on = await opened(files)
  const registers = await registersOf(on, catalog, {})
  const bytes = new Uint8Array(await file.arrayBuffer())
  const start = performance.now()
  const read = await readSheet(
    { name: file.name, size: file.size, bytes: async () => bytes },
    { answers: {}, edits: { cells: [], without: [] }, mapping: null },
    { catalog, registers, mappings: [] },
    {},
  )
  const arrival: Arrival = arrivalOf(read.result, catalog.datasets, read.bytes)
  return { stages: { sheet: performance.now() - start }, found: { rows: arrival.table.rows } }
}

async function library(file: File): Promise<Run> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const { readSheet: readRows } = await import('read-excel-file/web-worker')
  const { read, utils } = await import('@e965/xlsx')
  const start = performance.now()
  const rows = await readRows(file)
  const middle = performance.now()
  const book = read(bytes, { dense: true })
  utils.sheet_to_json(book.Sheets[book.SheetNames[0] ?? ''] ?? {}, { header: 1 })
  return { stages: { library: middle - start, sheetjs: performance.now() - middle }, found: { rows: rows.length } }
}

function run(ask: Ask): Promise<Run> {
  switch (ask.what) {
    case 'prepare':
      return prepare(ask.files, ask.file, ask.enterprises)
    case 'ours':
      return ours(ask.files, ask.file)
    case 'bare':
      return bare(ask.files, ask.file)
    case 'sheet':
      return sheet(ask.files, ask.file)
    case 'library':
      return library(ask.file)
  }
}

self.onmessage = ({ data }: MessageEvent<Ask>) => {
  run(data).then(
    (answer) => self.postMessage({ answer }),
    (cause: unknown) => self.postMessage({ fault: cause instanceof Error ? `${cause.message}\n${cause.stack ?? ''}` : String(cause) }),
  )
}
