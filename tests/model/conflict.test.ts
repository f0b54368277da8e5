import { expect, test } from 'vitest'
import { type PrintedFigure, conflictsOf } from '#model/conflict.ts'

const figure = (period: string, value: number | null, more: Partial<PrintedFigure> = {}): PrintedFigure => ({
  subject: 'labour',
  part: '',
  period,
  value,
  unit: 'người',
  scope: 'kcn_kkt',
  definition: '',
  note: '',
  ...more,
})

const told = (figures: readonly PrintedFigure[]) =>
  conflictsOf(figures).map(({ reason, figures: own }) => [reason, own.map(({ value }) => value)])

test('one period printed twice is a conflict, and the reason is what tells the figures apart', () => {
  expect(told([figure('2023', 200), figure('2023', 185)])).toEqual([['figures', [200, 185]]])
  expect(told([figure('2021', 2960, { definition: 'excl' }), figure('2021', 5149, { definition: 'incl' })])).toEqual([
    ['definition', [2960, 5149]],
  ])
  expect(told([figure('2024', 4.35), figure('2024', 4.94, { scope: 'city' })])).toEqual([['scope', [4.35, 4.94]]])
})

test('the same figure from two sources, two periods and two units are no conflict', () => {
  expect(told([figure('2023', 200), figure('2023', 200)])).toEqual([])
  expect(told([figure('2022', 195), figure('2023', 200)])).toEqual([])
  expect(told([figure('2023', 200), figure('2023', 9, { unit: 'dự án' })])).toEqual([])
  expect(told([figure('2023', 200), figure('2023', null)])).toEqual([])
})

test('a contradiction noted in the data brings the figures within a year with it', () => {
  const figures = [figure('2024-02', 63.25), figure('2024-03', 60.5, { note: 'MÂU THUẪN với 63,25%' }), figure('2026-01', 70)]
  expect(told(figures)).toEqual([['noted', [63.25, 60.5]]])
})
