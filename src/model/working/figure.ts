import type { Verdict } from '../progress/verdict.ts'
import { term } from './notation.ts'
import type { Scene } from './scene.ts'
import type { Step } from './step.ts'

/** How the figure judged comes about: one sum over the other, or a sum of periods that touch; none for a figure that was printed. */
export function figureStep({ latest }: Verdict, { say, amount, language }: Scene, scale: number): readonly Step[] {
  if (!latest) return []
  const x = (value: number) => term(value, language)
  const [only] = latest.readings
  const shared = { key: 'figure', value: latest.value, result: amount(latest.value), why: null } as const
  if (latest.readings.length > 1)
    return [
      {
        ...shared,
        name: say({ vi: 'Số được đánh giá y: tổng các kỳ nối tiếp', en: 'The figure judged y: sum of adjoining periods' }),
        formula: 'Σ y',
        numbers: latest.readings.map(({ value }) => x(value ?? 0)).join(' + '),
      },
    ]
  if (!only || only.numerator === null || only.denominator === null) return []
  return [
    {
      ...shared,
      name: say({ vi: 'Số được đánh giá y: tổng chia tổng', en: 'The figure judged y: sum over sum' }),
      formula: scale === 1 ? 'ΣN ÷ ΣM' : `${scale} × ΣN ÷ ΣM`,
      numbers: `${scale === 1 ? '' : `${scale} × `}${x(only.numerator)} ÷ ${x(only.denominator)}`,
    },
  ]
}
