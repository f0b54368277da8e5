import { type Catalog, datasetOf } from '#model/catalog.ts'
import { type Indicator, scopeOf } from '#model/indicator.ts'
import type { Question } from '#model/question.ts'
import { bucketKey, cover } from './cover.ts'
import { type Counted, counted, obstacle } from './obstacle.ts'
import { columns, publishedRows } from './published.ts'
import { type Statement, literal, name, statement } from './statement.ts'
import { Values, strengthOf, strengthNames } from './values.ts'

/** Kinds of parts whose figures add up to a scope: `rest` is the economic zone outside its parks. */
const partKinds = (scope: string) => (scope === 'kcn' ? "'park'" : "'park', 'rest'")

/**
 * The statement that answers a question about one indicator, in columns of `Reading` and in time order: computed figures of
 * the reports first cover their buckets (`cover.ts`), then every park that has all terms enters one aggregate, so that a
 * ratio is a sum over a sum of the same parks; published figures of the same unit, scope and definition stand beside them.
 */
export function series(indicator: Indicator, question: Question, catalog: Catalog): Statement {
  const values = new Values()
  const contributions = counted(indicator, question.basis, catalog)
  const computed =
    contributions.length && !obstacle(indicator, question, catalog)
      ? computedRows(indicator, question, contributions, catalog, values)
      : null
  const published = publishedRows(indicator, question, values)
  const sets = [...(computed ? [computed.rows] : []), ...(published ? [published] : [])]
  if (!sets.length) sets.push(`select ${columns.map((column) => `null as ${column}`).join(', ')} limit 0`)
  const text = `${computed ? `with recursive ${computed.tables}\n` : ''}select ${columns.join(', ')} from (${sets.join('\nunion all\n')})
where ${during(question, values)}
order by period_start(period) + period_months(period), period_months(period), part nulls first, kind, sources, value`
  return statement(text, values.list)
}

function during(question: Question, values: Values): string {
  const from = question.from === null ? [] : [`period_start(period) >= period_start(${values.add(question.from)})`]
  const to =
    question.to === null
      ? []
      : [
          `period_start(period) + period_months(period) <= period_start(${values.add(question.to)}) + period_months(${values.add(question.to)})`,
        ]
  return [...from, ...to].join(' and ') || 'true'
}

function computedRows(indicator: Indicator, question: Question, contributions: readonly Counted[], catalog: Catalog, values: Values) {
  const scope = scopeOf(indicator, question.basis)
  const level = contributions.some(({ part }) => part === 'park_id')
    ? 'park_id'
    : contributions.some(({ part }) => part)
      ? 'position'
      : null
  const reported = contributions.map((each, index) => reportedRows(each, index, question, catalog, values))
  const terms = Object.keys(indicator.terms)
  const own = (term: string, part: boolean) =>
    contributions.flatMap((each, index) =>
      each.term === term && (each.part !== null) === part ? [`max(value) filter (where ci = ${index})`] : [],
    )
  const needed = contributions.flatMap(({ part }, index) => (part === null ? [] : [index]))
  const common = contributions.flatMap(({ part }, index) => (part === null ? [index] : []))
  const carried = `max(strength) as strength, string_agg(qualifiers, '|') as qualifiers, max(as_of) as as_of, string_agg(sources, '+') as sources,
      min(rate_from) as rate_from, max(rate_to) as rate_to, string_agg(nullif(note, ''), '; ') as note`
  const row = (indexes: readonly number[], part: boolean) => `
    select bucket, ${part ? 'part' : 'cast(null as varchar) as part'}, ${terms.map((term) => `${own(term, part).join(' + ') || 'cast(null as double)'} as ${name(term)}`).join(', ')},
      ${carried}, count(distinct ci) = ${indexes.length} as complete
    from cells where ci in (${indexes.join(', ')}) group by bucket${part ? ', part' : ''}`
  const position = level === 'position' ? 'part' : 'position'
  const key = question.split === 'none' ? 'cast(null as varchar)' : question.split === 'park' ? 'g.part' : `g.${position}`
  const grouped = question.split === 'none' ? '' : question.split === 'park' ? ', e.part' : `, e.${position}`
  const [numerator, denominator] = terms
  const whole = (expression: string) =>
    common.length ? `case when count(*) filter (where e.part is null and g.complete) = 1 then ${expression} end` : expression
  // A ratio is read like a stock, but where it rests on flows a running year counts from January.
  const running = contributions.some(({ measure }) => measure === 'flow') ? 'flow' : 'stock'
  const definition = ['incl_shares', 'excl_shares'].find((choice) => question.basis.includes(choice)) ?? ''
  return {
    tables: `scope_parts as (
    select park_id as part, position, established from parks where kind in (${partKinds(scope)})
    ${question.parks.length ? `and park_id in (${question.parks.map((park) => values.add(park)).join(', ')})` : ''}
    ${question.position === null ? '' : `and position = ${values.add(question.position)}`}
  ),
  reported as (${reported.join('\n    union all')}),${cover(
    question.grain,
    new Set(contributions.map(({ measure }) => measure)),
    contributions.some((each) => each.lasting),
  )},
  cells as (
    select ci, part, bucket, sum(value) as value, ${carried} from covered group by ci, part, bucket
  ),
  given as (${[...(needed.length ? [row(needed, true)] : []), ...(common.length ? [row(common, false)] : [])].join('\n    union all')}),
  ${expected(level, contributions, catalog)},
  grouped as (
    select b.first as bucket, ${key.replace('g.', 'e.')} as part,
      ${whole(`(${indicator.aggregate})`)} as value, sum(${name(numerator ?? '')}) as numerator, ${denominator ? `sum(${name(denominator)})` : 'cast(null as double)'} as denominator,
      max(g.strength) as strength, string_agg(g.qualifiers, '|') as qualifiers, max(g.as_of) as as_of, string_agg(g.sources, '+') as sources,
      count(e.part) filter (where g.complete) as parts, count(e.part) as expected, min(g.rate_from) as rate_from, max(g.rate_to) as rate_to,
      ${question.split === 'park' ? 'max(g.note)' : 'cast(null as varchar)'} as note
    from buckets b join expected e on e.bucket = b.first
      left join given g on g.bucket = e.bucket and g.part is not distinct from e.part and g.complete
    group by b.first${grouped}
  )`,
    rows: `select ${bucketKey(question.grain, running)} as period, g.part, cast(g.value as double) as value,
      cast(g.numerator as double) as numerator, cast(g.denominator as double) as denominator, ${strengthNames('g.strength')} as kind,
      ${qualifier(terms.length)} as qualifier, ${question.split === 'park' || question.parks.length ? "'part'" : literal(scope)} as scope, ${literal(definition)} as definition,
      coalesce(g.as_of, '') as as_of, coalesce(array_to_string(list_sort(list_distinct(string_split(g.sources, '+'))), '+'), '') as sources,
      ${level === null ? 'cast(null as double)' : 'cast(g.parts as double)'} as parts, ${level === null ? 'cast(null as double)' : 'cast(g.expected as double)'} as expected,
      g.rate_from, g.rate_to, '' as confidence, coalesce(array_to_string(list_sort(list_distinct(string_split(g.note, '; '))), '; '), '') as note
    from grouped g join buckets b on b.first = g.bucket`,
  }
}

/** One row per value that a contribution finds in its data set; an unknown rate gives no value and so no row. */
function reportedRows(each: Counted, index: number, question: Question, catalog: Catalog, values: Values): string {
  const dataset = datasetOf(catalog, each.dataset)
  const entity = dataset.key.filter((column) => column !== 'period').map((column) => `coalesce(${name(column)}, '')`)
  const wanted = [
    'value is not null',
    ...(question.kinds.length ? [`${strengthNames('strength')} in (${question.kinds.map((kind) => values.add(kind)).join(', ')})`] : []),
    ...(each.part === 'park_id' ? ['part in (select part from scope_parts)'] : []),
    ...(each.part === 'position' && question.position !== null ? [`part = ${values.add(question.position)}`] : []),
  ]
  return `
    select * from (
      select ${index} as ci, ${each.measure === 'flow'} as flow, ${each.lasting === true} as lasting, ${entity.length ? `concat_ws('|', ${entity.join(', ')})` : "''"} as entity,
        ${each.part === null ? 'cast(null as varchar)' : name(each.part)} as part, period_start(period) as first, period_start(period) + period_months(period) as last,
        cast(${each.value} as double) as value, ${strengthOf} as strength, coalesce(qualifier, '') as qualifiers, as_of, source_id as sources,
        ${each.needsRate ? 'rate' : 'cast(null as double)'} as rate_from, ${each.needsRate ? 'rate' : 'cast(null as double)'} as rate_to, note
      from ${each.needsRate ? `(select t.*, x.vnd_per_usd as rate from ${name(dataset.id)} t left join exchange_rates x on x.period = t.period)` : name(dataset.id)}
    ) where ${wanted.join(' and ')}`
}

/**
 * Who should have a figure in a bucket: every registered park established by then, unless the data set is voluntary, and
 * whoever has reported up to then.
 */
function expected(level: 'park_id' | 'position' | null, contributions: readonly Counted[], catalog: Catalog): string {
  const voluntary = contributions.some(({ dataset }) => datasetOf(catalog, dataset).voluntary === true)
  const common = contributions.some(({ part }) => part === null)
    ? 'union all select first as bucket, null as part, null as position from buckets'
    : ''
  if (level === null)
    return `expected as (select first as bucket, cast(null as varchar) as part, cast(null as varchar) as position from buckets)`
  const registered =
    'select b.first as bucket, p.part, p.position from buckets b, scope_parts p where p.established is null or p.established * 12 < b.last'
  const known = `select b.first as bucket, r.part, ${level === 'park_id' ? '(select position from scope_parts p where p.part = r.part)' : 'r.part'} as position
    from buckets b, (select part, min(first) as since from reported where part is not null group by part) r where r.since < b.last`
  // Not `union`: inside `with recursive` DuckDB 1.4.3 leaves its duplicates in.
  return `expected as (select distinct bucket, part, position from (${level === 'park_id' && !voluntary ? `${registered} union all ` : ''}${known} ${common}))`
}

/** The words around a total: estimates win, one word common to all stays, a mixture or a qualified ratio is about. */
function qualifier(terms: number): string {
  const all = `list_filter(list_distinct(string_split(coalesce(g.qualifiers, ''), '|')), lambda q: q <> '')`
  return `case when list_has_any(${all}, ['estimated', 'expected']) then 'estimated' when len(${all}) = 0 then ''
        ${terms === 1 ? `when len(${all}) = 1 then ${all}[1]` : ''} else 'about' end`
}
