import type { Measure } from '#model/indicator.ts'
import type { Grain } from '#model/period.ts'
import { grainMonths } from '#model/period.ts'

/** What of a contribution decides how its reports become values of a bucket. */
export interface Covered {
  readonly measure: Measure
  /** Whether its data set holds several entities of one part, such as the firms of a park. */
  readonly detailed: boolean
  /** Whether its states hold until their entity says otherwise. */
  readonly lasting: boolean
}

/**
 * From reported rows to one value per contribution, part and bucket: the CTEs `buckets(first, last)` and
 * `cells(ci, part, bucket, value, facts, lines)`, to be read after `with recursive`.
 *
 * Expects the CTEs `scope_parts(part, position, established)` and
 * `reported(ci, flow, lasting, detailed, entity, part, first, last, value, strength, fact, line)`, where `first` and `last` count
 * months from January of year 0, `last` being the month after the end, `fact` says where the value comes from, and `line` in which
 * row of its table it stands; which of two equal reports holds is not a matter of their order there. A cell lists all that it holds,
 * equal facts perhaps once.
 *
 * A bucket is a period of the wanted grain; the last year may still be running and then ends where the data end: with the
 * contribution that ends first, so that both sides of a ratio are of one date. Where one has no report at all there is none.
 * Beside a running year stand the same months of the year before, the only ones it may be held against. No two buckets end in
 * one month, so `cells.bucket` is the month after the end.
 * A stock is the value at the end of its bucket, from the shortest period that ends there, never carried forward, unless it is
 * lasting: then the latest word of its entity up to that end holds, and its silence ends no series.
 * A flow is the finest complete cover of its bucket: every way to walk from its first month to its end without a gap or an
 * overlap is tried, and the one with most steps wins. Overlapping periods are therefore never added. A park established
 * within the year walks from its first report.
 * An entity below a part lives from its first report to its last, a state being known from the end of its period; a gap within
 * that life makes its part missing.
 */
export function cover(grain: Grain, contributions: readonly Covered[]): string {
  const months = grainMonths[grain]
  const has = (measure: Measure) => contributions.some((each) => each.measure === measure)
  const detailed = contributions.some((each) => each.detailed)
  const lasting = contributions.some((each) => each.lasting)
  const sets = [...(has('stock') ? ['stocks'] : []), ...(has('flow') ? ['flows'] : [])]
  return `
  horizon as (${horizon(contributions)}),
  buckets as (
    select b as first, least(b + ${months}, upto) as last
    from horizon, unnest(range(since // ${months} * ${months}, upto, ${months})) as u(b)
    where ${grain === 'year' ? 'true' : `b + ${months} <= upto`}${grain === 'year' ? sameMonths : ''}
  ),${has('flow') || detailed ? lives : ''}${has('stock') ? stocks(lasting) : ''}${has('flow') ? flows(months) : ''}
  covered as (${sets.map((set) => `select ci, entity, part, bucket, value, facts, lines from ${set}`).join(' union all ')}),${detailed ? gaps : ''}
  cells as (${detailed ? sums : 'select ci, part, bucket, value, facts, lines from covered'})`
}

/** The key of the bucket from `first` to `last`: a running year reads `2026-9T` for a flow and as its last quarter or month for a stock. */
export function bucketKey(grain: Grain, measure: Measure): string {
  const year = 'cast(first // 12 as varchar)'
  const month = (count: string) => `${year} || '-' || lpad(cast(${count} as varchar), 2, '0')`
  if (grain === 'month') return month('first % 12 + 1')
  if (grain === 'quarter') return `${year} || '-Q' || cast(first % 12 // 3 + 1 as varchar)`
  const running =
    measure === 'flow'
      ? `${year} || '-' || cast(last - first as varchar) || 'T'`
      : `case when (last - first) % 3 = 0 then ${year} || '-Q' || cast((last - first) // 3 as varchar) else ${month('last - first')} end`
  return `case when last - first = 12 then ${year} else ${running} end`
}

/** From the first report of any contribution to where the one that ends first ends; a lasting one ends no series. One aggregate, because groups cost. */
function horizon(contributions: readonly Covered[]): string {
  const ends = contributions.map((_, index) => `max(last) filter (where ci = ${index})`)
  const ending = ends.filter((_, index) => !contributions[index]?.lasting)
  const upto = ending.length ? `least(${ending.join(', ')})` : `greatest(${ends.join(', ')})`
  return `select ${upto} as upto, min(first) as since from reported having ${ends.map((end) => `${end} is not null`).join(' and ')}`
}

/** Only where a part has several entities is there anything to add up. */
const sums = `
    select ci, part, bucket, sum(value) as value, flatten(list(facts)) as facts, flatten(list(lines)) as lines from covered c
    where not exists (select 1 from gaps g where g.ci = c.ci and g.bucket = c.bucket and g.part is not distinct from c.part)
    group by ci, part, bucket
  `

const sameMonths = `
    union all select upto // 12 * 12 - 12, upto - 12 from horizon where upto % 12 <> 0 and upto - 12 > since`

const lives = `
  lives as (
    select ci, entity, any_value(r.part) as part, flow, detailed,
      case when detailed or min(first) // 12 = any_value(established) then min(first) else 0 end as since,
      case when detailed then max(last) end as upto, min(last) as known
    from reported r left join scope_parts p on p.part = r.part where value is not null and not lasting group by ci, entity, flow, detailed
  ),`

const ends = 'r.last = b.last and r.first >= b.last - 12'

const stocks = (lasting: boolean) => `
  stocks as (
    select r.ci, r.entity, r.part, b.last as bucket, r.value, [r.fact] as facts, [r.line] as lines
    from buckets b join reported r on not r.flow and ${lasting ? `case when r.lasting then r.last <= b.last else ${ends} end` : ends}
    where r.value is not null
    qualify row_number() over (partition by r.ci, r.entity, b.last order by ${lasting ? 'r.last desc, ' : ''}r.last - r.first, r.strength, r.fact desc, r.value) = 1
  ),`

/**
 * `laid` are the reports of one entity within a bucket, laid side by side: together they are `filled` months long and lie on
 * `covering` of them. Where the two are one number none overlaps another, and there is one way to walk or none; only where they are
 * not are the ways tried, which costs much more.
 */
const flows = (months: number) => `
  inside as (
    select r.ci, r.entity, r.part, b.last as bucket, greatest(b.first, l.since) as since, least(b.last, l.upto) as goal, r.first, r.last, r.value,
      r.strength, r.fact, r.line, ((1 << (r.last - r.first)) - 1) << (r.first - b.first) as months
    from reported r join lives l on l.flow and l.ci = r.ci and l.entity = r.entity
      join buckets b on b.first = r.first // ${months} * ${months} and r.first >= l.since and r.last <= least(b.last, l.upto)
    where r.value is not null
  ),
  laid as (
    select ci, entity, any_value(part) as part, bucket, any_value(goal - since) as wanted, sum(value) as value, list(distinct fact) as facts,
      list(line) as lines, sum(last - first) as filled, bit_count(bit_or(months)) as covering
    from inside group by ci, entity, bucket having covering = wanted
  ),
  walks as (
    select i.ci, i.entity, i.part, i.bucket, i.goal, i.last as reach, 1 as steps, i.value, i.strength, [i.fact] as facts, [i.line] as lines
    from inside i join laid a on a.filled > a.covering and a.ci = i.ci and a.entity = i.entity and a.bucket = i.bucket
    where i.first = i.since
    union all
    select w.ci, w.entity, w.part, w.bucket, w.goal, i.last, w.steps + 1, w.value + i.value, greatest(w.strength, i.strength),
      list_append(w.facts, i.fact), list_append(w.lines, i.line)
    from walks w join inside i on i.ci = w.ci and i.entity = w.entity and i.bucket = w.bucket and i.first = w.reach
  ),
  walked as (
    select ci, entity, part, bucket, value, facts, lines from walks where reach = goal
    qualify row_number() over (partition by ci, entity, bucket order by steps desc, strength, facts desc, value) = 1
  ),
  flows as (
    select ci, entity, part, bucket, value, facts, lines from laid where filled = covering union all from walked
  ),`

const gaps = `
  gaps as (
    select l.ci, l.part, b.last as bucket
    from lives l join buckets b on l.detailed
      and case when l.flow then l.since < b.last and l.upto > b.first else l.known <= b.last and l.upto >= b.last end
    where not exists (select 1 from covered c where c.ci = l.ci and c.entity = l.entity and c.bucket = b.last)
  ),`
