import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import type { Engine } from '#engine/engine.ts'
import { openNative } from '#engine/native.ts'
import { type Dataset, isSubmitted } from '#model/dataset.ts'
import { comparePeriods, endOfPeriod, grainMonths, parsePeriod, periodAt } from '#model/period.ts'
import { ask } from '#model/question.ts'
import type { Table } from '#model/table.ts'
import { datasetOf } from '#model/catalog.ts'
import { parseDescriptor, tablesOf } from '#release/descriptor.ts'
import { readBytes, readSources, writePublication } from '#release/files.ts'
import { parseAnswers } from '#release/parse.ts'
import { type Publication, publish } from '#release/publish.ts'
import { readTable } from '#release/read.ts'
import { fillTables } from '#release/tables.ts'
import { verify } from '#release/verify.ts'
import { writeTable } from '#release/write.ts'
import { statementFor } from '#sql/ask.ts'
import { datasetsOf } from '#model/needs.ts'
import { passingFolder } from './made.ts'

/** The data sets whose rows are each of a period; the others are registers, which have no next one. */
const periodic = catalog.datasets.filter(({ key }) => key.includes('period'))

/** The months of a period; the cadence of a data set says how many those of its reports have, a register takes any. */
const monthsOf = (period: string | number | null) => parsePeriod(String(period ?? ''))?.months
const wantedBy = ({ cadence }: Dataset) => (cadence === 'register' ? null : grainMonths[cadence])

/** The period that follows one, of the same length: a month after a month, a year after a year. */
function after(period: string): string {
  const span = parsePeriod(period)
  const grain = (['month', 'quarter', 'year'] as const).find((each) => grainMonths[each] === span?.months)
  if (!span || !grain) throw new Error(`no period that can be followed: ${period}`)
  return periodAt(grain, span.start + span.months)
}

/** A day some months on, as precise as it was; no later than the last day that every month has. */
function later(date: string, months: number): string {
  const [year = 0, month = 1, day] = date.split('-').map(Number)
  const next = periodAt('month', year * 12 + month - 1 + months)
  if (date.length === 4) return next.slice(0, 4)
  return day === undefined ? next : `${next}-${String(Math.min(day, 28)).padStart(2, '0')}`
}

/** A table with the rows of its last period once more, as those of the next: what is of a period or a day moves on with it. */
function grown(table: Table, dataset: Dataset): { readonly table: Table; readonly period: string } {
  const periods = table.columns['period'] ?? []
  const whole = periods.filter((each) => each !== null && (wantedBy(dataset) ?? monthsOf(each)) === monthsOf(each)).map(String)
  const last = [...new Set(whole)].sort(comparePeriods).at(-1) ?? ''
  const months = monthsOf(last) ?? 0
  const rows = periods.flatMap((period, row) => (period === last ? [row] : []))
  const moved = (id: string, value: string | number | null) => {
    const type = dataset.columns.find((column) => column.id === id)?.type
    if (id === 'period') return after(last)
    return type === 'date' && value !== null ? later(String(value), months) : value
  }
  const columns = Object.entries(table.columns).map(
    ([id, values]) => [id, [...values, ...rows.map((row) => moved(id, values[row] ?? null))]] as const,
  )
  return { table: { rows: table.rows + rows.length, columns: Object.fromEntries(columns) }, period: after(last) }
}

describe('adding the next reporting period to every data set changes no code', { timeout: 300_000 }, () => {
  const [data, site] = [passingFolder(), passingFolder()]
  const added = new Map<string, string>()
  let engine: Engine
  let before: Engine
  let publication: Publication

  beforeAll(async () => {
    cpSync('data/demo', data, { recursive: true })
    const { about, sources } = await readSources(data)
    before = await openNative()
    await fillTables(before, catalog, sources)
    for (const { dataset: id, format, bytes } of sources) {
      const dataset = datasetOf(catalog, id)
      if (!periodic.includes(dataset)) continue
      const next = grown(await readTable(bytes, format, dataset, id), dataset)
      added.set(id, next.period)
      writeFileSync(join(data, `${id}.${format}`), writeTable(next.table, format, dataset))
    }
    const reported = periodic.filter(isSubmitted).map(({ id }) => added.get(id) ?? '')
    const end = Math.max(...reported.map((period) => endOfPeriod(period) ?? 0))
    writeFileSync(join(data, 'release.json'), JSON.stringify({ ...about, as_of: `${Math.ceil(end) - 1}-12-31` }))
    engine = await openNative()
    const grownSources = await readSources(data)
    publication = await publish(grownSources.about, grownSources.sources, catalog, engine, null, grownSources)
    await writePublication(site, publication)
  }, 300_000)
  afterAll(() => Promise.all([engine.close(), before.close()]))

  test('every one of them, and the release is whole and without an error', async () => {
    expect([...added.keys()].sort()).toEqual(periodic.map(({ id }) => id).sort())
    expect(publication.findings.filter(({ row }) => row['severity'] === 'error')).toEqual([])
    const descriptor = parseDescriptor(readFileSync(join(site, 'datapackage.json'), 'utf8'))
    expect(descriptor).toEqual(publication.descriptor)
    expect(await verify(descriptor, (path) => readBytes(join(site, path)), catalog)).toEqual([])
  })

  test.each(periodic)('$id: the new period is in the file that is published, and in an answer that is made of it', async (dataset) => {
    const period = added.get(dataset.id) ?? ''
    const resource = tablesOf(publication.descriptor).find(({ name }) => name === dataset.id)!
    const { columns } = await readTable((await readBytes(join(site, resource.path)))!, resource.format, dataset, resource.path)
    const mine = (columns['period'] ?? []).filter((each) => each === period)
    expect(mine.length).toBeGreaterThan(0)
    if (isSubmitted(dataset)) expect(received(dataset).map((row) => row['period'])).toContain(period)
    if (dataset.id === 'targets') expect(publication.descriptor.verdicts.map((record) => record.period)).toContain(period)
    else expect(await isAnswered(dataset, period)).toBe(true)
  })

  /** What the release says has arrived of a data set, from the file that pages read it from. */
  function received({ id }: Dataset): readonly Readonly<Record<string, unknown>>[] {
    const part = publication.descriptor.further!
    const answers = parseAnswers(readFileSync(join(site, part.path), 'utf8'))
    return answers.find(({ question }) => 'receipts' in question && question.receipts === id)?.rows ?? []
  }

  /** Whether a series of an indicator that is computed from a data set has a figure of this period now and had none before. */
  async function isAnswered({ id }: Dataset, period: string): Promise<boolean> {
    for (const indicator of catalog.indicators)
      for (const chosen of [[], ...indicator.axes.flatMap(({ choices }) => choices.map((choice) => [choice.id]))])
        for (const grain of indicator.grains) {
          const question = ask(indicator, { grain, basis: chosen })
          if (!datasetsOf(indicator, question.basis).includes(id)) continue
          const has = async (asked: Engine) =>
            (await asked.query(statementFor(question, catalog))).rows.some((row) => row['period'] === period && row['value'] !== null)
          if ((await has(engine)) && !(await has(before))) return true
        }
    return false
  }
})
