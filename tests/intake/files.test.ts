import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import { read } from '#intake/read.ts'
import type { ReadResult } from '#intake/result.ts'
import { parks } from './parks.ts'

/** What a file must read to, as it stands beside the file. Places are `row 3 column F`, as Excel shows them. */
interface Expected {
  readonly kind?: string
  readonly dataset: string | null
  readonly period?: string
  readonly encoding?: string
  readonly delimiter?: string
  readonly decimal?: string
  readonly rows: readonly object[]
  /** Errors and warnings, all of them. */
  readonly problems: readonly string[]
  /** Codes of things merely noted that must be among the problems. */
  readonly notes?: readonly string[]
  readonly questions: readonly string[]
  readonly proposed?: Readonly<Record<string, string>>
  readonly skipped?: readonly number[]
  /** What the file reads to once these questions are answered; then none is left. */
  readonly answered?: {
    readonly answers: Readonly<Record<string, string>>
    readonly rows: readonly object[]
    readonly problems?: readonly string[]
  }
}

const folder = new URL('./files/', import.meta.url)
const names = readdirSync(folder).filter((name) => !name.endsWith('.json'))

const rowsOf = ({ records }: ReadResult) =>
  records.map(({ values }) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)))

const graveOf = ({ problems }: ReadResult) =>
  problems
    .filter(({ severity }) => severity !== 'info')
    .map(({ severity, code, row, column }) =>
      [severity, code, row === null ? '' : `row ${row}`, column === null ? '' : `column ${column}`].filter(Boolean).join(' '),
    )
    .sort()

test('there are enough awkward files, and LibreOffice saved some of them', () => {
  expect(names.length).toBeGreaterThanOrEqual(70)
  expect(names.filter((name) => name.startsWith('lo-')).length).toBeGreaterThanOrEqual(8)
})

test.each(names)('%s reads to what stands beside it', async (name) => {
  const bytes = new Uint8Array(readFileSync(new URL(name, folder)))
  const expected: Expected = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))
  const options = { datasets: catalog.datasets, registers: { parks } }
  const result = await read(bytes, name, options)
  expect({
    dataset: result.dataset,
    rows: rowsOf(result),
    problems: graveOf(result),
    questions: result.questions.map(({ id }) => id),
  }).toEqual({
    dataset: expected.dataset,
    rows: expected.rows,
    problems: [...expected.problems].sort(),
    questions: expected.questions,
  })
  for (const key of ['kind', 'period', 'encoding', 'delimiter', 'decimal'] as const)
    if (expected[key] !== undefined) expect(result[key], key).toBe(expected[key])
  if (expected.skipped) expect(result.skipped.map(({ row }) => row)).toEqual(expected.skipped)
  for (const note of expected.notes ?? []) expect(result.problems.map(({ code }) => code)).toContain(note)
  for (const [id, choice] of Object.entries(expected.proposed ?? {})) {
    const asked = result.questions.find((question) => question.id === id)
    expect(asked?.proposed).toBe(choice)
    expect(asked?.choices.map((each) => each.id)).toContain(choice)
  }
  if (!expected.answered) return
  const again = await read(bytes, name, { ...options, answers: expected.answered.answers })
  expect(rowsOf(again)).toEqual(expected.answered.rows)
  expect(again.questions).toEqual([])
  if (expected.answered.problems) expect(graveOf(again)).toEqual(expected.answered.problems)
})
