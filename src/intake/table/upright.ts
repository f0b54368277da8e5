import type { Column, Dataset } from '#model/dataset.ts'
import { type Problem, joined, problem } from '#model/problem.ts'
import { type Grid, type Line, isBlank, letterOf } from '../grid/grid.ts'
import { lookupOf } from '../layout/flat.ts'
import type { Found } from '../layout/header.ts'
import { type Placed, roles } from '../layout/lines.ts'
import { type Match, headerIdentity, headerText } from '../match/columns.ts'
import type { OpenQuestion } from '../question.ts'
import { columnProblems, lineProblems, settleRivals } from './columns.ts'
import { decimalsOf } from './decimals.ts'
import { readFigures } from './figures.ts'
import { assemble, mayStayBlank } from './rows.ts'
import { Notes, type Spot } from './spot.ts'
import type { Filled, ReadColumn, Setting, Skipped, Table } from './table.ts'
import { joinPeriods, joinedCell } from './joined.ts'
import { conversionOf, plainOf, readColumn } from './plain.ts'
import { type Rest, sumOf } from './rest.ts'
import { lookupFor } from './texts.ts'
import { type Total, addsUp, coveredBy, findTotalProblems, isCount } from './totals.ts'
import { type UnitReading, unitFor, unitsOf, unitsOfRows } from './units.ts'

interface Used {
  readonly match: Match
  readonly column: Column
  readonly unit: UnitReading
}

/**
 * Reads a table whose columns are the declared columns: places rows, decides notations and units by column, reads, checks totals.
 * `rest` is what is known of rows that are not in the grid.
 */
export function readUpright(grid: Grid, found: Found, setting: Setting, rest: Rest | null): Table {
  const { dataset } = found
  const sheet = grid.name
  const { matches: paired, joined } = joinPeriods(found.matches, dataset)
  const { matches, questions: rivalQuestions } = settleRivals(paired, dataset, setting.answers, sheet)
  const columnsById = new Map(dataset.columns.map((column) => [column.id, column]))
  const unread = matches.filter(({ field }) => field === null).map(({ header }) => header)
  const stated = [...setting.titleUnits, ...unitsOfRows(unread, grid.lines.slice(found.first))]
  const used = matches.flatMap((match): Used[] => {
    const column = match.field === null ? undefined : columnsById.get(match.field)
    if (!column) return []
    const { column: index, parts } = match.header
    return [{ match, column, unit: unitFor(column, { column: index, parts, sheet }, stated, setting.answers) }]
  })
  const questions: OpenQuestion[] = [...rivalQuestions, ...used.flatMap(({ unit }) => unit.question ?? [])]
  const read = used.filter(({ unit }) => !unit.skip)

  const placed = roles(grid.lines.slice(found.first), shapeOf(used, matches, dataset, setting))
  const width = Math.max(...matches.filter(({ header }) => header.parts.length).map(({ header }) => header.column + 1), 0)
  const isBroken = (line: Line) => sheet === null && !grid.merges.length && line.cells.slice(width).some((cell) => !isBlank(cell))
  const data = placed.filter(({ role, line }) => role === 'data' && !isBroken(line)).map(({ line }) => line)
  const sums = placed.flatMap(({ role, line }, index) =>
    role === 'total' || role === 'subtotal' || role === 'band' ? [{ line, index }] : [],
  )

  const lookup = lookupOf(grid)
  const spot = (line: Line, column: number, text: boolean): Spot => ({
    sheet,
    row: line.row,
    column,
    // A name or period merged over several rows stands in each of them; a merged figure must not be counted twice.
    cell: (text ? lookup(line.row, column) : line.cells[column]) ?? null,
  })
  const figures = read.filter(({ column }) => column.type === 'number')
  const all = [...data, ...sums.map(({ line }) => line)]
  const { notations, questions: decimalQuestions } = decimalsOf(
    figures.map(({ match, column }) => ({
      column: match.header.column,
      header: headerText(match.header),
      cells: () => all.map(({ cells }) => cells[match.header.column]),
      whole: isCount(column),
      rest: rest?.figures.get(match.header.column)?.ballot,
    })),
    setting.answers,
    sheet,
  )
  questions.push(...decimalQuestions)

  const problems: Problem[] = []
  const fill = ({ match, column, unit }: Used, lines: readonly Line[], keep: boolean): Filled => {
    const index = match.header.column
    const header = headerText(match.header)
    const notes = new Notes(setting.file, header, column)
    const spots = lines.map((line) => {
      const own = spot(line, index, column.type !== 'number')
      return joined?.part === index ? { ...own, cell: joinedCell(joined, (at) => lookup(line.row, at)) } : own
    })
    const base = { column, index, header, qualifiers: [] }
    const values = (): Filled => {
      if (column.type !== 'number') return { ...base, values: readColumn(spots, column, setting, notes) }
      const notation = notations.get(index) ?? null
      const tally = keep ? rest?.figures.get(index) : undefined
      const writing = { notation: () => notation, unit: unit.unit, rest: tally && { tally, notation } }
      const result = readFigures(spots, column, writing, notes)
      return { ...base, values: result.values, qualifiers: result.qualifiers }
    }
    const filled = values()
    if (keep) problems.push(...notes.problems)
    return filled
  }
  const isSaid = ({ match: { header } }: Used) =>
    !data.length ||
    rest?.filled.has(header.column) === true ||
    data.some((line) => !isBlank(spot(line, header.column, true).cell ?? undefined))
  // A template may say nothing about where its rows come from.
  const silent = new Set(read.filter((each) => mayStayBlank(each.column, dataset) && !isSaid(each)).map(({ match }) => match))
  const told = read.filter(({ match }) => !silent.has(match))
  const filled = told.map((each) => fill(each, data, true))
  const {
    records,
    constants,
    problems: rowProblems,
  } = assemble(
    dataset,
    data.map(({ row }) => ({ sheet, row, column: null })),
    filled,
    setting,
  )

  const sumLines = sums.map(({ line }) => line)
  const sumValues = figures.filter(({ column }) => addsUp(column)).map((each) => fill(each, sumLines, false))
  const totals = sums.flatMap(({ line, index }, at): Total[] => {
    const values = sumValues.flatMap(({ column, values: said }) => (typeof said[at] === 'number' ? [[column.id, said[at]] as const] : []))
    const of = coveredBy(placed, index).map(({ row }) => row)
    return values.length ? [{ row: line.row, label: placed[index]?.label ?? '', values: Object.fromEntries(values), of }] : []
  })
  const rowOf = new Map(data.map(({ row }, index) => [row, index]))
  const byField = new Map(filled.map((each) => [each.column.id, each]))
  const valueAt = (row: number, field: string) => {
    const value = byField.get(field)?.values[rowOf.get(row) ?? -1]
    return typeof value === 'number' ? value : null
  }
  const restSums = figures.flatMap(({ match, column, unit }) => {
    const index = match.header.column
    const tally = rest?.figures.get(index)
    const units = conversionOf(column, unit.unit)
    return rest && tally ? [[column.id, sumOf(rest.rows, tally, notations.get(index) ?? null, units)] as const] : []
  })
  problems.push(
    ...columnProblems(matches, dataset, grid, data, setting, rest?.filled),
    ...lineProblems(placed, data, isBroken, width, grid, setting),
    ...assumedUnits(read, setting, sheet),
    ...rowProblems,
    ...findTotalProblems(totals, valueAt, byField, { file: setting.file, sheet }, new Map(restSums)),
  )
  return {
    dataset,
    sheets: [sheet],
    columns: matches.filter(({ header }) => header.parts.length).map((match) => describe(match, told, notations)),
    records,
    totals,
    skipped: placed.flatMap(({ line, role, label }): Skipped[] => {
      if (role !== 'data') return [{ row: line.row, role, label }]
      return isBroken(line) ? [{ row: line.row, role: 'broken', label }] : []
    }),
    problems,
    questions,
    plain: rest && !joined && !parted(placed, rest) ? plainOf(sourcesOf(told), rest, notations, constants, setting) : null,
  }
}

const sourcesOf = (read: readonly Used[]) =>
  read.map(({ match, column, unit }) => ({ column, index: match.header.column, unit: unit.unit }))

/** Whether rows part the table into pieces that only reading row by row tells apart: sums of groups, or notes or other tables with data after them. */
const parted = (placed: readonly Placed[], { last }: Rest): boolean =>
  placed.some(({ role, line }) => role === 'subtotal' || role === 'band' || ((role === 'note' || role === 'other') && line.row < last))

/** What tells the rows apart, of all columns that are understood: figures whose unit is still asked are figures. */
function shapeOf(used: readonly Used[], matches: readonly Match[], { key }: Dataset, setting: Setting) {
  const figures = used.filter(({ column }) => column.type === 'number').map(({ match }) => match.header.column)
  const part = used.find(({ column }) => column.refers?.dataset === 'parks' || column.id === 'position')
  const find = part ? lookupFor(part.column, setting) : null
  const keys = used.filter((each) => each !== part && key.includes(each.column.id))
  return {
    headers: new Map(matches.map(({ header }) => [header.column, header.parts])),
    ordinal: matches.find(({ how }) => how === 'ordinal')?.header.column ?? null,
    part: part && figures.length ? part.match.header.column : null,
    ids: keys.filter(({ column }) => column.type !== 'period').map(({ match }) => match.header.column),
    periods: keys.filter(({ column }) => column.type === 'period').map(({ match }) => match.header.column),
    figures,
    isPart: (label: string) => find !== null && find(label).kind !== 'unknown',
  }
}

function assumedUnits(read: readonly Used[], { file }: Setting, sheet: string | null): readonly Problem[] {
  const silent = read.filter(({ column, unit }) => column.unit && !unit.said && !isCount(column))
  if (!silent.length) return []
  const columns = joined(
    silent.map(({ match, column }) => {
      const letter = letterOf(match.header.column)
      return { vi: `${letter} (${column.unit?.vi ?? ''})`, en: `${letter} (${column.unit?.en ?? ''})` }
    }),
    ', ',
  )
  return [problem('unit_assumed', { file, sheet, values: { count: silent.length, columns } })]
}

function describe(match: Match, read: readonly Used[], notations: ReadonlyMap<number, ReadColumn['notation']>): ReadColumn {
  const { header, field, how, score } = match
  const own = read.find((each) => each.match === match)
  return {
    column: letterOf(header.column),
    index: header.column,
    header: headerText(header),
    identity: headerIdentity(header),
    field: own ? field : null,
    how,
    score,
    notation: notations.get(header.column) ?? null,
    ...unitsOf(own?.unit ?? null, own?.column ?? null),
  }
}
