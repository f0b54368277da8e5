import { type Problem, problem } from '#model/problem.ts'
import { letterOf, seen } from '../grid/grid.ts'
import { type Block, type Sideline, type Slot, sidewaysColumn } from '../layout/pivot.ts'
import { headerIdentity } from '../match/columns.ts'
import type { Dictionary } from '../match/dictionary.ts'
import type { OpenQuestion } from '../question.ts'
import { decimalsOf } from './decimals.ts'
import { readFigures } from './figures.ts'
import { type Known, nameLines } from './naming.ts'
import { assemble } from './rows.ts'
import { settleSlots } from './slots.ts'
import { Notes, type Spot } from './spot.ts'
import type { Filled, Place, ReadColumn, Setting, Table } from './table.ts'
import { isCount } from './totals.ts'
import { unitFor, unitsOf } from './units.ts'

/** Reads a form turned on its side: its lines are declared columns, its columns the rows, one for each code of the first key. */
export function readSideways(blocks: readonly Block[], dictionary: Dictionary, setting: Setting): Table {
  const { dataset } = dictionary
  const key = sidewaysColumn(dataset)
  if (!key) throw new Error(`no sideways form: ${dataset.id}`)
  const { file, answers } = setting
  const { known, unknown, twice } = nameLines(blocks, dictionary)
  const problems: Problem[] = []
  const questions: OpenQuestion[] = []
  const sheets = [...new Set(blocks.map(({ grid }) => grid.name))]

  const slots = new Map(blocks.map((block) => [block, settleSlots(block, key, setting, sheets.length > 1, questions, problems)]))
  const notations = new Map<string | null, ReturnType<typeof decimalsOf>['notations']>()
  for (const sheet of sheets) {
    const own = known.filter(({ block }) => block.grid.name === sheet)
    const columns = [...new Set(own.flatMap(({ block }) => columnsOf(block, slots.get(block) ?? [])))]
    const figures = columns.map((column) => ({
      column,
      header: headerOf(blocks, sheet, column),
      cells: () =>
        own.filter(({ block }) => columnsOf(block, slots.get(block) ?? []).includes(column)).map(({ line }) => line.cells[column]),
      whole: false,
    }))
    const decided = decimalsOf(figures, answers, sheet, sheets.length > 1 ? `${sheet}!` : '')
    notations.set(sheet, decided.notations)
    questions.push(...decided.questions)
  }

  const codes = (key.codes ?? [])
    .map(({ id }) => id)
    .filter((code) => [...slots.values()].some((own) => own.some((slot) => slot.code === code)))
  const cells = codes.map((): Record<string, Place> => ({}))
  const filled: Filled[] = [{ column: key, index: 0, header: key.name.vi, values: codes, qualifiers: [] }]
  const readLines: ReadColumn[] = []
  for (const line of known) {
    const { block, column, label } = line
    const sheet = block.grid.name
    const own = slots.get(block) ?? []
    const unitCell = block.unit === null ? '' : seen(line.line.cells[block.unit] ?? null).trim()
    const parts = [label, ...(unitCell ? [`(${unitCell})`] : [])]
    const unit = unitFor(column, { column: block.label, parts, sheet, id: column.id }, setting.titleUnits, answers)
    if (unit.question) questions.push(unit.question)
    const notation = notations.get(sheet)?.get(own[0]?.column ?? -1) ?? null
    readLines.push({ ...describe(line, unit.skip), notation, ...unitsOf(unit, column) })
    if (unit.skip) continue
    const notes = new Notes(file, label, column, line.line.row)
    const writing = { notation: (spot: Spot) => notations.get(sheet)?.get(spot.column) ?? null, unit: unit.unit }
    const read = readFigures(
      own.map(({ column: at }) => spotAt(line, at)),
      column,
      writing,
      notes,
    )
    const byCode = new Map(
      own.map(({ code, column: at }, index) => [code, { at, value: read.values[index] ?? null, qualifier: read.qualifiers[index] ?? '' }]),
    )
    filled.push({
      column,
      index: block.label,
      header: label,
      values: codes.map((code) => byCode.get(code)?.value ?? null),
      qualifiers: codes.map((code) => byCode.get(code)?.qualifier ?? ''),
    })
    codes.forEach((code, index) => {
      const place = byCode.get(code)
      const target = cells[index]
      if (place && target) target[column.id] = { sheet, row: line.line.row, column: letterOf(place.at) }
    })
    problems.push(...notes.problems, ...checkTotal(line, read.values, writing, file))
    if (line.how === 'like')
      problems.push(problem('line_guessed', { ...placeOf(line, file), field: column.id, values: { name: column.name } }))
  }
  for (const line of unknown) problems.push(problem('line_unknown', placeOf(line, file)))
  for (const line of twice)
    problems.push(problem('line_twice', { ...placeOf(line, file), field: line.column.id, values: { name: line.column.name } }))

  const [first] = blocks
  const places = codes.map((code) => ({
    sheet: first?.grid.name ?? null,
    row: first?.header.row ?? 0,
    column: letterOf((slots.get(first ?? blocks[0]!) ?? []).find((slot) => slot.code === code)?.column ?? 0),
  }))
  const { records, problems: rowProblems } = assemble(dataset, places, filled, setting)
  return {
    dataset,
    sheets,
    columns: readLines,
    records: records.map((record, index) => ({ ...record, cells: cells[index] ?? {} })),
    totals: [],
    skipped: [],
    problems: [...problems, ...rowProblems],
    questions,
    plain: null,
  }
}

const spotAt = ({ block, line }: Sideline, column: number): Spot => ({
  sheet: block.grid.name,
  row: line.row,
  column,
  cell: line.cells[column] ?? null,
})

const columnsOf = (block: Block, own: readonly Slot[]): readonly number[] => [
  ...own.map(({ column }) => column),
  ...(block.total === null ? [] : [block.total]),
]

const placeOf = ({ block, line, label }: Sideline, file: string) => ({
  file,
  sheet: block.grid.name,
  row: line.row,
  column: letterOf(block.label),
  header: block.slots[0]?.header ?? null,
  value: label,
})

const headerOf = (blocks: readonly Block[], sheet: string | null, column: number): string =>
  blocks
    .filter(({ grid }) => grid.name === sheet)
    .flatMap(({ slots }) => slots)
    .find((slot) => slot.column === column)?.header ?? 'Tổng cộng'

const describe = ({ block, line, label, column, how, score }: Known, skip: boolean) => ({
  column: letterOf(block.label),
  index: line.row,
  header: label,
  identity: headerIdentity({ parts: [label] }),
  field: skip ? null : column.id,
  how,
  score,
})

/** The form prints the sum of its positions; a difference beyond rounding is said at the printed sum. */
function checkTotal(
  line: Known,
  values: readonly (number | null)[],
  writing: Parameters<typeof readFigures>[2],
  file: string,
): readonly Problem[] {
  const { block, column } = line
  if (block.total === null || values.some((value) => value === null)) return []
  const spot = spotAt(line, block.total)
  const [said] = readFigures([spot], column, writing, new Notes(file, null, column)).values
  if (said === null || said === undefined) return []
  const sum = values.reduce<number>((added, value) => added + (value ?? 0), 0)
  const slack = isCount(column) ? 0 : 0.005 * (values.length + 1)
  if (Math.abs(sum - said) <= slack + 1e-9 * Math.abs(sum)) return []
  const header = seen(block.header.cells[block.total] ?? null)
  return [
    problem('total_column_differs', {
      file,
      sheet: spot.sheet,
      row: spot.row,
      column: letterOf(spot.column),
      header,
      field: column.id,
      value: seen(spot.cell),
      values: { total: said, sum: Number(sum.toFixed(6)) },
    }),
  ]
}
