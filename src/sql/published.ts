import { type Indicator, inForce, scopeOf, unitOf } from '#model/indicator.ts'
import type { Question } from '#model/question.ts'
import { literal } from './statement.ts'
import { type Values, strengthNames, strengthOf } from './values.ts'

/** The columns of `Reading`, in order. */
export const columns = [
  'period',
  'part',
  'value',
  'numerator',
  'denominator',
  'kind',
  'qualifier',
  'scope',
  'definition',
  'as_of',
  'sources',
  'parts',
  'expected',
  'rate_from',
  'rate_to',
  'confidence',
  'note',
] as const

/** The kind that a published figure counts as: printed as ước or dự kiến it is an estimate. */
const kind = strengthNames(strengthOf("coalesce(qualifier, '')", 'kind'))

/**
 * The condition for published figures that say the same as the question asks: same series, unit, scope and level. Their definition
 * is told, not chosen by, since one series may change it midway. They are dated points of their own, so the grain does not choose
 * among them either. Null where no published series is linked, or where a filter makes them unfit.
 */
export function publishedCondition(indicator: Indicator, question: Question, values: Values): string | null {
  const links = indicator.published.filter((link) => inForce(link, question.basis))
  const filtered = question.position !== null || question.split === 'position' || (question.split === 'none' && question.parks.length > 0)
  if (!links.length || filtered) return null
  const byPark = question.split === 'park'
  const places = (texts: readonly string[]) => texts.map((text) => values.add(text)).join(', ')
  return [
    `series in (${links.map((link) => literal(link.series)).join(', ')})`,
    `unit = ${literal(unitOf(indicator, question.basis).vi)}`,
    byPark ? 'part is not null' : `part is null and scope = ${literal(scopeOf(indicator, question.basis))}`,
    ...(byPark && question.parks.length ? [`part in (${places(question.parks)})`] : []),
    ...(question.kinds.length ? [`${kind} in (${places(question.kinds)})`] : []),
  ].join(' and ')
}

/** Published figures as readings; null where there are none to be asked for. */
export function publishedRows(indicator: Indicator, question: Question, values: Values): string | null {
  const condition = publishedCondition(indicator, question, values)
  if (condition === null) return null
  return `
    select span.first as first, span.last as last, period, part, value, null as numerator, null as denominator, ${kind} as kind,
      coalesce(qualifier, '') as qualifier, scope, coalesce(definition, '') as definition, coalesce(as_of, '') as as_of, coalesce(source_id, '') as sources,
      null as parts, null as expected, null as rate_from, null as rate_to, coalesce(confidence, '') as confidence, coalesce(note, '') as note
    from (select *, period_span(period) as span from published_series) where ${condition}`
}
