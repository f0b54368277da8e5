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

/**
 * A data set, row by row: registers and published figures as they are. `where` keeps the rows whose columns hold these texts,
 * `last` those of the newest period.
 */
export interface TableQuestion {
  readonly table: string
  readonly where?: Readonly<Record<string, string>>
  readonly last?: boolean
}

/** What has arrived of a data set, by period and day. */
export interface ReceiptQuestion {
  readonly receipts: string
}

/** Everything that a release is asked. */
export type AnyQuestion = Question | TableQuestion | ReceiptQuestion

/** What a question is about: the id of an indicator or of a data set. */
export function aboutOf(question: AnyQuestion): string {
  if ('indicator' in question) return question.indicator
  return 'table' in question ? question.table : question.receipts
}

/** The same question always gives the same text: keys sorted, so it can key caches and answers. */
export function questionKey(question: AnyQuestion): string {
  return JSON.stringify(sorted(question))
}

function sorted(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  )
}
