import type { Column, Dataset } from '#model/dataset.ts'
import { comparedFigures, entityKeys } from './overlap.ts'
import { type Incoming, type Staging, isPeriodic, sameKey } from './stage.ts'
import { type Row, type Statement, name, statement } from './statement.ts'

/** The share by which a figure may change where its column does not say. */
export const defaultJump = 0.5
const mostLines = 1000

/** What deserves a closer look, so that a large file without oddities is not asked about them at length. */
export interface Signs {
  /** Whether periods of different lengths, or two keys of one period, stand beside each other. */
  readonly overlaps: boolean
  /** Whether any period is not over, and whether any row is dated. */
  readonly ahead: boolean
  readonly dated: boolean
  /** Rows that changed enough to be a jump: their lines, or `many`; and whether a whole column may be in another unit. */
  readonly jumps: readonly number[] | 'many'
  readonly scaled: boolean
}

/** The figures of a file that may be held against those of other periods. */
export const comparable = (dataset: Dataset, { fields }: Incoming): readonly Column[] =>
  comparedFigures(dataset).filter(({ id }) => fields.includes(id))

/** The month after a day, as periods count. */
export function monthAfter(today: string): number {
  const [year = 0, month = 1] = today.split('-').map(Number)
  return year * 12 + month - 1
}

export const datesOf = (dataset: Dataset) => dataset.columns.filter(({ type, id }) => type === 'date' && id === 'as_of')

/**
 * The statement that looks for such signs in one pass: one row, to be read by `signsFrom`. Expects the periods of `stage`. The period
 * before a row mostly stands on the line above it, and rows are held against that; with `far`, only those of which it does not hold
 * are, against what has the same key (`farRows`). Null where there is nothing to look for.
 */
export function plausibleSigns(
  dataset: Dataset,
  incoming: Incoming,
  staging: Staging,
  today: string,
  where: 'above' | 'far',
): Statement | null {
  if (!isPeriodic(dataset)) return null
  const said = comparable(dataset, incoming)
  const suspect = said.map((column) => suspicious(column)).join(' or ') || 'false'
  const compared = said.map(
    (column) => `cast(count(*) filter (where near and ${before(column)} > 0 and ${name(column.id)} > 0) as double) as ${name(column.id)}`,
  )
  const dates = datesOf(dataset).map(({ id }) => `(select count(${name(id)}) > 0 from ${name(staging.rows)})`)
  const periods = name(staging.periods)
  const rows = where === 'above' ? changesAbove(dataset, staging, said) : changesByKey(dataset, staging, said)
  const whole = `(select count(distinct "last" - "first") > 1 or count(*) > count(distinct "first") from ${periods}) as overlaps,
  (select coalesce(bool_or(own and "last" > ${monthAfter(today)}), false) from ${periods}) as ahead, ${dates.join(' or ') || 'false'} as dated,`
  return statement(`select ${where === 'above' ? whole : ''}
  ${counted('jumps', 'odd')}, ${counted('far', 'not near')}${compared.map((each) => `,\n  ${each}`).join('')}
from (select *, near and (${suspect}) as odd from (${rows}))`)
}

/** How many rows there are of a kind, and the lines of the first of them. */
const counted = (kind: string, condition: string) =>
  `cast(count(*) filter (where ${condition}) as double) as ${kind}, array_to_string(min(gate_line, ${mostLines}) filter (where ${condition}), ',') as ${kind}_lines`

/** The lines of a kind in an answer. */
function linesOf(row: Row, kind: 'jumps' | 'far'): Signs['jumps'] {
  const lines = row[`${kind}_lines`]
  if (Number(row[kind] ?? 0) > mostLines) return 'many'
  return typeof lines === 'string' && lines !== '' ? lines.split(',').map(Number) : []
}

/** The statement that puts aside the rows that the first answer leaves to a second look; null where there are none. */
export function farRows(dataset: Dataset, staging: Staging, answer: Row): Statement | null {
  const far = linesOf(answer, 'far')
  if (!far.length) return null
  const rows =
    far === 'many'
      ? `select n.* exclude (near) from (${changesAbove(dataset, staging, [])}) n where not near`
      : `select n.*, b."before" from ${name(staging.staged)} n join ${name(staging.periods)} b on b.p = n.period where n.gate_line in (${far.join(', ')})`
  return statement(`create or replace temp table ${name(farTable)} as ${rows}`)
}

/** What the answers to `plausibleSigns` come to together. */
export function signsFrom(dataset: Dataset, answers: readonly Row[]): Signs {
  const any = (column: string) => answers.some((row) => row[column] === true)
  const sum = (column: string) => answers.reduce((added, row) => added + Number(row[column] ?? 0), 0)
  const lines = answers.map((row) => linesOf(row, 'jumps')).flatMap((each) => (each === 'many' ? [] : each))
  const jumps = sum('jumps')
  // A median is beyond a limit only where half of the values are, and a value so far off is a jump.
  const scaled = dataset.columns.some(({ id }) => sum(id) > 1 && 2 * jumps >= sum(id))
  return { overlaps: any('overlaps'), ahead: any('ahead'), dated: any('dated'), jumps: jumps > mostLines ? 'many' : lines, scaled }
}

/** Whether a change is large enough to be looked at: what both of the rules for jumps ask at least, and another unit at most. */
const suspicious = (column: Column) =>
  `abs(${name(column.id)} - ${before(column)}) > ${Math.min(column.jump ?? defaultJump, 0.9)} * abs(${before(column)})`

const before = ({ id }: Pick<Column, 'id'>) => name(`${id}_before`)
export const farTable = 'gate_far'

/** The new and changed rows beside the line above them; `near` where that is the period before of the same entity. */
function changesAbove(dataset: Dataset, { staged, periods }: Staging, said: readonly Column[]): string {
  const entity = entityKeys(dataset)
  const lagged = [...dataset.key, ...said.map(({ id }) => id)].map((id) => `lag(${name(id)}) over () as ${before({ id })}`)
  const near = [...entity.map((id) => `n.${name(id)} is not distinct from n.${before({ id })}`), 'n.period_before = n."before"']
  return `select *, coalesce(${near.join(' and ')}, false) as near
    from (select *, ${lagged.join(', ')}, (select "before" from ${name(periods)} where p = period) as "before" from ${name(staged)}) n
    where "before" is not null and (gate_at is null or gate_changed)`
}

/** The rows put aside beside what stands in the period before, in the file itself or in the data set. */
function changesByKey(dataset: Dataset, { rows }: Staging, said: readonly Column[]): string {
  const entity = entityKeys(dataset)
  const same = (other: string) => [sameKey(dataset, other, 'n', entity), `${other}.period = n."before"`].filter(Boolean).join(' and ')
  const columns = said.flatMap((column) => {
    const self = name(column.id)
    return [`n.${self}`, `case when s.gate_line is not null then s.${self} else e.${self} end as ${before(column)}`]
  })
  // Few rows of large tables are wanted: they are found first, so that what is joined is small.
  const wanted = (table: string) => `(select o.* from ${table} o semi join ${name(farTable)} n on ${same('o')})`
  return `select ${['n.gate_line', 'true as near', ...columns].join(', ')} from ${name(farTable)} n
    left join ${wanted(name(rows))} s on ${same('s')} left join ${wanted(`main.${name(dataset.id)}`)} e on ${same('e')}`
}
