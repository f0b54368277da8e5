import fc from 'fast-check'
import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import { letterOf } from '#intake/grid/grid.ts'
import { read } from '#intake/read.ts'
import { digits, fileOf, said, style, written } from './habits.ts'
import { parks } from './parks.ts'

/** A failure can be repeated with `SEED=… npx vitest run tests/intake/property.test.ts`. */
const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31)
console.log(`seed ${seed}`)
const options = { datasets: catalog.datasets, registers: { parks } }
/** The forms that one office fills; which of all data sets a file is of does not bear on its numbers, and every one costs time. */
const forms = catalog.datasets.filter(({ form }) => form !== undefined)

const headers = ['Tên KCN', 'Kỳ báo cáo', 'FDI: nộp ngân sách (tỷ đồng)', 'DDI: nộp ngân sách (tỷ đồng)']
const fields = ['fdi_budget', 'ddi_budget']

test('10 000 generated files: a known number is read as itself, or it is asked or reported, and never becomes another', async () => {
  let exact = 0
  await fc.assert(
    fc.asyncProperty(style, fc.array(fc.tuple(digits, digits), { minLength: 1, maxLength: 6 }), async (how, numbers) => {
      const rows = numbers.map((pair, index) => [
        `KCN Minh Họa ${String((index % 14) + 1).padStart(2, '0')}`,
        'Quý III/2025',
        ...pair.map((plain) => written(plain, how)),
      ])
      const { text, first, shift } = fileOf(rows, headers, how)
      const bytes = new TextEncoder().encode(text)
      const result = await read(bytes, 'sinh.csv', { ...options, datasets: forms })
      const wrong: string[] = []
      const places = result.records.map(({ place }) => place.row).join()
      if (result.dataset !== 'business_activity' || places !== numbers.map((_, index) => first + index).join()) wrong.push(`rows ${places}`)
      const asks = new Set(result.questions.map(({ id }) => id))
      numbers.forEach((pair, index) =>
        pair.forEach((plain, at) => {
          const value = result.records[index]?.values[fields[at] ?? '']
          const column = letterOf(2 + shift + at)
          const told = () =>
            result.problems.some((found) => found.row === first + index && found.column === column && found.severity === 'error')
          if (value === said(plain)) exact++
          else if (value !== null || !(asks.has(`decimal:${column}`) || told()))
            wrong.push(`${plain} as ${rows[index]?.[2 + at]} is ${value}`)
        }),
      )
      // Told the notation, every one of them is read.
      const answers = { decimal: how.decimal === ',' ? 'comma' : 'dot' }
      const answered = result.questions.length ? await read(bytes, 'sinh.csv', { ...options, datasets: forms, answers }) : result
      numbers.forEach((pair, index) =>
        pair.forEach((plain, at) => {
          const value = answered.records[index]?.values[fields[at] ?? '']
          if (value !== said(plain)) wrong.push(`told ${answers.decimal}, ${plain} as ${rows[index]?.[2 + at]} is ${value}`)
        }),
      )
      expect(wrong).toEqual([])
    }),
    { seed, numRuns: 10_000 },
  )
  expect(exact).toBeGreaterThan(10_000)
}, 600_000)

test('any table of any texts is read without failing, and what is read is text that stood there or a number that it says', async () => {
  const cell = fc.oneof(
    digits,
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      '',
      '-',
      '308.702',
      '1,5',
      'hơn 12',
      '12%',
      '#DIV/0!',
      '__proto__',
      '=1+1',
      '31/12/2025',
      'Tổng cộng',
      'I',
      'Ghi chú:',
      '"',
      '(1)',
      '12 ha',
      '1e5',
      '\u0000',
      'Quý III/2025',
    ),
  )
  await fc.assert(
    fc.asyncProperty(style, fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { maxLength: 8 }), async (how, rows) => {
      const { text } = fileOf(rows, headers, how)
      const result = await read(new TextEncoder().encode(text), 'lạ.csv', options)
      for (const { values, place } of result.records)
        for (const field of fields) {
          const value = values[field]
          if (typeof value !== 'number') continue
          const line = result.grids[0]?.lines.find(({ row }) => row === place.row)
          const said = line?.cells.some((each) => typeof each === 'string' && sameDigits(each, value))
          expect(said, `${value} in ${JSON.stringify(line?.cells)}`).toBe(true)
        }
    }),
    { seed, numRuns: 1_000 },
  )
}, 300_000)

/** Whether a text holds the digits of a number in their order, whatever signs stand between them. */
function sameDigits(text: string, value: number): boolean {
  if (/\de[+-]?\d/i.test(text)) return true
  const bare = (digits: string) => digits.replace(/\D/g, '').replace(/^0+|0+$/g, '')
  return bare(text) === bare(value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 }))
}

test('damaged files are read or refused, and never fail', async () => {
  const folder = new URL('./files/', import.meta.url)
  const files = readdirSync(folder)
    .filter((name) => !name.endsWith('.json') && name !== 'bomb.xlsx')
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) }))
    .filter(({ bytes }) => bytes.length > 0)
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 12 }),
      fc.double({ min: 0.2, max: 1, noNaN: true }),
      async ({ name, bytes }, changes, keep) => {
        const damaged = bytes.slice(0, Math.ceil(bytes.length * (keep > 0.7 ? 1 : keep)))
        for (const [at, byte] of changes) damaged[Math.floor(at * (damaged.length - 1))] = byte
        const result = await read(damaged, name, options)
        expect(Array.isArray(result.problems)).toBe(true)
      },
    ),
    { seed, numRuns: 500 },
  )
}, 300_000)
