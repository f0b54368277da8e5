import { formatNumber } from '../format.ts'
import { endOfPeriod } from '../period.ts'
import type { MeasureName } from '../progress/course/measures.ts'
import type { Knot } from '../progress/course/path.ts'
import type { Verdict } from '../progress/verdict.ts'
import { reasonSentence } from '../sentence/reasons.ts'
import { withUnit } from '../sentence/words.ts'
import type { Language, Text } from '../text.ts'
import type { Step, StepKey } from './step.ts'

/** The symbols of a working with their figures, and how a step is written down. */
export interface Scene {
  readonly language: Language
  readonly say: (text: Text) => string
  readonly y: number
  readonly t: number
  /** NaN where there is no base; every step that needs it then has its reason instead. */
  readonly base: number
  readonly t0: number
  readonly goal: Knot
  readonly d: 1 | -1
  readonly path: readonly Knot[]
  readonly limit: number | null
  readonly amount: (value: number) => string
  readonly share: (value: number) => string
  readonly plain: (value: number) => string
  readonly step: (key: StepKey, name: string, formula: string, numbers: () => string, result: (value: number) => string) => Step
}

/** What steps on the way are worth, and which measure says why they cannot be worked out. */
const onTheWay: Partial<Readonly<Record<StepKey, { readonly needs: MeasureName; readonly value: (scene: Figures) => number }>>> = {
  growth: { needs: 'cagr_ratio', value: ({ y, base, t, t0 }) => Math.pow(y / base, 1 / (t - t0)) - 1 },
  needed_growth: { needs: 'cagr_ratio', value: ({ base, t0, goal }) => Math.pow(goal.value / base, 1 / (goal.t - t0)) - 1 },
  growth_from_now: { needs: 'effort_ratio_cagr', value: ({ y, t, goal }) => Math.pow(goal.value / y, 1 / (goal.t - t)) - 1 },
  projected: { needs: 'un_share', value: ({ y, base, t, t0, goal }) => base * Math.pow(y / base, (goal.t - t0) / (t - t0)) },
  elapsed: { needs: 'pace', value: ({ t, t0, goal }) => (t - t0) / (goal.t - t0) },
}

type Figures = Pick<Scene, 'y' | 't' | 'base' | 't0' | 'goal'>

/** The scene of a verdict that has a figure and a level; null for one that lacks either. `limit` is what the figure cannot pass. */
export function sceneOf(verdict: Verdict, unit: Text, limit: number | null, language: Language): Scene | null {
  const { latest, target, measures, why, base, path, direction } = verdict
  const due = endOfPeriod(target.period)
  if (!latest || target.threshold === null || due === null) return null
  const figures: Figures = {
    y: latest.value,
    t: latest.t,
    base: base?.value ?? NaN,
    t0: base?.t ?? NaN,
    goal: { t: due, value: target.threshold },
  }
  const worth = (key: StepKey): { readonly value: number | null; readonly needs: MeasureName | null } => {
    if (isMeasure(key, measures)) return { value: measures[key], needs: key }
    const way = onTheWay[key]
    return way ? { value: measures[way.needs] === null ? null : way.value(figures), needs: way.needs } : { value: null, needs: null }
  }
  return {
    ...figures,
    language,
    say: (text) => text[language],
    d: direction === -1 ? -1 : 1,
    path,
    limit,
    amount: (value) => withUnit(formatNumber(value, language, 4), unit, language),
    share: (value) => formatNumber(value * 100, language, 4) + '%',
    plain: (value) => formatNumber(value, language, 4),
    step: (key, name, formula, numbers, result) => {
      const { value, needs } = worth(key)
      const reason = needs ? why[needs] : undefined
      return value === null
        ? { key, name, formula, numbers: '', value, result: '–', why: reason ? reasonSentence(reason, language) : null }
        : { key, name, formula, numbers: numbers(), value, result: result(value), why: null }
    },
  }
}

function isMeasure(key: StepKey, measures: Verdict['measures']): key is MeasureName {
  return key in measures
}
