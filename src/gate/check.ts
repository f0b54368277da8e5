import { packedToArrow, toArrow } from '#engine/arrow.ts'
import type { Engine } from '#engine/engine.ts'
import { type Problem, joined, problemKinds } from '#model/problem.ts'
import { periodName } from '#model/period.ts'
import type { Catalog } from '#model/catalog.ts'
import type { Dataset } from '#model/dataset.ts'
import { formatNumber } from '#model/format.ts'
import type { Language, Text } from '#model/text.ts'
import { carriedFields } from '#model/provenance.ts'
import { anyProblem, findProblems } from '#sql/checks.ts'
import { plausible } from '#sql/plausible.ts'
import { type Signs, farRows, farTable, plausibleSigns, signsFrom } from '#sql/signs.ts'
import { type Incoming, type Staging, completable, completedBy, isInOrder, isPeriodic, putInOrder, stage, suppose } from '#sql/stage.ts'
import { type Row, type Statement, name, statement } from '#sql/statement.ts'
import { createTable } from '#sql/table.ts'
import type { Arrival } from './arrival.ts'

/** Problems that are listed at most; whoever has more has one that repeats. */
const most = 20_000

/** Puts the rows of a file into its own table on an engine that holds the data set, and completes them from it (`stage`). */
export async function bringIn(engine: Engine, arrival: Arrival, staging: Staging): Promise<void> {
  await leave(engine, staging)
  const { dataset, table, bulk, after, fields } = arrival
  const columns = dataset.columns.filter(({ id }) => fields.includes(id) || dataset.key.includes(id))
  await engine.query(createTable({ ...dataset, id: staging.incoming, columns }))
  await atOnce(engine, async () => {
    let inserted = Promise.resolve()
    // While the engine takes a piece, the next one is made.
    for (const piece of bulk ? packedToArrow(columns, bulk, { table, after }) : [toArrow(columns, table)]) {
      await inserted
      inserted = engine.insert(staging.incoming, piece)
    }
    await inserted
  })
  await complete(engine, dataset, arrival, staging)
}

/** Does something in one transaction: pieces that are committed one by one are each written twice. */
async function atOnce(engine: Engine, work: () => Promise<void>): Promise<void> {
  await engine.query(statement('begin transaction'))
  try {
    await work()
  } catch (error) {
    await engine.query(statement('rollback'))
    throw error
  }
  await engine.query(statement('commit'))
}

/** Completes the rows in the table of a file from its data set, and supposes them in it. */
export async function complete(engine: Engine, dataset: Dataset, incoming: Incoming, staging: Staging): Promise<void> {
  const completed = completedBy((await engine.query(completable(dataset, incoming, staging))).rows[0])
  for (const each of [...stage(dataset, incoming, staging, completed), ...suppose(dataset, staging, 'nothing')]) await engine.query(each)
  const [order] = (await engine.query(isInOrder(staging))).rows
  if (!order?.['found']) await engine.query(putInOrder(staging))
}

/** Takes the rows of a file out of the engine again. */
export async function leave(engine: Engine, { incoming, meets, rows, staged, after, supposed, periods }: Staging): Promise<void> {
  await engine.query(statement(`drop schema if exists ${name(supposed)} cascade`))
  for (const view of [after, staged, rows]) await engine.query(statement(`drop view if exists ${name(view)}`))
  for (const table of [incoming, meets, periods]) await engine.query(statement(`drop table if exists ${name(table)}`))
}

/**
 * Every problem of the rows of a file, in its own order: against the declaration, among themselves, and against what the data set
 * holds already. `read` are those that reading found: a cell that has one is not told of twice. `today` is a date.
 */
export async function check(
  engine: Engine,
  catalog: Catalog,
  arrival: Arrival,
  staging: Staging,
  read: readonly Problem[],
  today: string,
): Promise<readonly Problem[]> {
  const { dataset, fields } = arrival
  const at = { table: staging.rows, line: 'gate_line', except: carriedFields.filter((id) => !fields.includes(id)) }
  const [any] = (await engine.query(anyProblem(dataset, at, isPeriodic(dataset) ? staging.periods : null))).rows
  const wrong = any?.['found'] ? await rowsOf(engine, findProblems(dataset, at)) : []
  const odd = plausible(dataset, arrival, staging, today, await signsOf(engine, dataset, arrival, staging, today))
  const rows = [...wrong, ...(odd ? await rowsOf(engine, odd) : [])]
  const taken = new Set(read.flatMap(({ sheet, row, column, severity }) => (severity === 'info' ? [] : [placeKey({ sheet, row, column })])))
  return rows.flatMap((row) => {
    const found = told(row, arrival, catalog, today)
    return found.row !== null && found.column !== null && taken.has(placeKey(found)) ? [] : [found]
  })
}

/** What deserves a closer look in the rows of a file; null where nothing of them can be held against other rows. */
export async function signsOf(
  engine: Engine,
  dataset: Dataset,
  incoming: Incoming,
  staging: Staging,
  today: string,
): Promise<Signs | null> {
  const above = plausibleSigns(dataset, incoming, staging, today, 'above')
  const far = plausibleSigns(dataset, incoming, staging, today, 'far')
  if (!above || !far) return null
  const answers = [...(await engine.query(above)).rows]
  const aside = answers[0] && farRows(dataset, staging, answers[0])
  if (aside) {
    await engine.query(aside)
    answers.push(...(await engine.query(far)).rows)
    await engine.query(statement(`drop table ${name(farTable)}`))
  }
  return signsFrom(dataset, answers)
}

const placeKey = ({ sheet, row, column }: Pick<Problem, 'sheet' | 'row' | 'column'>) => `${sheet ?? ''}|${row ?? ''}|${column ?? ''}`

async function rowsOf(engine: Engine, { text, params }: Statement): Promise<readonly Row[]> {
  return (await engine.query(statement(`select * from (\n${text}\n) limit ${most}`, params))).rows
}

/** A row of `findProblems` or `plausible` as people are told of it. */
function told(row: Row, arrival: Arrival, catalog: Catalog, today: string): Problem {
  const { dataset, file } = arrival
  const line = typeof row['line'] === 'number' ? row['line'] : null
  const field = textOf(row, 'field')
  const column = dataset.columns.find(({ id }) => id === field)
  const place = line === null ? null : arrival.place(line, field)
  const where = place ?? (field === null ? null : arrival.column(field))
  const code = textOf(row, 'code') ?? ''
  const own = dataset.checks?.find((each) => each.code === code)
  if (!own && !problemKinds.has(code)) throw new Error(`unknown problem: ${code}`)
  const value = textOf(row, 'value')
  return {
    code,
    severity: row['severity'] === 'warning' ? 'warning' : 'error',
    file,
    sheet: where?.sheet ?? null,
    row: place?.row ?? null,
    column: field === null ? null : (where?.column ?? null),
    header: field === null ? null : arrival.header(field),
    field,
    value: (line === null ? null : seenOf(row, arrival, line)) ?? value,
    values: {
      ...(own ? { sentence: own.sentence } : {}),
      ...(column ? { name: column.name } : {}),
      ...(column?.unit ? { unit: column.unit } : {}),
      ...(column?.type === 'number' && value !== null ? { value: Number(value) } : {}),
      ...detailsOf(row, arrival, catalog, today),
    },
    suggestion: null,
  }
}

/** What a person sees where a problem is: in its cell, or as the key of its row where it is about that. */
function seenOf(row: Row, arrival: Arrival, line: number): string | null {
  const field = textOf(row, 'field')
  if (field !== null) return arrival.seen(line, arrival.place(line, field))
  return textOf(row, 'value') === null ? null : keySeen(arrival, line)
}

/** What a person sees of the key of a row; null where the file says none of it in a column. */
function keySeen({ dataset, header, place, seen }: Arrival, line: number): string | null {
  const cells = dataset.key.flatMap((id) => (header(id) === null ? [] : [seen(line, place(line, id))]))
  return cells.filter((cell) => cell !== null).join(' | ') || null
}

const textOf = (row: Row, column: string): string | null => {
  const value = row[column]
  return typeof value === 'string' ? value : null
}

/** What a sentence says beside the column and its value, by code. */
function detailsOf(row: Row, { dataset, place }: Arrival, catalog: Catalog, today: string): Problem['values'] {
  const other = textOf(row, 'other')
  const context = textOf(row, 'context')
  const period: Problem['values'] = context === null ? {} : { period: named(context) }
  switch (textOf(row, 'code')) {
    case 'below_minimum':
    case 'above_maximum':
      return { limit: Number(other) }
    case 'unknown_reference':
      return { register: catalog.datasets.find(({ id }) => id === other)?.name ?? other ?? '' }
    case 'duplicate_key':
      return {
        first: String(place(Number(other), null).row),
        key: joined(
          dataset.key.map((id) => nameOf(dataset, id)),
          ', ',
        ),
      }
    case 'overlap_differs':
    case 'overlap_breaks':
      return { other: Number(other) }
    case 'jump':
      return { other: Number(other), before: context === null ? '' : named(context) }
    case 'unit_scale': {
      return { times: timesNamed(Number(other)) }
    }
    case 'period_ahead':
      return { ...period, today: { vi: today.split('-').reverse().join('/'), en: today } }
    default:
      return period
  }
}

/** How many times as large something is, or what part of it. */
function timesNamed(times: number): Text {
  const count = (language: Language) => formatNumber(Math.round(times >= 1 ? times : 1 / times), language)
  return times >= 1
    ? { vi: `gấp khoảng ${count('vi')} lần`, en: `about ${count('en')} times` }
    : { vi: `chỉ bằng khoảng 1/${count('vi')}`, en: `only about 1/${count('en')} of` }
}

const named = (period: string): Text => ({ vi: periodName(period, 'vi'), en: periodName(period, 'en') })
const nameOf = (dataset: Arrival['dataset'], id: string): Text =>
  dataset.columns.find((column) => column.id === id)?.name ?? { vi: id, en: id }
