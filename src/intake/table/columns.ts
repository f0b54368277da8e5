import type { Dataset } from '#model/dataset.ts'
import { type Problem, problem } from '#model/problem.ts'
import type { Text } from '#model/text.ts'
import { type Grid, type Line, isBlank, letterOf } from '../grid/grid.ts'
import type { Placed } from '../layout/lines.ts'
import { type Match, headerText } from '../match/columns.ts'
import { type Answers, type OpenQuestion, answerTo, question } from '../question.ts'
import type { Setting } from './table.ts'

/** Matches with every contested name given to the column that a person chose, or asked and given to none. */
export function settleRivals(
  matches: readonly Match[],
  dataset: Dataset,
  answers: Answers,
  sheet: string | null,
): { readonly matches: readonly Match[]; readonly questions: readonly OpenQuestion[] } {
  const questions: OpenQuestion[] = []
  const seen = new Set<string>()
  const settled = matches.map((match): Match => {
    if (!match.field || match.rivals.length < 2) return match
    const id = `column:${match.field}`
    const answer = answerTo(answers, id)
    if (answer === letterOf(match.header.column)) return match
    if (answer === null && !seen.has(id)) {
      seen.add(id)
      questions.push(rivalQuestion(id, match, matches, dataset, sheet))
    }
    return { ...match, field: null }
  })
  return { matches: settled, questions }
}

function rivalQuestion(id: string, match: Match, matches: readonly Match[], dataset: Dataset, sheet: string | null): OpenQuestion {
  const name = dataset.columns.find((column) => column.id === match.field)?.name ?? { vi: '', en: '' }
  const letters = match.rivals.map(letterOf).join(', ')
  return question({
    id,
    code: 'column',
    sheet,
    column: letterOf(match.header.column),
    header: headerText(match.header),
    sentence: {
      vi: `Các cột ${letters} đều có thể là “${name.vi}”. Lấy cột nào?`,
      en: `Columns ${letters} may all be “${name.en}”. Which one is it?`,
    },
    choices: [
      ...match.rivals.map((index) => {
        const text = headerText(matches.find(({ header }) => header.column === index)?.header ?? match.header)
        return { id: letterOf(index), name: { vi: `Cột ${letterOf(index)} “${text}”`, en: `Column ${letterOf(index)} “${text}”` } }
      }),
      { id: 'none', name: { vi: 'Không lấy cột nào', en: 'None of them' } },
    ],
  })
}

/** What the header itself gives cause to say: unknown, guessed, doubled and hidden columns. */
export function columnProblems(
  matches: readonly Match[],
  dataset: Dataset,
  grid: Grid,
  data: readonly Line[],
  { file }: Setting,
  filled: ReadonlySet<number> = new Set(),
): readonly Problem[] {
  const names = new Map(dataset.columns.map(({ id, name }) => [id, name]))
  const doubled = new Map<string, number[]>()
  const problems = matches.flatMap(({ header, field, how, rivals }): Problem[] => {
    const text = headerText(header)
    const used = filled.has(header.column) || data.some(({ cells }) => !isBlank(cells[header.column]))
    if (text) doubled.set(text, [...(doubled.get(text) ?? []), header.column])
    const where = { file, sheet: grid.name, column: letterOf(header.column), header: text, field }
    return [
      ...(how === 'none' && used && !rivals.length ? [problem('column_unknown', where)] : []),
      ...(how === 'like' ? [problem('column_guessed', { ...where, values: { name: names.get(field ?? '') ?? '' } })] : []),
      ...(field !== null && grid.hiddenColumns.has(header.column) ? [problem('columns_hidden', where)] : []),
    ]
  })
  for (const [header, columns] of doubled)
    if (columns.length > 1)
      problems.push(problem('header_twice', { file, sheet: grid.name, header, values: { columns: columns.map(letterOf).join(', ') } }))
  return problems
}

const reasons: readonly (readonly [Placed['role'], Text])[] = [
  ['total', { vi: 'tổng cộng', en: 'totals' }],
  ['subtotal', { vi: 'cộng nhóm', en: 'sums of groups' }],
  ['band', { vi: 'tên nhóm', en: 'names of groups' }],
  ['note', { vi: 'ghi chú, chữ ký', en: 'notes or signatures' }],
  ['header', { vi: 'lặp lại tiêu đề', en: 'repeated headers' }],
  ['example', { vi: 'ví dụ của tệp mẫu', en: 'the example of the template' }],
]

/** What the rows give cause to say: which were not read and why, which were hidden, which had more cells than the header. */
export function lineProblems(
  placed: readonly Placed[],
  data: readonly Line[],
  isBroken: (line: Line) => boolean,
  width: number,
  grid: Grid,
  { file }: Setting,
): readonly Problem[] {
  const sheet = grid.name
  const skipped = reasons.flatMap(([role, reason]) => {
    const rows = placed.filter((each) => each.role === role).map(({ line }) => line.row)
    return rows.length
      ? [problem('rows_skipped', { file, sheet, row: rows[0] ?? null, values: { count: rows.length, reason, rows: rowList(rows) } })]
      : []
  })
  const others = placed.filter(({ role }) => role === 'other').map(({ line }) => line.row)
  const hidden = data.filter((line) => line.hidden).map(({ row }) => row)
  const broken = placed.filter(({ role, line }) => role === 'data' && isBroken(line))
  return [
    ...skipped,
    ...(others.length ? [problem('table_other', { file, sheet, row: others[0] ?? null, values: { rows: rowList(others) } })] : []),
    ...(hidden.length
      ? [problem('rows_hidden', { file, sheet, row: hidden[0] ?? null, values: { count: hidden.length, rows: rowList(hidden) } })]
      : []),
    ...broken.map(({ line }) => problem('cells_extra', { file, sheet, row: line.row, values: { count: line.cells.length, width } })),
  ]
}

/** Row numbers as people list them: `4–6, 9`; at most twelve pieces. */
export function rowList(rows: readonly number[]): string {
  const pieces: string[] = []
  for (let at = 0; at < rows.length; at++) {
    const start = at
    while ((rows[at + 1] ?? 0) === (rows[at] ?? 0) + 1) at++
    pieces.push(start === at ? String(rows[at]) : `${rows[start]}–${rows[at]}`)
  }
  return pieces.length > 12 ? `${pieces.slice(0, 12).join(', ')}, …` : pieces.join(', ')
}
