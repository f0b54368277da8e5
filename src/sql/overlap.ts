import type { Dataset } from '#model/dataset.ts'
import { literal, name } from './statement.ts'

/** Figures further apart than this share of the larger one are a difference, not rounding. */
const tolerance = 0.005

/** The columns of figures that reports of one period may be held against those of another for; none in a register. */
export const comparedFigures = (dataset: Dataset) =>
  !dataset.key.includes('period') || dataset.cadence === 'register'
    ? []
    : dataset.columns.filter((column) => column.type === 'number' && column.unit)

/** The columns that say what a row is about beside its period. */
export const entityKeys = ({ key }: Dataset): readonly string[] => key.filter((id) => id !== 'period')

/** What a row is about beside its period, as one text. */
export function entityOf(dataset: Dataset, of = ''): string {
  const keys = entityKeys(dataset).map((column) => `coalesce(cast(${of}${name(column)} as varchar), '')`)
  return keys.join(` || '|' || `) || "''"
}

/** Whether a row says what it is about; one that does not is told for that alone and compared with nothing. */
export function hasKey(dataset: Dataset): string {
  const needed = dataset.columns.filter(({ id, required }) => required && dataset.key.includes(id))
  return needed.map(({ id }) => `${name(id)} is not null`).join(' and ') || 'true'
}

/**
 * A report of a longer period beside shorter ones must say what they say: flows add up, a state is that of the last one.
 * The CTEs to be read after `with recursive` and the select of problems (`checks.ts`), or null for a data set without periods.
 * The shorter reports are chosen as a series would choose them (`cover.ts`): the finest that leave no gap. Two keys of one
 * period, such as `2025` and `2025-12T`, must agree too; one key twice is told for that (`checks.ts`).
 *
 * `at.line` numbers the rows; those below 1 were there before and are told only where a later one contradicts them, under its line
 * and as `overlap_breaks`.
 */
export function overlapProblems(
  dataset: Dataset,
  at: { readonly table: string; readonly line: string } = { table: dataset.id, line: 'rowid + 1' },
): { readonly tables: string; readonly rows: string } | null {
  const figures = comparedFigures(dataset)
  if (!figures.length) return null
  const cells = figures.map(({ id, flow }) => `struct_pack(field := ${literal(id)}, flow := ${flow === true}, value := ${name(id)})`)
  const shorter =
    '(b.last - b.first < a.last - a.first or (b.first = a.first and b.last = a.last and b.period <> a.period and b.line < a.line))'
  const tables = `spans as (
    select *, ${at.line} as line, ${entityOf(dataset)} as entity, period_span(period).first as first, period_span(period).last as last from ${name(at.table)} where ${hasKey(dataset)}
  ),
  figures as (
    select line, entity, period, first, last, unnest([${cells.join(', ')}], recursive := true)
    from spans where entity in (select entity from spans group by entity having min(last - first) < max(last - first) or count(*) > count(distinct first))
  ),
  walks as (
    select a.line, a.field, a.entity, a.last as goal, b.last as reach, 1 as steps, b.value, b.line as newest
    from figures a join figures b on b.entity = a.entity and b.field = a.field and b.first = a.first and b.last <= a.last and ${shorter}
    where a.flow and a.value is not null and b.value is not null
    union all
    select w.line, w.field, w.entity, w.goal, b.last, w.steps + 1, w.value + b.value, greatest(w.newest, b.line)
    from walks w join figures b on b.entity = w.entity and b.field = w.field and b.first = w.reach and b.last <= w.goal
    where b.value is not null
  ),
  ends as (
    select a.line, a.field, a.first - b.first as steps, b.value, b.line as newest
    from figures a join figures b on b.entity = a.entity and b.field = a.field and b.last = a.last and b.first >= a.first and ${shorter}
    where not a.flow and b.value is not null
  ),
  parts as (
    select line, field, value, newest
    from (select line, field, steps, value, newest from walks where reach = goal union all select line, field, -steps, value, newest from ends)
    qualify row_number() over (partition by line, field order by steps desc, value) = 1
  )`
  const rows = `select case when a.line > 0 then 'overlap_differs' else 'overlap_breaks' end as code, 'warning' as severity,
      case when a.line > 0 then a.line else p.newest end as line, a.field, cast(case when a.line > 0 then a.value else p.value end as varchar) as value,
      cast(case when a.line > 0 then p.value else a.value end as varchar) as other
    from parts p join figures a on a.line = p.line and a.field = p.field
    where abs(a.value - p.value) > ${tolerance} * greatest(abs(a.value), abs(p.value)) and greatest(a.line, p.newest) > 0`
  return { tables, rows }
}
