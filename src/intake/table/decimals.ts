import { type Cell, letterOf } from '../grid/grid.ts'
import { type Answers, type OpenQuestion, answerTo, question } from '../question.ts'
import { plain } from '../value/digits.ts'
import { type Ballot, type Notation, count, decide, digitsOf } from '../value/notation.ts'
import { isBare, partsOf } from '../value/number.ts'
import { ballots } from './rest.ts'

export interface FigureColumn {
  readonly column: number
  readonly header: string
  /** The cells, walked through as often as needed. */
  readonly cells: () => Iterable<Cell | undefined>
  /** Whether the column counts whole things, so that thousands are likelier than decimals. */
  readonly whole: boolean
  /** What the rows say that are not among the cells. */
  readonly rest?: Ballot | undefined
}

export interface Decimals {
  /** Null where the notation is not known: numbers that it would change are not read. */
  readonly notations: ReadonlyMap<number, Notation | null>
  readonly questions: readonly OpenQuestion[]
}

const isNotation = (text: string | null): text is Notation => text === 'comma' || text === 'dot'

/**
 * The notation of every column of figures, each from all its own values. A column that proves none is asked; what the others of the
 * sheet prove is only proposed. `scope` keeps the questions of several sheets apart.
 * An answer for a column is obeyed, an answer for all columns only decides what is undecided.
 */
export function decimalsOf(columns: readonly FigureColumn[], answers: Answers, sheet: string | null, scope = ''): Decimals {
  const counts = columns.map(({ cells, rest }) => ballots(count(cores(cells())), rest))
  const around = counts.map(decide).filter((verdict) => isNotation(verdict))
  const agreed = around.length && around.every((verdict) => verdict === around[0]) ? (around[0] ?? null) : null
  const notations = new Map<number, Notation | null>()
  const questions: OpenQuestion[] = []
  columns.forEach((figures, index) => {
    const ballot = counts[index]
    if (!ballot) return
    const id = `decimal:${scope}${letterOf(figures.column)}`
    const own = answerTo(answers, id)
    const verdict = decide(ballot)
    const general = answerTo(answers, 'decimal')
    if (isNotation(own)) notations.set(figures.column, own)
    else if (verdict !== 'ask') notations.set(figures.column, verdict === 'none' ? null : verdict)
    else if (isNotation(general)) notations.set(figures.column, general)
    else {
      notations.set(figures.column, null)
      questions.push(ask(id, figures, ballot, agreed, sheet))
    }
  })
  return { notations, questions }
}

function* cores(cells: Iterable<Cell | undefined>): Iterable<string> {
  for (const cell of cells) {
    if (typeof cell !== 'string') continue
    const parts = isBare(cell) ? { core: cell } : partsOf(cell)
    if ('core' in parts) yield parts.core
  }
}

function ask(
  id: string,
  { column, header, whole, cells }: FigureColumn,
  ballot: Ballot,
  agreed: Notation | null,
  sheet: string | null,
): OpenQuestion {
  const sample = ballot.sample ?? [...cores(cells())][0] ?? ''
  const mixed = ballot.comma > 0 && ballot.dot > 0
  const choice = (notation: Notation, vi: string, en: string) => {
    const digits = digitsOf(sample, notation)
    const [reading, english] = digits === null ? ['?', '?'] : [plain(Number(digits)).replace('.', ','), plain(Number(digits))]
    return { id: notation, name: { vi: `${vi}: ${sample} là ${reading}`, en: `${en}: ${sample} is ${english}` } }
  }
  const likely: Notation | null = whole && ballot.sample ? (ballot.sample.includes('.') ? 'comma' : 'dot') : null
  return question({
    id,
    code: 'decimal',
    sheet,
    column: letterOf(column),
    header,
    sentence: mixed
      ? {
          vi: `Cột ${letterOf(column)} có ${ballot.comma} số viết dấu phẩy thập phân và ${ballot.dot} số viết dấu chấm thập phân. Cột này theo cách nào?`,
          en: `Column ${letterOf(column)} has ${ballot.comma} numbers with a decimal comma and ${ballot.dot} with a decimal point. Which one holds?`,
        }
      : {
          vi: `Cột ${letterOf(column)}: “${sample}” có thể đọc hai cách. Cách nào đúng?`,
          en: `Column ${letterOf(column)}: “${sample}” can be read in two ways. Which one is right?`,
        },
    choices: [
      choice('comma', 'dấu phẩy là thập phân, dấu chấm ngăn hàng nghìn', 'decimal comma, dots part thousands'),
      choice('dot', 'dấu chấm là thập phân, dấu phẩy ngăn hàng nghìn', 'decimal point, commas part thousands'),
    ],
    proposed: agreed ?? likely,
  })
}
