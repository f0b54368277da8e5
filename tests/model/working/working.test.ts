import { describe, expect, test } from 'vitest'
import { judge } from '#model/progress/judge.ts'
import { exact, term } from '#model/working/notation.ts'
import { workingOf } from '#model/working/working.ts'
import { computed, matterOf, targetOf } from '../progress/cases.ts'
import { hectare, states } from '../sentence/states.ts'
import { calculate } from './calculator.ts'

const cases = Object.entries(states)

describe.each(['vi', 'en'] as const)('%s', (language) => {
  test.each(cases)('%s: every printed step comes to the printed value', (_, verdict) => {
    const { steps } = workingOf(verdict, hectare, language)
    for (const { key, numbers, value, why, name } of steps) {
      expect(name).not.toBe('')
      if (value === null) expect([key, numbers, why === null || why.length > 0]).toEqual([key, '', true])
      else expect([key, calculate(numbers, language)]).toEqual([key, expect.closeTo(value, 3)])
    }
  })

  test.each(cases)('%s: measures that are null say why, and the others are all worked out', (_, verdict) => {
    const { steps, rule, signs } = workingOf(verdict, hectare, language)
    expect(rule).not.toMatch(/NaN|undefined|null/)
    for (const { name, figure } of signs) expect(`${name}${figure}`).not.toMatch(/NaN|undefined|null/)
    if (!verdict.latest) return
    const shown = new Map(steps.map((step) => [step.key, step]))
    for (const [name, value] of Object.entries(verdict.measures)) {
      const step = shown.get(name as keyof typeof verdict.measures)
      if (value !== null) expect(step, name).toBeDefined()
      else if (step) expect(step.why, name).not.toBeNull()
    }
  })
})

test('the vector of the design, as it stands on paper', () => {
  const verdict = judge(matterOf(targetOf('2025', 13), [computed('2020', 9), computed('2023', 11)], '2024-06-30'))
  const { steps, signs } = workingOf(verdict, { vi: 'triệu USD/ha', en: 'million USD/ha' }, 'vi')
  const shown = Object.fromEntries(steps.map(({ key, numbers, result }) => [key, `${numbers} = ${result}`]))
  expect(shown).toMatchObject({
    figure: '11 ÷ 1 = 11 triệu USD/ha',
    expected: '9 + (13 − 9) × (2024 − 2021) ÷ (2026 − 2021) = 11,4 triệu USD/ha',
    lag: '11,4 − 11 = 0,4 triệu USD/ha',
    pace: '(11 − 9) ÷ (11,4 − 9) = 0,8333',
    completion: '11 ÷ 13 = 84,6154%',
    achieved_change: '(11 − 9) ÷ (2024 − 2021) = 0,6667 triệu USD/ha mỗi năm',
    required_change: '(13 − 11) ÷ (2026 − 2024) = 1 triệu USD/ha mỗi năm',
    effort_ratio: '1 ÷ 0,66666667 = 1,5 lần',
    arrival: '2024 + (13 − 11) ÷ 0,66666667 − 1 = 2026 (cuối năm 2026)',
    cagr_ratio: '0,06917811 ÷ |0,076316923| = 0,9065',
    un_share: '(12,57456 − 9) ÷ (13 − 9) = 0,8936',
  })
  expect(signs.map(({ sign, figure }) => `${sign}: ${figure}`)).toContain(
    't0, t, tT: t0 = 2021 (năm 2020); t = 2024 (năm 2023); tT = 2026 (năm 2025)',
  )
})

test('a dated figure shows how its day comes to its place on the axis', () => {
  const { signs } = workingOf(states['cannot_judge']!, hectare, 'en')
  const times = signs.find(({ sign }) => sign === 't0, t, tT')!.figure
  expect(times).toBe('t = 2025.05914 (2025-01-22 = 2025 + (1 − 1 + 22 ÷ 31) ÷ 12)')
  expect(calculate('2025 + (1 − 1 + 22 ÷ 31) ÷ 12', 'en')).toBeCloseTo(2025.05914, 5)
})

test('a milestone shows the corner of the path, a percentage its factor, a limit where the projection stops', () => {
  const targets = [targetOf('2025', 13), targetOf('2030', 16)]
  const bent = judge(matterOf(targets[1]!, [computed('2022', 10), computed('2027', 13.6)], '2028-02-01', { targets }))
  const working = workingOf(bent, hectare, 'en')
  expect(working.steps.find(({ key }) => key === 'expected')?.numbers).toBe('13 + (16 − 13) × (2028 − 2026) ÷ (2031 − 2026)')
  expect(working.signs.find(({ sign }) => sign === 'a, b')?.figure).toBe('13 (t = 2026)')

  const readings = [computed('2020', 50, { numerator: 1, denominator: 2 }), computed('2023', 80, { numerator: 4, denominator: 5 })]
  const capped = judge(matterOf(targetOf('2025', 90), readings, '2024-02-01', { naturalLimit: 100 }))
  const { steps } = workingOf(capped, { vi: '%', en: '%' }, 'en', { scale: 100, limit: 100 })
  expect(steps.find(({ key }) => key === 'figure')).toMatchObject({ numbers: '100 × 4 ÷ 5', formula: '100 × ΣN ÷ ΣM' })
  expect(steps.find(({ key }) => key === 'projected')?.result).toBe('109.4385% → 100%')
  expect(steps.find(({ key }) => key === 'un_share')?.numbers).toBe('(100 − 50) ÷ (90 − 50)')
})

test('numbers carry eight figures of meaning, years are not grouped, negative terms stand in brackets', () => {
  expect(exact(1234567.891234, 'vi')).toBe('1.234.567,9')
  expect(exact(10.1496523456, 'en')).toBe('10.149652')
  expect(exact(0.000123456789, 'en')).toBe('0.00012345679')
  expect(term(-4.5, 'vi')).toBe('(−4,5)')
  expect(exact(0, 'vi')).toBe('0')
})
