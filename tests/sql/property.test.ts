import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import type { Engine } from '#engine/engine.ts'
import { openNative } from '#engine/native.ts'
import { datasetOf, indicatorOf } from '#model/catalog.ts'
import { ask } from '#model/question.ts'
import { readingOf } from '#model/reading.ts'
import { createTables } from '#release/tables.ts'
import { series } from '#sql/series.ts'
import { statement } from '#sql/statement.ts'
import { createTable } from '#sql/table.ts'
import { fillRows } from '../engine/filled.ts'
import { type Answer, type Asked, type Park, type Report, type Term, answerOf, spanOf } from './oracle.ts'

const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31)
const numRuns = 75
console.log(`property tests of series: SEED=${seed}`)

const ids = ['A', 'B', 'Z', 'G']
const years = [2023, 2024]
const periods = years.flatMap((year) => [
  `${year}`,
  ...[1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`),
  ...Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`),
  ...[2, 5, 6, 7, 9, 11].map((months) => `${year}-${months}T`),
])

/** Parks of every kind; the kind of a park's reports is drawn with it, so that covers of equal fineness are of equal strength. */
const register = fc.tuple(
  ...ids.map((id) =>
    fc.record({
      id: fc.constant(id),
      kind: fc.constant<Park['kind']>(id === 'Z' ? 'rest' : id === 'G' ? 'group' : 'park'),
      established: fc.option(fc.constantFrom(1994, ...years, 2026), { nil: null }),
      strength: fc.constantFrom<Report['kind']>('reported', 'reported', 'estimated'),
    }),
  ),
)

/** Any subset of periods by park, dense or thin, never two keys of one span; one cell in ten is blank. */
const reports = fc
  .record({
    share: fc.constantFrom(0.15, 0.5, 0.9),
    cells: fc.array(fc.nat(999), { minLength: ids.length * periods.length, maxLength: ids.length * periods.length }),
  })
  .map(({ share, cells }) =>
    ids.flatMap((park, row) =>
      periods.flatMap((period, column) => {
        const cell = cells[row * periods.length + column] ?? 0
        return (cell * 7919) % 1000 < share * 1000 ? [{ park, period, value: cell % 10 === 0 ? null : cell }] : []
      }),
    ),
  )

const asked: fc.Arbitrary<Asked> = fc.record({
  grain: fc.constantFrom('year', 'quarter'),
  byPark: fc.boolean(),
  parks: fc.subarray(['A', 'B', 'Z', 'nowhere']),
  parksOnly: fc.boolean(),
})

type Drawn = readonly { readonly park: string; readonly period: string; readonly value: number | null }[]

interface Drawing {
  readonly parks: readonly (Park & { readonly strength: Report['kind'] })[]
  readonly asked: Asked
  readonly first: Drawn
  readonly second: Drawn
}

/** One indicator with where its terms are read from; `nil` is a second column of the first term, nil wherever that is told. */
interface Subject {
  readonly indicator: string
  readonly basis: readonly string[]
  readonly first: { readonly column: string; readonly measure: Term['measure'] }
  readonly second?: { readonly column: string; readonly measure: Term['measure'] }
  readonly nil?: string
}

const subjects: readonly Subject[] = [
  { indicator: 'revenue', basis: ['fdi'], first: { column: 'fdi_revenue', measure: 'flow' } },
  { indicator: 'valid_projects', basis: ['fdi'], first: { column: 'fdi_projects', measure: 'stock' } },
  {
    indicator: 'investment_per_ha',
    basis: [],
    first: { column: 'fdi_registered', measure: 'stock' },
    second: { column: 'leased_ha', measure: 'stock' },
  },
  {
    indicator: 'budget_per_ha',
    basis: [],
    first: { column: 'fdi_budget', measure: 'flow' },
    second: { column: 'leased_ha', measure: 'stock' },
    nil: 'ddi_budget',
  },
]

describe('over random reports the SQL answers what plain loops do', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await openNative()
    await createTables(engine, catalog)
  })
  afterAll(() => engine.close())

  async function fill({ parks, first, second }: Drawing, subject: Subject): Promise<void> {
    for (const table of ['parks', 'business_activity', 'land_use']) {
      await engine.query(statement(`drop table ${table}`))
      await engine.query(createTable(datasetOf(catalog, table)))
    }
    const kindOf = (park: string) => parks.find((each) => each.id === park)?.strength
    const rowOf = (park: string, period: string) => ({ park_id: park, period, kind: kindOf(park) })
    await fillRows(engine, {
      parks: parks.map(({ id, kind, established }) => ({ park_id: id, kind, established })),
      business_activity: first.map(({ park, period, value }) => ({
        ...rowOf(park, period),
        [subject.first.column]: value,
        ...(subject.nil ? { [subject.nil]: value === null ? null : 0 } : {}),
      })),
      land_use: second.map(({ park, period, value }) => ({ ...rowOf(park, period), leased_ha: value })),
    })
  }

  async function found({ asked: { grain, byPark, parks, parksOnly } }: Drawing, subject: Subject): Promise<readonly Answer[]> {
    const indicator = indicatorOf(catalog, subject.indicator)
    const basis = [...subject.basis, ...(parksOnly ? ['kcn'] : [])]
    const question = ask(indicator, { basis, grain, split: byPark ? 'park' : 'none', parks })
    return (await engine.query(series(indicator, question, catalog))).rows
      .map(readingOf)
      .map(({ period, part, value, parts, expected: all, kind }) => ({
        period,
        part,
        value,
        parts: parts ?? NaN,
        expected: all ?? NaN,
        kind,
      }))
  }

  function wanted({ parks, asked, first, second }: Drawing, subject: Subject): readonly Answer[] {
    const withKind = (rows: Drawn): Report[] =>
      rows.map((row) => ({ ...row, kind: parks.find(({ id }) => id === row.park)?.strength ?? 'reported' }))
    const over = subject.second ? [{ measure: subject.second.measure, reports: withKind(second) }] : []
    return answerOf(parks, [{ measure: subject.first.measure, reports: withKind(first) }, ...over], asked)
  }

  /** By end, then the part; values to ten digits, because sums may add up in another order. */
  const told = (answers: readonly Answer[]) =>
    answers
      .map((each) => ({ ...each, end: spanOf(each.period)[1], value: each.value === null ? null : Number(each.value.toPrecision(10)) }))
      .sort((a, b) => a.end - b.end || ((a.part ?? '') < (b.part ?? '') ? -1 : 1))

  const drawing: fc.Arbitrary<Drawing> = fc.record({ parks: register, asked, first: reports, second: reports })

  test.each(subjects)('$indicator', (subject) =>
    fc.assert(
      fc.asyncProperty(drawing, async (drawn) => {
        await fill(drawn, subject)
        expect(told(await found(drawn, subject))).toEqual(told(wanted(drawn, subject)))
      }),
      { seed, numRuns },
    ),
  )
})
