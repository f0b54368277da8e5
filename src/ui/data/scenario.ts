import type { SeriesData } from '#charts/data.ts'
import type { Measure } from '#model/indicator.ts'
import { latestOf } from '#model/latest.ts'
import { type Point, figureOf, pointOf } from '#model/progress/figures/point.ts'
import type { Verdict } from '#model/progress/verdict.ts'
import type { Reading } from '#model/reading.ts'
import type { Scenario } from '#model/scenario.ts'
import type { Start } from '#model/sentence/scenario.ts'
import type { Language } from '#model/text.ts'
import { scenarioWords as words } from '../words/scenario.ts'

/** What scenarios of the whole start from: the latest figure (of a flow the last whole year), and the base of the verdict beside it. */
export function startOf(readings: readonly Reading[], measure: Measure, verdict: Verdict | null): Start | null {
  const whole = measure === 'stock' ? readings : readings.filter(({ period }) => /^\d{4}$/.test(period))
  const reading = latestOf(whole, null, measure)
  const latest: Point | null = reading && pointOf(reading, measure)
  if (!latest) return null
  const base = measure === 'stock' ? verdict?.base : null
  const comparable = base?.figure && base.figure.origin === latest.origin
  return { latest: { ...latest, ...figureOf(latest) }, from: comparable ? { ...base.figure, t: base.t } : null }
}

/** The dashed path from the latest figure through the levels assumed, for the chart; null where there is none to draw. */
export function scenarioPath(scenarios: readonly Scenario[], start: Start | null, language: Language): SeriesData['scenario'] {
  if (!scenarios.length || !start) return null
  const { t, value } = start.latest
  const points = scenarios
    .map((one) => ({ at: Number(one.year) + 1, value: one.value }))
    .filter(({ at }) => at > t)
    .sort((a, b) => a.at - b.at)
  return points.length ? { name: words.onChart[language], points: [{ at: t, value }, ...points] } : null
}
