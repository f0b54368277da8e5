import type { Matter } from '#model/progress/matter.ts'
import type { Reading } from '#model/reading.ts'
import type { Target } from '#model/target.ts'

/** A published reading: a period and a value; the as-of date is the end of the period unless said. */
export function published(period: string, value: number | null, more: Partial<Reading> = {}): Reading {
  return {
    period,
    part: null,
    value,
    numerator: null,
    denominator: null,
    kind: 'published',
    qualifier: '',
    scope: 'kcn_kkt',
    definition: '',
    as_of: '',
    sources: 'S1',
    parts: null,
    expected: null,
    rate_from: null,
    rate_to: null,
    confidence: 'high',
    note: '',
    ...more,
  }
}

/** A reading computed from forms: all parks have reported unless said. */
export function computed(period: string, value: number, more: Partial<Reading> = {}): Reading {
  return published(period, value, { kind: 'reported', numerator: value, denominator: 1, parts: 3, expected: 3, sources: 'F1', ...more })
}

export function targetOf(period: string, value: number | null, more: Partial<Target> = {}): Target {
  return {
    indicator: 'k',
    part: null,
    period,
    value,
    lower: null,
    upper: null,
    base: null,
    unit: 'ha',
    scope: 'kcn_kkt',
    qualifier: '',
    document: 'D1',
    document_date: '',
    confidence: 'high',
    note: '',
    source_id: 'S1',
    ...more,
  }
}

/** A stock to raise, judged at a date; every field can be replaced. */
export function matterOf(target: Target, readings: readonly Reading[], asOf: string, more: Partial<Matter> = {}): Matter {
  return { indicator: { id: 'k', measure: 'stock', direction: 1, unit: { vi: 'ha', en: 'ha' } }, target, readings, asOf, ...more }
}

export const flow: Matter['indicator'] = { id: 'k', measure: 'flow', direction: 1, unit: { vi: 'ha', en: 'ha' } }
export const falling: Matter['indicator'] = { id: 'k', measure: 'stock', direction: -1, unit: { vi: 'ha', en: 'ha' } }
