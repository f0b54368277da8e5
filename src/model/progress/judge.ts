import { type Reading, isPartial } from '../reading.ts'
import { threshold } from '../target.ts'
import { absence, objection } from './absence.ts'
import { type Closing, history } from './closing.ts'
import { isReason } from './course/base.ts'
import { empty } from './course/measures.ts'
import { opinionsOn } from './course/opinions.ts'
import { bodiesOf, readingsFor } from './figures/evidence.ts'
import { type Figure, figureOf, instantOf, sameInstant } from './figures/point.ts'
import { type Finding, examine } from './finding.ts'
import { type Goal, type Matter, goalOf } from './matter.ts'
import type { Doubt, Rival, Verdict } from './verdict.ts'

/**
 * Judges one target of one part on its readings (design, section Progress).
 *
 * Figures count when they are of the target's part and scope, complete (no park missing) and known at the evaluation date.
 * Computed and published figures are different evidence and are judged apart; the verdict rests on the first that closes the
 * target, else on the first that can be judged, computed before published, and the others are listed with what they say.
 * Within one evidence the stronger kind leads its instant; equally strong figures that differ are never chosen between: where
 * they give different words the verdict is `cannot_judge`, and every one of them is listed with what it would give.
 */
export function judge(matter: Matter): Verdict {
  const goal = goalOf(matter)
  const against = objection(matter, goal)
  const readings = against ? [] : readingsFor(matter.target, matter.readings, goal.measure, goal.now)
  const found = bodiesOf(readings, goal.measure).map((body) => examine(body, goal, matter))
  const findings = found.flatMap((one) => (isReason(one) ? [] : [one]))
  const chosen = choose(findings)
  const before = (matter.previous ?? []).filter((closing) => closing.judged <= matter.asOf)
  const closings = history(before, chosen ? closingOf(chosen, matter, goal) : null)
  const verdict = chosen
    ? describe(chosen, findings, readings, matter, goal)
    : { ...blank(matter, goal), reason: against ?? absence(matter, goal, readings, found.find(isReason)) }
  const kept = closings.at(-1)
  if (verdict.frozen || kept?.threshold !== goal.threshold) return { ...verdict, closings }
  return { ...verdict, closings, status: kept.status, late: kept.late, reason: null, frozen: true, withdrawn: true }
}

function describe(chosen: Finding, findings: readonly Finding[], readings: readonly Reading[], matter: Matter, goal: Goal): Verdict {
  const { body, outcome, judged, newest, base, path, measures, why } = chosen
  return {
    ...blank(matter, goal),
    ...outcome,
    frozen: isFrozen(chosen),
    evidence: { origin: body.origin, definition: body.definition },
    base,
    latest: judged.lead,
    newest: newest === judged ? null : newest.lead,
    late: outcome.status === 'reached_late' && chosen.late ? figureOf(chosen.late.lead) : null,
    path,
    measures,
    why,
    opinions: opinionsOn(measures),
    doubts: { target: doubtOf(matter.target), base: base?.figure ? doubtOf(base.figure) : null, latest: doubtOf(judged.lead) },
    rivals: rivalsOf(chosen, findings),
    alternatives: findings.filter((one) => one !== chosen).map(alternativeOf),
    passedOver: passedOver(readings, goal, judged.t),
  }
}

/** What closed comes before what can only be judged, and both before what cannot be; then the order of the evidence. */
function choose(findings: readonly Finding[]): Finding | undefined {
  return (
    findings.find(isFrozen) ??
    findings.find((one) => one.outcome.status !== 'cannot_judge') ??
    findings.find((one) => one.closed) ??
    findings[0]
  )
}

function isFrozen(finding: Finding): boolean {
  return finding.closed && finding.outcome.status !== 'cannot_judge'
}

function closingOf({ closed, outcome: { status }, judged, late }: Finding, { asOf, release }: Matter, goal: Goal): Closing | null {
  if (!closed || (status !== 'reached' && status !== 'missed' && status !== 'reached_late')) return null
  return {
    status,
    threshold: goal.threshold,
    figure: figureOf(judged.lead),
    late: status === 'reached_late' && late ? figureOf(late.lead) : null,
    judged: asOf,
    release: release ?? null,
  }
}

/** For a closed year every other figure that could have closed it, of any evidence; for an open one those of the same instant. */
function rivalsOf(chosen: Finding, findings: readonly Finding[]): readonly Rival[] {
  const moments = chosen.closed ? findings.flatMap((one) => one.closers) : [chosen.judged]
  return moments
    .flatMap(({ lead, conflicting, weaker }) => [lead, ...conflicting, ...weaker])
    .filter((point) => point !== chosen.judged.lead)
    .map((point) => ({ figure: figureOf(point), status: chosen.wouldGive(point).status }))
}

function alternativeOf(finding: Finding) {
  const { origin, definition } = finding.body
  const { status } = finding.outcome
  return { origin, definition, status, frozen: isFrozen(finding), latest: figureOf(finding.judged.lead), pace: finding.measures.pace }
}

function doubtOf(figure: Pick<Figure, 'qualifier' | 'confidence'> & Partial<Pick<Figure, 'kind'>>): Doubt | null {
  const doubt = { estimated: figure.kind === 'estimated', qualifier: figure.qualifier, low: figure.confidence === 'low' }
  return doubt.estimated || doubt.qualifier || doubt.low ? doubt : null
}

function passedOver(readings: readonly Reading[], goal: Goal, judgedAt: number): Verdict['passedOver'] {
  const newer = readings.findLast((reading) => isPartial(reading) && (instantOf(reading, goal.measure) ?? 0) > judgedAt + sameInstant)
  return newer ? { period: newer.period, parts: newer.parts ?? 0, expected: newer.expected ?? 0 } : null
}

/** A verdict without figures: what is known of the target alone. */
function blank({ indicator, target, asOf }: Matter, goal: Goal): Verdict {
  const { period, value, lower, upper, unit, document, document_date } = target
  const { id, direction } = indicator
  const { year, window } = goal
  return {
    indicator: id,
    part: target.part,
    scope: target.scope,
    measure: indicator.measure,
    direction,
    target: { period, year, value, lower, upper, threshold: threshold(target, direction), unit, document, document_date },
    asOf,
    window,
    status: 'cannot_judge',
    frozen: false,
    reason: null,
    evidence: null,
    base: null,
    latest: null,
    newest: null,
    late: null,
    path: [],
    measures: empty,
    why: {},
    opinions: [],
    doubts: { target: doubtOf(target), base: null, latest: null },
    rivals: [],
    alternatives: [],
    passedOver: null,
    closings: [],
    withdrawn: false,
  }
}
