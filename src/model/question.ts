import { type Indicator, type Split, basisOf } from './indicator.ts'
import type { Grain } from './period.ts'
import type { Kind } from './provenance.ts'

/** What is asked of one indicator. `from` and `to` are period keys; empty lists and nulls mean no restriction. */
export interface Question {
  readonly indicator: string
  readonly basis: readonly string[]
  readonly grain: Grain
  readonly split: Split
  readonly parks: readonly string[]
  readonly position: string | null
  readonly kinds: readonly Kind[]
  readonly from: string | null
  readonly to: string | null
}

/** Fills what was not said with the indicator's defaults; a grain or split it does not offer falls back to its first. */
export function ask(indicator: Indicator, wanted: Partial<Omit<Question, 'indicator'>> = {}): Question {
  const { grain, split } = wanted
  return {
    indicator: indicator.id,
    basis: basisOf(indicator, wanted.basis ?? []),
    grain: grain && indicator.grains.includes(grain) ? grain : indicator.grains[0]!,
    split: split && indicator.splits.includes(split) ? split : 'none',
    parks: [...(wanted.parks ?? [])].sort(),
    position: wanted.position ?? null,
    kinds: [...(wanted.kinds ?? [])].sort(),
    from: wanted.from ?? null,
    to: wanted.to ?? null,
  }
}

/** A whole data set, row by row: registers and published figures as they are. */
export interface TableQuestion {
  readonly table: string
}

/** The same question always gives the same text: keys sorted, so it can key caches and answers. */
export function questionKey(question: Question | TableQuestion): string {
  return JSON.stringify(Object.fromEntries(Object.entries(question).sort(([a], [b]) => (a < b ? -1 : 1))))
}
