import { endOfPeriod } from './period.ts'
import { type Row, textOf } from './row.ts'
import type { Text } from './text.ts'

/** A row of the data set `eco_criteria`: what a document asks of an eco-industrial park. `threshold` is in `unit`. */
export interface Criterion {
  readonly id: string
  readonly document: string
  readonly subject: string
  readonly name: Text
  readonly valueType: string
  readonly threshold: number | null
  readonly unit: string
  readonly legal: string
  readonly verified: string
  readonly repealed: boolean
  /** The indicator that measures it, empty where a yes or no answers it. */
  readonly indicator: string
  readonly note: string
  readonly source: string
}

export function criterionOf(row: Row): Criterion {
  const vi = textOf(row, 'name_vi')
  return {
    id: textOf(row, 'criterion_id'),
    document: textOf(row, 'document'),
    subject: textOf(row, 'subject'),
    name: { vi, en: textOf(row, 'name_en') || vi },
    valueType: textOf(row, 'value_type'),
    threshold: typeof row['threshold'] === 'number' ? row['threshold'] : null,
    unit: textOf(row, 'unit'),
    legal: textOf(row, 'legal_reference'),
    verified: textOf(row, 'verified'),
    repealed: textOf(row, 'force') === 'repealed',
    indicator: textOf(row, 'indicator'),
    note: textOf(row, 'note'),
    source: textOf(row, 'source_id'),
  }
}

const findings = ['met', 'not_met', 'not_assessed', 'not_applicable'] as const

export type Finding = (typeof findings)[number]

/** A row of `eco_assessments`: one criterion of one park; the period is empty where its source carries no date. */
export interface Assessment {
  readonly park: string
  readonly criterion: string
  readonly period: string
  readonly value: number | null
  readonly qualifier: string
  readonly finding: Finding
  readonly evidence: string
  readonly nextAction: string
  readonly due: string
  readonly confidence: string
  readonly note: string
  readonly source: string
}

export function assessmentOf(row: Row): Assessment {
  return {
    park: textOf(row, 'park_id'),
    criterion: textOf(row, 'criterion_id'),
    period: textOf(row, 'period'),
    value: typeof row['value'] === 'number' ? row['value'] : null,
    qualifier: textOf(row, 'qualifier'),
    finding: findings.find((each) => each === row['result']) ?? 'not_assessed',
    evidence: textOf(row, 'evidence'),
    nextAction: textOf(row, 'next_action'),
    due: textOf(row, 'due'),
    confidence: textOf(row, 'confidence'),
    note: textOf(row, 'note'),
    source: textOf(row, 'source_id'),
  }
}

/** Only what was checked word for word and is in force may pass or fail anybody. */
export const isScorable = ({ verified, repealed }: Pick<Criterion, 'verified' | 'repealed'>): boolean => verified === 'yes' && !repealed

/** `unverified` is a criterion that nobody may be judged by yet, `unreported` one that nothing was said of. */
export type Standing = Finding | 'unverified' | 'unreported'

/** Where a park stands on a criterion. `course` holds the dated assessments, oldest first. */
export interface OnCriterion {
  readonly state: Standing
  readonly latest: Assessment | null
  readonly course: readonly Assessment[]
}

/** Where a park, given with the ids of its members, stands on a criterion: by the newest assessment, a dated one before an undated one. */
export function standingOn(criterion: Criterion, parks: readonly string[], assessments: readonly Assessment[]): OnCriterion {
  const own = assessments.filter(({ park, criterion: id }) => id === criterion.id && parks.includes(park))
  const at = ({ period }: Assessment) => endOfPeriod(period) ?? -Infinity
  const sorted = own.toSorted((a, b) => at(a) - at(b))
  const latest = sorted.at(-1) ?? null
  const state = isScorable(criterion) ? (latest?.finding ?? 'unreported') : 'unverified'
  return { state, latest, course: sorted.filter(({ period }) => period !== '') }
}

/** How many criteria are met of those that apply and may be scored; what does not apply leaves both. */
export interface Tally {
  readonly met: number
  readonly of: number
}

export function tallyOf(standings: readonly OnCriterion[]): Tally {
  const scored = standings.filter(({ state }) => state !== 'unverified' && state !== 'not_applicable')
  return { met: scored.filter(({ state }) => state === 'met').length, of: scored.length }
}
