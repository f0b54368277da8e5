import * as z from 'zod/mini'
import type { Closing } from '#model/progress/closing.ts'
import { statuses } from '#model/progress/status.ts'
import type { Target } from '#model/target.ts'
import { shortHash } from './hash.ts'

const kind = z.enum(['published', 'reported', 'estimated'])

const figure = z.object({
  period: z.string(),
  value: z.number(),
  kind,
  qualifier: z.string(),
  confidence: z.string(),
  at: z.string(),
  origin: z.enum(['computed', 'published']),
})

const closing = z.object({
  status: z.enum(['reached', 'missed', 'reached_late']),
  threshold: z.number(),
  figure,
  late: z.nullable(figure),
  judged: z.string(),
  release: z.nullable(z.string()),
})

/** The shape of one verdict as the descriptor keeps it. */
export const verdictRecord = z.object({
  indicator: z.string(),
  part: z.nullable(z.string()),
  period: z.string(),
  document: z.string(),
  basis: z.array(z.string()),
  status: z.enum(statuses),
  frozen: z.boolean(),
  /** What the release before said; null where it did not know the target. */
  before: z.nullable(z.enum(statuses)),
  closings: z.array(closing),
})

/**
 * What a release keeps of a verdict under the default basis: its word, the word of the release before, and every closing so far. A closing
 * that this release made carries no release, because a release cannot hold its own hash; the next one writes it in.
 */
export type VerdictRecord = z.infer<typeof verdictRecord>

type Placed = Pick<VerdictRecord, 'indicator' | 'part' | 'period' | 'document'>

/** The record of a target among those of a release. */
export function recordOf(records: readonly VerdictRecord[], target: Pick<Target, keyof Placed>): VerdictRecord | undefined {
  return records.find(
    (one) =>
      one.indicator === target.indicator && one.part === target.part && one.period === target.period && one.document === target.document,
  )
}

/** How a target closed before this release, for the judge of this one. A record of another basis says nothing of this one. */
export function closingsBefore(records: readonly VerdictRecord[], target: Target, basis: readonly string[]): readonly Closing[] {
  const found = recordOf(records, target)
  if (!found || found.basis.join() !== basis.join()) return []
  return found.closings.filter(({ release }) => release !== null)
}

/** The records of a release as the next one inherits them: its words are the words before, its own closings get its hash. */
export function inherited(records: readonly VerdictRecord[], hash: string): readonly VerdictRecord[] {
  return records.map((record) => ({
    ...record,
    before: record.status,
    closings: record.closings.map((one) => ({ ...one, release: one.release ?? shortHash(hash) })),
  }))
}
