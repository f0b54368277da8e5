import type { Grain } from '#model/period.ts'
import { grainMonths } from '#model/period.ts'

/**
 * From reported rows to one value per contribution, entity and bucket.
 *
 * Expects the CTE `reported(ci, flow, lasting, entity, part, first, last, value, strength, qualifiers, as_of, sources, rate_from, rate_to, note)`,
 * where `first` and `last` count months from January of year 0, `last` being the month after the end.
 *
 * A bucket is a period of the wanted grain; the last year may still be running and then ends where the data end.
 * A stock is the value at the end of its bucket, from the shortest period that ends there, never carried forward, unless it is
 * lasting (`lasting` says whether any is): then the latest word of its entity up to that end holds, and its silence ends no series.
 * A flow is the finest complete cover of its bucket: every way to walk from its first month to its end without a gap or an
 * overlap is tried, and the one with most steps wins. Overlapping periods are therefore never added.
 */
export function cover(grain: Grain, measures: ReadonlySet<'stock' | 'flow'>, lasting: boolean): string {
  const months = grainMonths[grain]
  const sets = [...(measures.has('stock') ? ['stocks'] : []), ...(measures.has('flow') ? ['flows'] : [])]
  return `
  horizon as (select coalesce(min(upto) filter (where not lasting), max(upto)) as upto, min(since) as since
    from (select max(last) as upto, min(first) as since, any_value(lasting) as lasting from reported group by ci)),
  buckets as (
    select b as first, least(b + ${months}, upto) as last
    from horizon, unnest(range(cast(floor(since / ${months}) as integer) * ${months}, upto, ${months})) as u(b)
    where ${grain === 'year' ? 'true' : `b + ${months} <= upto`}
  ),
${measures.has('stock') ? stocks(lasting) : ''}${measures.has('flow') ? flows : ''}
  covered as (${sets.map((set) => `select * from ${set}`).join(' union all ')})`
}

/** The key of a bucket: a running year reads `2026-9T` for a flow and as its last quarter or month for a stock. */
export function bucketKey(grain: Grain, measure: 'stock' | 'flow'): string {
  const year = 'cast(cast(floor(b.first / 12) as integer) as varchar)'
  if (grain === 'month') return `${year} || '-' || lpad(cast(b.first % 12 + 1 as varchar), 2, '0')`
  if (grain === 'quarter') return `${year} || '-Q' || cast(cast(floor(b.first % 12 / 3) as integer) + 1 as varchar)`
  const running =
    measure === 'flow'
      ? `${year} || '-' || cast(b.last - b.first as varchar) || 'T'`
      : `case when (b.last - b.first) % 3 = 0 then ${year} || '-Q' || cast(cast((b.last - b.first) / 3 as integer) as varchar)
         else ${year} || '-' || lpad(cast(b.last - b.first as varchar), 2, '0') end`
  return `case when b.last - b.first = 12 then ${year} else ${running} end`
}

const ends = 'r.last = b.last and r.first >= b.last - 12'

const stocks = (lasting: boolean) => `
  stocks as (
    select r.ci, r.entity, r.part, b.first as bucket, r.value, r.strength, r.qualifiers, r.as_of, r.sources, r.rate_from, r.rate_to, r.note
    from buckets b join reported r on not r.flow and ${lasting ? `case when r.lasting then r.last <= b.last else ${ends} end` : ends}
    qualify row_number() over (partition by r.ci, r.entity, b.first order by ${lasting ? 'r.last desc, ' : ''}r.last - r.first, r.strength, r.as_of desc nulls last, r.value) = 1
  ),`

const flows = `
  walks as (
    select r.ci, r.entity, r.part, b.first as bucket, b.last as goal, r.last as reach, 1 as steps,
      r.value, r.strength, r.qualifiers, r.as_of, r.sources, r.rate_from, r.rate_to, r.note
    from buckets b join reported r on r.flow and r.first = b.first and r.last <= b.last
    union all
    select w.ci, w.entity, w.part, w.bucket, w.goal, r.last, w.steps + 1,
      w.value + r.value, greatest(w.strength, r.strength), w.qualifiers || '|' || r.qualifiers, greatest(w.as_of, r.as_of),
      w.sources || '+' || r.sources, least(w.rate_from, r.rate_from), greatest(w.rate_to, r.rate_to), concat_ws('; ', w.note, r.note)
    from walks w join reported r on r.flow and r.ci = w.ci and r.entity = w.entity and r.first = w.reach and r.last <= w.goal
  ),
  flows as (
    select ci, entity, part, bucket, value, strength, qualifiers, as_of, sources, rate_from, rate_to, note
    from walks where reach = goal
    qualify row_number() over (partition by ci, entity, bucket order by steps desc, strength, as_of desc nulls last, value) = 1
  ),`
