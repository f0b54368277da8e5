import { type Catalog, datasetOf } from '#model/catalog.ts'
import { type Indicator, scopeOf } from '#model/indicator.ts'
import type { Question } from '#model/question.ts'
import { bucketKey, cover } from './cover.ts'
import type { Counted } from './obstacle.ts'
import { isDetailed, reportedRows } from './reported.ts'
import { literal, name } from './statement.ts'
import { type Values, strengthNames } from './values.ts'

/** Kinds of parts whose figures add up to a scope: `rest` is the economic zone outside its parks. */
const partKinds = (scope: string) => (scope === 'kcn' ? "'park'" : "'park', 'rest'")

/** What a row is about: null for the whole, else a park or a position. */
const keyOf = { none: 'cast(null as varchar)', park: 'e.part', position: 'e.position' }

/**
 * What is computed from the reports, as the CTEs to be read after `with recursive` and a select over them in columns of
 * `Reading` with `first` and `last` before; `period` is the key of a bucket as an expression over `first` and `last`. Reports are fitted to the periods that are asked for (`cover.ts`); then every
 * part that has all terms enters one aggregate, so that a ratio is a sum over a sum of the same parts. A part that lacks one
 * leaves both sides, and `parts` of `expected` tells it.
 */
export function computedRows(
  indicator: Indicator,
  question: Question,
  contributions: readonly Counted[],
  catalog: Catalog,
  values: Values,
): { readonly tables: string; readonly rows: string; readonly period: string } {
  const scope = scopeOf(indicator, question.basis)
  const parks = question.parks.map((park) => values.add(park))
  const position = question.position === null ? null : values.add(question.position)
  const reported = contributions.map((each, index) => reportedRows(each, index, question, catalog, values))
  const covered = contributions.map(({ measure, dataset, lasting = false }) => ({
    measure,
    detailed: isDetailed(datasetOf(catalog, dataset)),
    lasting,
  }))
  const parted = contributions.some(({ part }) => part !== null)
  const restricted = question.split !== 'none' || parks.length > 0 || position !== null
  // A ratio is read like a stock, but where it rests on flows a running year counts from January.
  const running = contributions.some(({ measure }) => measure === 'flow') ? 'flow' : 'stock'
  const period = bucketKey(question.grain, running)
  const definition = ['incl_shares', 'excl_shares'].find((choice) => question.basis.includes(choice)) ?? ''
  const key = keyOf[question.split]
  const tables = `scope_parts as (
    select park_id as part, position, established from parks where kind in (${partKinds(scope)})${parks.length ? ` and park_id in (${parks.join(', ')})` : ''}${position === null ? '' : ` and position = ${position}`}
  ),
  reported as (${reported.join('\n    union all')}
  ),${cover(question.grain, covered)},
  given as (${given(Object.keys(indicator.terms), contributions)}
  ),
  expected as (${expected(contributions, position, catalog)}
  ),
  grouped as (
    select e.first, e.last, ${key} as part, ${totals(indicator, contributions)},
      count(g.part) as parts, count(e.part) as expected, flatten(list(g.facts) filter (where g.facts is not null)) as facts
    from expected e left join given g on g.bucket = e.last and g.part is not distinct from e.part
    ${question.split === 'none' ? '' : `where ${key} is not null `}group by e.first, e.last, ${key}
  )`
  const rows = `
    select first, last, ${period} as period, part, value, numerator, denominator, ${strengthNames('max(f.strength)')} as kind,
      ${qualifier(Object.keys(indicator.terms).length)} as qualifier, ${literal(restricted ? 'part' : scope)} as scope, ${literal(definition)} as definition,
      coalesce(max(f.as_of), '') as as_of, coalesce(array_to_string(list_sort(list_distinct(string_split(string_agg(f.source, '+'), '+'))), '+'), '') as sources,
      ${parted ? 'cast(parts as double)' : 'null'} as parts, ${parted ? 'cast(expected as double)' : 'null'} as expected, min(f.rate) as rate_from, max(f.rate) as rate_to, '' as confidence,
      ${question.split === 'park' ? `coalesce(string_agg(distinct nullif(f.note, ''), '; ' order by nullif(f.note, '')), '')` : "''"} as note
    from (select * exclude (facts), unnest(coalesce(facts, [null])) as f from grouped) group by all`
  return { tables, rows, period }
}

/** One row per bucket and part that has a value for every contribution, and one for what is known of the whole authority only. */
function given(terms: readonly string[], contributions: readonly Counted[]): string {
  const row = (parted: boolean) => {
    const own = contributions.flatMap(({ term, part }, index) => ((part !== null) === parted ? [{ term, index }] : []))
    if (!own.length) return []
    const sums = terms.map((term) => {
      const values = own.filter((each) => each.term === term).map(({ index }) => `max(value) filter (where ci = ${index})`)
      return `${values.join(' + ') || 'cast(null as double)'} as ${name(term)}`
    })
    const indexes = own.map(({ index }) => index).join(', ')
    return [
      `
    select bucket, part, ${sums.join(', ')}, flatten(list(facts)) as facts
    from cells where ci in (${indexes}) group by bucket, part having count(*) = ${own.length}`,
    ]
  }
  return [...row(true), ...row(false)].join('\n    union all')
}

/**
 * Who should have a figure in a bucket: every registered park from the year after it was established, and before that whoever
 * has reported. Positions have no register, so there it is whoever has reported, and so it is where a data set is voluntary.
 */
function expected(contributions: readonly Counted[], position: string | null, catalog: Catalog): string {
  const voluntary = contributions.some(({ dataset }) => datasetOf(catalog, dataset).voluntary)
  const since = 'select part, min(first) as since from reported where part is not null group by part'
  const whole = `
    select first, last, cast(null as varchar) as part, cast(null as varchar) as position from buckets`
  const parks = `
    select b.first, b.last, p.part, p.position from buckets b, scope_parts p left join (${since}) r on r.part = p.part
    where r.since < b.last${voluntary ? '' : ' or p.established is null or (p.established + 1) * 12 <= b.last'}`
  const positions = `
    select b.first, b.last, r.part, r.part as position from buckets b join (${since}) r on r.since < b.last${position === null ? '' : ` where r.part = ${position}`}`
  const has = (part: Counted['part']) => contributions.some((each) => each.part === part)
  if (has('park_id') && has('position')) throw new Error('one indicator adds up parks and positions')
  return [...(has('park_id') ? [parks] : []), ...(has('position') ? [positions] : []), ...(has(null) ? [whole] : [])].join(
    '\n    union all',
  )
}

/** The aggregate with its first two terms; what is known of the whole only is no figure without its parts, nor they without it. */
function totals(indicator: Indicator, contributions: readonly Counted[]): string {
  const [numerator, denominator] = Object.keys(indicator.terms)
  const common = contributions.filter(({ part }) => part === null).length
  const both = common > 0 && common < contributions.length
  const told = 'count(g.part) > 0 and count(*) filter (where e.part is null and g.bucket is not null) = 1'
  const total = (expression: string) => `cast(${both ? `case when ${told} then ${expression} end` : expression} as double)`
  return `${total(`(${indicator.aggregate})`)} as value, ${total(`sum(${name(numerator ?? '')})`)} as numerator,
      ${denominator ? total(`sum(${name(denominator)})`) : 'cast(null as double)'} as denominator`
}

/** The word around a total: an estimate wins, one word common to all stays, a mixture or a qualified ratio is about. */
function qualifier(terms: number): string {
  const word = "nullif(f.qualifier, '')"
  return `case when bool_or(f.qualifier in ('estimated', 'expected')) then 'estimated' when max(${word}) is null then ''
        ${terms === 1 ? `when min(${word}) = max(${word}) then max(${word}) ` : ''}else 'about' end`
}
