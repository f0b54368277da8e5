import type { Indicator } from './indicator.ts'

/** An indicator that is one sum over another, with the factor before it (100 for a percentage) and the names of its two terms. */
export interface Ratio {
  readonly scale: number
  readonly numerator: string
  readonly denominator: string
}

const shape = /^(?:(\d+) \* )?sum\((\w+)\) \/ nullif\(sum\((\w+)\), 0\)$/

/** Reads the aggregate of an indicator as a ratio; null for everything else, such as a sum or a difference of sums. */
export function ratioOf({ aggregate }: Pick<Indicator, 'aggregate'>): Ratio | null {
  const found = shape.exec(aggregate)
  if (!found) return null
  const [, factor, numerator = '', denominator = ''] = found
  return { scale: factor === undefined ? 1 : Number(factor), numerator, denominator }
}
