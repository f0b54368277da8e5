import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { catalog } from '#catalog/catalog.ts'
import type { Engine } from '#engine/engine.ts'
import { type Arrival, arrivalOf } from '#gate/arrival.ts'
import { bringIn, check } from '#gate/check.ts'
import { registersOf } from '#gate/sheet.ts'
import { limits } from '#intake/limits.ts'
import { read, refusedForSize } from '#intake/read.ts'
import { type ReadResult, rowsIn } from '#intake/result.ts'
import type { Problem } from '#model/problem.ts'
import { type Sources, readSources } from '#release/files.ts'
import { createTables, insertSources } from '#release/tables.ts'
import { type Staging, stagingOf } from '#sql/stage.ts'
import type { Settings } from './files.ts'
import { type OpenEngine, folderOf, registerIds } from './open.ts'
import { wrong } from './wrong.ts'

/** A release that files are held against: its sources, and an engine for them. */
export interface Desk extends Sources {
  readonly folder: string
  readonly engine: Engine
  /** Puts data sets into the engine that are not there yet: what a file is checked against, few of all that a release has. */
  readonly need: (datasets: readonly string[]) => Promise<void>
  /** The columns that the source of each data set in the engine has. */
  readonly columns: ReadonlyMap<string, readonly string[]>
  /** The day and the moment it is, as the clock on the wall says. */
  readonly now: string
}

/** What is known of names and codes is in the engine from the start. */
export async function openDesk(release: string, open: OpenEngine): Promise<Desk> {
  const folder = await folderOf(release)
  const found = await readSources(folder)
  const engine = await open()
  await createTables(engine, catalog)
  const columns = new Map<string, readonly string[]>()
  const need = async (datasets: readonly string[]) => {
    const missing = found.sources.filter(({ dataset }) => datasets.includes(dataset) && !columns.has(dataset))
    for (const [id, table] of await insertSources(engine, catalog, missing)) columns.set(id, Object.keys(table.columns))
  }
  await need(registerIds)
  return { ...found, folder, engine, need, columns, now: wallClock(new Date()) }
}

function wallClock(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-')
  return `${day}T${[date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':')}`
}

/** A file as it was received: what was read, and its rows brought in beside the data set where they can be compared with it. */
export interface Received {
  readonly path: string
  readonly bytes: Uint8Array
  readonly result: ReadResult
  readonly problems: readonly Problem[]
  readonly brought: { readonly arrival: Arrival; readonly staging: Staging } | null
}

/** Reads a file, brings its rows in and checks them. What hangs on an open question is not checked before it is answered. */
export async function receive({ engine, need, now }: Desk, path: string, settings: Settings, number: number): Promise<Received> {
  const { size } = await stat(path)
  const bytes = size > limits.file ? new Uint8Array() : new Uint8Array(await readFile(path))
  const registers = await registersOf(engine, catalog, {})
  const result =
    size > limits.file
      ? refusedForSize(basename(path), size)
      : await read(bytes, basename(path), { datasets: catalog.datasets, registers, ...settings })
  if (result.kind === 'release')
    throw wrong(
      `${path} là một bản phát hành: giải nén rồi dùng lệnh verify.`,
      `${path} is a release: unpack it and use the command verify`,
    )
  const whole = result.questions.some(({ column }) => column === null)
  if (whole || result.dataset === null || !rowsIn(result)) return { path, bytes, result, problems: result.problems, brought: null }
  const arrival = arrivalOf(result, catalog.datasets, bytes)
  const staging = stagingOf(number)
  await need([result.dataset])
  await bringIn(engine, arrival, staging)
  const found = await check(engine, catalog, arrival, staging, result.problems, now.slice(0, 10))
  const asked = new Set(result.questions.map(({ column }) => column))
  const settled = found.filter(({ column }) => column === null || !asked.has(column))
  return { path, bytes, result, problems: [...result.problems, ...settled], brought: { arrival, staging } }
}

/** Whether a file may be accepted as it is: nothing in it is wrong, and nothing is left open. */
export const isClean = ({ problems, result }: Received): boolean =>
  !result.questions.length && !problems.some(({ severity }) => severity === 'error')
