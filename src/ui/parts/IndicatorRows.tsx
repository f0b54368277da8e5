import type { Indicator } from '#model/indicator.ts'
import { useManyReadings } from '../data/answers.ts'
import { questionOf } from '../data/subject.ts'
import { useView } from '../state/navigate.ts'
import { IndicatorRow } from './IndicatorRow.tsx'

/** Indicators one below the other, those without a figure too: here a gap is part of the answer. */
export function IndicatorRows({ indicators }: { readonly indicators: readonly Indicator[] }) {
  const view = useView()
  const answers = useManyReadings(indicators.map((indicator) => questionOf(indicator, view, 'none')))
  return (
    <div>
      {indicators.map((indicator, index) => (
        <IndicatorRow key={indicator.id} indicator={indicator} answered={answers[index]!} />
      ))}
    </div>
  )
}
