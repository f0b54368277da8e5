import type { MeasureName } from '../progress/course/measures.ts'

/** What a step works out: a measure of the verdict, or something on the way to one. */
export type StepKey = MeasureName | 'figure' | 'closing' | 'elapsed' | 'growth' | 'needed_growth' | 'growth_from_now' | 'projected'

/**
 * One line of a working: `formula` in symbols, `numbers` the same with the figures put in (÷ × − ^ ln and | | as on paper), `value`
 * what that comes to. Where there is no value, `why` is the sentence that says why and the numbers are empty.
 */
export interface Step {
  readonly key: StepKey
  readonly name: string
  readonly formula: string
  readonly numbers: string
  readonly value: number | null
  /** The value as a person reads it, with its unit. */
  readonly result: string
  readonly why: string | null
}
