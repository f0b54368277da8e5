import { describe, expect, test } from 'vitest'
import { windowOf } from '#model/progress/closing.ts'
import { judge } from '#model/progress/judge.ts'
import { computed, flow, matterOf, published, targetOf } from './cases.ts'

const target = targetOf('2025', 13)
const at = (as_of: string, value: number, more = {}) => published(as_of.slice(0, 7), value, { as_of, ...more })

describe('the closing window', () => {
  test('runs from 01/10 of the year to 31/03 of the next', () => {
    expect(windowOf(2026, '2025-09-30')).toEqual({ from: '2025-10-01', to: '2026-03-31', state: 'ahead' })
    expect(windowOf(2026, '2025-10-01').state).toBe('open')
    expect(windowOf(2026, '2026-03-31').state).toBe('open')
    expect(windowOf(2026, '2026-04-01').state).toBe('ended')
    expect(windowOf(2025.75, '2025-01-01')).toMatchObject({ from: '2025-07-01', to: '2025-12-31' })
    expect(() => windowOf(2026, '21/01/2026')).toThrow('not a date: 21/01/2026')
  })

  test.each([
    ['2025-09-30', false],
    ['2025-10-01', true],
    ['2026-01-22', true],
    ['2026-03-31', true],
    ['2026-04-01', false],
  ])('a figure dated %s closes: %s', (as_of, closes) => {
    expect(judge(matterOf(target, [at(as_of, 12.5)], '2026-05-01')).frozen).toBe(closes)
  })

  test('a computed third quarter does not close, the fourth does', () => {
    expect(judge(matterOf(target, [computed('2025-Q3', 13.2)], '2026-05-01'))).toMatchObject({
      status: 'cannot_judge',
      reason: { code: 'no_closing_figure', latest: { period: '2025-Q3' } },
    })
    expect(judge(matterOf(target, [computed('2025-Q4', 13.2)], '2026-05-01'))).toMatchObject({ status: 'reached', frozen: true })
  })

  test('a year that still runs is not closed, even by a figure of its window', () => {
    const readings = [computed('2022', 10), at('2025-11-30', 12.5)]
    expect(judge(matterOf(target, readings, '2025-12-15')).frozen).toBe(false)
    expect(judge(matterOf(target, readings, '2025-12-31'))).toMatchObject({ status: 'missed', frozen: true })
  })

  test('reached before the year is over is not frozen, and open again when the figure falls', () => {
    const readings = [computed('2022', 10), computed('2025-Q1', 13.1)]
    expect(judge(matterOf(target, readings, '2025-05-01'))).toMatchObject({ status: 'reached', frozen: false })
    expect(judge(matterOf(target, [...readings, computed('2025-Q2', 12)], '2025-08-01')).status).toBe('behind')
  })

  test('an open window is judged by pace, an ended one without a figure is not', () => {
    const readings = [computed('2022', 10), computed('2025-Q2', 12.4)]
    // expected at 2025.5: 10 + 3 · 2.5/3 = 12.5; pace = 2.4 / 2.5 = 0.96
    expect(judge(matterOf(target, readings, '2026-02-01'))).toMatchObject({ status: 'on_track', window: { state: 'open' } })
    expect(judge(matterOf(target, readings, '2026-04-01'))).toMatchObject({ status: 'cannot_judge', reason: { code: 'no_closing_figure' } })
  })

  test('the figure nearest to the end of the year closes; low confidence only where there is no other', () => {
    const readings = [at('2025-10-15', 12), at('2025-12-20', 13.4, { confidence: 'low' }), at('2026-01-22', 12.6)]
    const verdict = judge(matterOf(target, readings, '2026-05-01'))
    expect(verdict).toMatchObject({ status: 'missed', latest: { at: '2026-01-22' } })
    expect(verdict.rivals.map(({ figure, status }) => [figure.at, status])).toEqual([
      ['2025-10-15', 'missed'],
      ['2025-12-20', 'reached'],
    ])
    expect(judge(matterOf(target, readings.slice(1, 2), '2026-05-01'))).toMatchObject({
      status: 'reached',
      doubts: { latest: { low: true } },
    })
  })

  test('a flow closes only on a figure of its whole time', () => {
    const plan = targetOf('2025', 1000)
    const judged = (readings: Parameters<typeof matterOf>[1]) => judge(matterOf(plan, readings, '2026-05-01', { indicator: flow }))
    expect(judged([published('2025-11T', 990)])).toMatchObject({ status: 'cannot_judge', reason: { code: 'no_closing_figure' } })
    expect(judged([published('2025-11T', 930), published('2025-12', 60)])).toMatchObject({
      status: 'missed',
      frozen: true,
      latest: { period: '2025', value: 990 },
    })
    expect(judged([published('2025', 990, { as_of: '2025-12-20' })])).toMatchObject({ status: 'missed', frozen: true })
  })
})

test('a target that is due at the end of a quarter has its own window', () => {
  const months = ['2025-07', '2025-08', '2025-09'].map((month) => published(month, 10))
  const verdict = judge(matterOf(targetOf('2025-Q3', 30), months, '2025-10-05', { indicator: flow }))
  expect(verdict).toMatchObject({ status: 'reached', frozen: true, window: { from: '2025-07-01', to: '2025-12-31' } })
})

describe('what closed stays on the record', () => {
  const closing = (value: number, release: string, asOf: string, previous = {}) =>
    judge(matterOf(target, [computed('2022', 10), computed('2025', value)], asOf, { release, ...previous }))

  test('a corrected figure closes anew, dated, and the old closing is kept', () => {
    const first = closing(12.9, 'r1', '2026-02-01')
    expect(first.closings).toEqual([expect.objectContaining({ status: 'missed', judged: '2026-02-01', release: 'r1', threshold: 13 })])
    const second = closing(13.05, 'r2', '2026-06-01', { previous: first.closings })
    expect(second).toMatchObject({ status: 'reached', frozen: true })
    expect(second.closings.map(({ status, release, figure }) => [status, release, figure.value])).toEqual([
      ['missed', 'r1', 12.9],
      ['reached', 'r2', 13.05],
    ])
  })

  test('the same figure in a later release adds nothing', () => {
    const first = closing(12.9, 'r1', '2026-02-01')
    expect(closing(12.9, 'r2', '2026-06-01', { previous: first.closings }).closings).toEqual(first.closings)
  })

  test('a figure that is gone does not open the year again', () => {
    const first = closing(13.05, 'r1', '2026-02-01')
    const later = judge(matterOf(target, [computed('2022', 10)], '2026-06-01', { previous: first.closings }))
    expect(later).toMatchObject({ status: 'reached', frozen: true, withdrawn: true, reason: null })
    expect(judge(matterOf(target, [], '2026-06-01', { previous: first.closings }))).toMatchObject({
      status: 'reached',
      frozen: true,
      withdrawn: true,
    })
  })

  test('seen from before it closed, a closing is not known', () => {
    const first = closing(13.05, 'r1', '2026-02-01')
    const earlier = judge(matterOf(target, [computed('2022', 10), computed('2025-Q1', 12)], '2025-06-01', { previous: first.closings }))
    expect(earlier).toMatchObject({ frozen: false, closings: [] })
  })

  test('a closing of another threshold is history, not a verdict', () => {
    const first = closing(12.9, 'r1', '2026-02-01')
    const changed = judge(matterOf(targetOf('2025', 14), [computed('2022', 10)], '2026-06-01', { previous: first.closings }))
    expect(changed).toMatchObject({ status: 'cannot_judge', frozen: false, withdrawn: false })
    expect(changed.closings).toHaveLength(1)
  })

  test('no later figure counts as late success when it is in doubt or across a break', () => {
    const readings = [published('2025', 12.4), published('2026-06', 13, { qualifier: 'about' })]
    expect(judge(matterOf(target, readings, '2026-10-01')).status).toBe('missed')
    const across = [published('2025', 12.4), published('2026-06', 13.5)]
    const breaks = [{ date: '2026-02-01', name_vi: '', name_en: '', indicators: '*' }]
    expect(judge(matterOf(target, across, '2026-10-01', { breaks })).status).toBe('missed')
    expect(judge(matterOf(target, across, '2026-10-01'))).toMatchObject({ status: 'reached_late', late: { value: 13.5 } })
  })
})

test('a hair of difference in a sum is no correction', () => {
  const target = targetOf('2025', 13)
  const first = judge(matterOf(target, [computed('2025', 12.4)], '2026-02-01'))
  const again = judge(matterOf(target, [computed('2025', 12.4 + 1e-12)], '2026-05-01', { previous: first.closings }))
  expect(again.closings).toEqual(first.closings)
})
