import type { Dataset } from '#model/dataset.ts'
import { parsePeriod, periodName } from '#model/period.ts'
import { type Problem, problem } from '#model/problem.ts'
import { type Answers, type OpenQuestion, answerTo, question } from './question.ts'
import { type Mention, periodsIn, readPeriod } from './value/period.ts'

/** The period of a file that says it once for all rows. */
export interface Reporting {
  readonly period: string | null
  readonly year: string | null
  readonly problems: readonly Problem[]
  readonly questions: readonly OpenQuestion[]
}

/**
 * The reporting period: as told, else as the titles say it, if they say one. Two periods in the titles (`quý III và 9 tháng`) or
 * none are asked; a file name is only proposed, since files are renamed and sent on. `own` where rows say their own period.
 */
export function reportingOf(
  dataset: Dataset,
  own: boolean,
  titles: readonly string[],
  where: { readonly file: string; readonly sheet: string | null },
  told: string | undefined,
  answers: Answers,
): Reporting {
  const answer = answerTo(answers, 'period') ?? told ?? null
  const read = answer === null ? null : readPeriod(answer, null)
  const settled = read && 'key' in read ? read.key : null
  const lines = continued(titles)
  const said = lines.flatMap((title) => periodsIn(title).map((mention) => ({ ...mention, title })))
  // A quarter in one line and a year in another may belong together or not.
  const loose = said.every(({ key }) => isYear(key)) ? periodsIn(lines.join(' ')).filter(({ key }) => !isYear(key)) : []
  const mentions = [...loose.map((mention) => ({ ...mention, title: mention.words })), ...said]
  const distinct = mentions.filter(({ key }, index) => mentions.findIndex((mention) => mention.key === key) === index)
  const years = new Set(settled ? [settled.slice(0, 4)] : distinct.map(({ key }) => key.slice(0, 4)))
  const year = years.size === 1 ? ([...years][0] ?? null) : null
  const asks = dataset.columns.some(({ id, type }) => type === 'period' && dataset.key.includes(id))
  const base = { period: settled, year, problems: [], questions: [] }
  if (own || !asks || settled) return base
  const [only] = distinct
  if (distinct.length === 1 && only) {
    const values = { reading: { vi: periodName(only.key, 'vi'), en: periodName(only.key, 'en') } }
    return { ...base, period: only.key, problems: [problem('period_from_title', { ...where, value: only.title, values })] }
  }
  return { ...base, questions: [periodQuestion(distinct, where)] }
}

const isYear = (key: string) => /^\d{4}$/.test(key)

/** Titles whose last line is the year of the one before it are one: `QUÝ III` and `NĂM 2025`. */
function continued(titles: readonly string[]): readonly string[] {
  const lines: string[] = []
  for (const title of titles) {
    const last = lines.at(-1)
    if (last !== undefined && /^\(?\s*(?:năm\s+)?\d{4}\s*\)?$/iu.test(title) && !/\d{4}/.test(last))
      lines[lines.length - 1] = `${last} ${title}`
    else lines.push(title)
  }
  return lines
}

function periodQuestion(
  mentions: readonly Mention[],
  { file, sheet }: { readonly file: string; readonly sheet: string | null },
): OpenQuestion {
  const named = periodsIn(` ${file.replace(/\.[^.]*$/, '')} `)
  const keys = [...new Set([...mentions, ...named].map(({ key }) => key))].filter((key) => parsePeriod(key))
  return question({
    id: 'period',
    code: 'period',
    sheet,
    sentence: mentions.length
      ? { vi: 'Tiêu đề nói đến nhiều kỳ. Số liệu của kỳ nào?', en: 'The title speaks of several periods. Which one are the figures of?' }
      : { vi: 'Tệp không ghi kỳ báo cáo. Số liệu của kỳ nào?', en: 'The file does not say its period. Which one are the figures of?' },
    choices: keys.map((key) => ({ id: key, name: { vi: periodName(key, 'vi'), en: periodName(key, 'en') } })),
    proposed: mentions.length ? null : (named[0]?.key ?? null),
    open: true,
  })
}
