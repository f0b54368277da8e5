import { afterAll, beforeAll, expect } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import type { Engine } from '#engine/engine.ts'
import { openNative } from '#engine/native.ts'
import { type Catalog, datasetOf, indicatorOf } from '#model/catalog.ts'
import { type Question, ask } from '#model/question.ts'
import { type Reading, readingOf } from '#model/reading.ts'
import { createTables } from '#release/tables.ts'
import { statementFor } from '#sql/ask.ts'
import { findProblems } from '#sql/checks.ts'
import { type Row, type Statement, statement } from '#sql/statement.ts'
import { type Rows, fillRows } from '../engine/filled.ts'
import { openWasm } from '../engine/wasm.ts'
import { difference } from './difference.ts'

type Wanted = Partial<Omit<Question, 'indicator'>>

/** Both engines, opened once for a file of tests; every question is asked of both over the same rows and must be answered alike. */
export function engines(declared: Catalog = catalog) {
  let open: readonly Engine[] = []
  beforeAll(async () => {
    open = [await openNative(), await openWasm()]
  })
  afterAll(async () => {
    for (const engine of open) await engine.close()
  })

  async function answer(rows: Rows, asked: Statement): Promise<readonly Row[]> {
    const answers: (readonly Row[])[] = []
    for (const engine of open) {
      for (const { id } of declared.datasets) await engine.query(statement(`drop table if exists ${id}`))
      await createTables(engine, declared)
      await fillRows(engine, rows, declared)
      answers.push((await engine.query(asked)).rows)
    }
    const [native = [], wasm = []] = answers
    expect(difference(native, wasm)).toBeNull()
    return native
  }

  /** The readings of one indicator over these rows. */
  const readings = async (rows: Rows, indicator: string, wanted: Wanted = {}): Promise<readonly Reading[]> => {
    const question = ask(indicatorOf(declared, indicator), wanted)
    return (await answer(rows, statementFor(question, declared))).map(readingOf)
  }

  /** The problems of one data set over these rows. */
  const problems = (rows: Rows, dataset: string) => answer(rows, findProblems(datasetOf(declared, dataset)))

  return { readings, problems }
}

/** Values by period, and by part where there is one: `2024` or `2024 A`. */
export function values(readings: readonly Reading[]): Readonly<Record<string, number | null>> {
  return Object.fromEntries(readings.map(({ period, part, value }) => [part === null ? period : `${period} ${part}`, value]))
}

/** How many of how many parts have reported, by period. */
export function reported(readings: readonly Reading[]): Readonly<Record<string, string>> {
  return Object.fromEntries(readings.map(({ period, parts, expected: all }) => [period, `${parts}/${all}`]))
}

/** Parks of a register, without the year they were established. */
export const parks = (...ids: readonly string[]) => ids.map((park_id) => ({ park_id, kind: 'park' }))
