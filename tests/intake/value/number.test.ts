import { DuckDBInstance } from '@duckdb/node-api'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keeps } from '#intake/value/digits.ts'
import { count, decide, digitsOf, evidenceOf, shapes } from '#intake/value/notation.ts'
import { isMissing, readNumber } from '#intake/value/number.ts'

const valueOf = (text: string, notation: 'comma' | 'dot' | null) => {
  const reading = readNumber(text, notation)
  return reading.kind === 'number' ? reading.value : reading.kind === 'bad' ? reading.code : reading.kind
}

describe('the notation of a column', () => {
  test.each([
    ['1.234,5', 'comma'],
    ['1.234.567', 'comma'],
    ['12,5', 'comma'],
    ['0,702', 'comma'],
    ['1234,567', 'comma'],
    ['1 234,5', 'comma'],
    ['1,234.5', 'dot'],
    ['1,234,567', 'dot'],
    ['12.35', 'dot'],
    ['0.702', 'dot'],
    ['308.702', 'either'],
    ['1,234', 'either'],
    ['1234', 'none'],
    ['1 234', 'none'],
    ['1.234.56', 'bad'],
    ['12 34', 'bad'],
    ['1,2,3', 'bad'],
    ['', 'bad'],
  ])('%s proves %s', (text, evidence) => {
    expect(evidenceOf(text)).toBe(evidence)
  })

  test.each([
    [['308.702'], 'ask'],
    [['308.702', '1.234', '12'], 'ask'],
    [['308.702', '1,5'], 'comma'],
    [['308.702', '1.5'], 'dot'],
    [['1,5', '1.5'], 'ask'],
    [['12', '7'], 'none'],
    [[], 'none'],
  ])('%j is %s', (cores, verdict) => {
    expect(decide(count(cores))).toBe(verdict)
  })

  test('the shapes say the same to a database as to the reader', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    const texts = fc.sample(
      fc.oneof(
        fc.string({ unit: fc.constantFrom(...'0123456789., eE-'), maxLength: 14 }),
        fc.constantFrom('308.702', '1.234,5', '1,234.5', '1 234', '0,702', '1e5', '12,5', '1234.567'),
      ),
      { numRuns: 400, seed: 7 },
    )
    const read = await connection.runAndReadAll(
      `select ${Object.entries(shapes)
        .map(([name, shape]) => `regexp_matches(text, '${shape}') as "${name}"`)
        .join(', ')} from (values ${texts.map((text) => `('${text}')`).join(', ')}) as t(text)`,
    )
    read.getRowObjects().forEach((row, index) => {
      const text = texts[index] ?? ''
      for (const [name, shape] of Object.entries(shapes)) expect(row[name], `${name} ${text}`).toBe(new RegExp(shape).test(text))
    })
  })
})

describe('a number', () => {
  test.each([
    ['1.234,5', 1234.5, 1234.5],
    ['1,234.5', 'number_other_notation', 1234.5],
    ['1\u202f234,5', 1234.5, 1234.5],
    ['308.702', 308702, 'undecided'],
    ['(1.234,5)', -1234.5, -1234.5],
    ['-5', -5, -5],
    ['−5', -5, -5],
    ['–5', 'number_minus_unclear', 'number_minus_unclear'],
    ['12,5%', 12.5, 12.5],
    ['Trung Quốc17', 'number_with_text', 'number_with_text'],
    ['17 (1)', 'number_with_text', 'number_with_text'],
    ['=1+1', 'number_with_text', 'number_with_text'],
    ['12.', 'number_unreadable', 'number_unreadable'],
    ['mười hai', 'number_unreadable', 'number_unreadable'],
    ['9007199254740993', 'number_too_precise', 'number_too_precise'],
    ['9007199254740992', 9007199254740992, 9007199254740992],
    ['–', 'missing', 'missing'],
    ['không có', 'missing', 'missing'],
  ])('%s is %s under a comma and %s before the notation is known', (text, comma, unknown) => {
    expect(valueOf(text, 'comma')).toBe(comma)
    expect(valueOf(text, null)).toBe(unknown)
  })

  test('words before it become qualifiers, in either order of accents and case', () => {
    const words = ['hơn', 'TRÊN', 'gần', 'Khoảng', 'ước đạt', 'dự kiến', 'tối thiểu', '≥', 'lam tron']
    expect(words.map((word) => readNumber(`${word} 14,5`, 'comma'))).toMatchObject(
      ['more_than', 'more_than', 'nearly', 'about', 'estimated', 'expected', 'at_least', 'at_least', 'rounded'].map((qualifier) => ({
        value: 14.5,
        parts: { qualifier },
      })),
    )
    expect(readNumber('dưới 14,5', 'comma')).toMatchObject({ kind: 'bad', suggestion: '14,5' })
  })

  test('zero is written, never assumed', () => {
    expect(isMissing('0')).toBe(false)
    expect(valueOf('0', null)).toBe(0)
    expect(valueOf('-0', null)).toBe(0)
  })

  test('digits under a notation are those written', () => {
    expect(digitsOf('1.234,50', 'comma')).toBe('1234.50')
    expect(digitsOf('1.234,50', 'dot')).toBeNull()
  })

  test('what a double cannot hold is known by its digits', () => {
    expect(['0.1', '123456789012345', '1.1000000000000001', '9007199254740992'].map((text) => keeps(Number(text), text))).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect(['9007199254740993', '12345678901234567890.12', '0.12345678901234567891'].map((text) => keeps(Number(text), text))).toEqual([
      false,
      false,
      false,
    ])
  })
})
