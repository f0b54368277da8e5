import type { Point } from '../figures/point.ts'

/** Sums and ratios land a hair beside the decimals they stand for; relative to the threshold, so that units do not matter. */
const hair = 1e-9

/** Whether a value has arrived at the threshold or passed it in the wanted direction. */
export function passes(value: number, threshold: number, direction: 1 | -1): boolean {
  return direction * (value - threshold) >= -hair * Math.abs(threshold)
}

/** Printed words that leave open on which side of the printed number the figure lies, or put it on the wrong side. */
const openWords: Readonly<Record<1 | -1, readonly string[]>> = {
  1: ['nearly', 'about', 'rounded'],
  [-1]: ['more_than', 'at_least', 'about', 'rounded'],
}

/**
 * Whether a figure meets the threshold. `undecided` where the printed number equals it and the printed word does not
 * settle the matter: "gần 2.500" against 2.500 is neither reached nor missed for certain.
 */
export function meets(point: Pick<Point, 'value' | 'qualifier'>, threshold: number, direction: 1 | -1): 'yes' | 'no' | 'undecided' {
  if (!passes(point.value, threshold, direction)) return 'no'
  const equal = passes(point.value, threshold, direction === 1 ? -1 : 1)
  return equal && openWords[direction].includes(point.qualifier) ? 'undecided' : 'yes'
}
