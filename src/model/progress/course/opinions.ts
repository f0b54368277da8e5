import { type Status, statusOfPace } from '../status.ts'
import type { Measures } from './measures.ts'

/** What a second measure says, in the words of the headline that it would fit, and whether the headline is one of them. */
export interface Opinion {
  readonly measure: 'cagr_ratio' | 'un_share'
  readonly value: number
  readonly says: readonly Status[]
  readonly agrees: boolean
}

/**
 * The second opinions on a pace. The growth ratio has the limits of the headline (Open SDG: 0.95, 0.60, 0).
 * The UN share has two limits only (Progress Chart 2023: 0.95 and 0.10), so each of its words covers two of ours
 * and only a word outside both is a disagreement.
 */
export function opinionsOn(measures: Measures): readonly Opinion[] {
  if (measures.pace === null) return []
  const headline = statusOfPace(measures.pace)
  const opinion = (measure: Opinion['measure'], says: (value: number) => readonly Status[]): readonly Opinion[] => {
    const value = measures[measure]
    return value === null ? [] : [{ measure, value, says: says(value), agrees: says(value).includes(headline) }]
  }
  return [...opinion('cagr_ratio', (ratio) => [statusOfPace(ratio)]), ...opinion('un_share', wordsOfShare)]
}

function wordsOfShare(share: number): readonly Status[] {
  if (share >= 0.95 - 1e-9) return ['on_track']
  return share >= 0.1 - 1e-9 ? ['behind', 'far_behind'] : ['far_behind', 'going_back']
}
