import { catalog } from '#catalog/catalog.ts'
import { datasetOf } from '#model/catalog.ts'
import { periodName } from '#model/period.ts'
import { sentenceOf } from '#model/problem.ts'
import type { Language } from '#model/text.ts'
import { periodsOf, rowsIn } from '#intake/result.ts'
import { countChanges } from '#gate/compare.ts'
import { type Desk, type Received, isClean, openDesk, receive } from './desk.ts'
import { filesFrom, languageFrom, settingsFrom } from './files.ts'
import type { OpenEngine } from './open.ts'
import { print, printJson } from './print.ts'
import { problemLines, questionLines, tally } from './report.ts'
import type { Values } from './usage.ts'

/** Tells of each file what it says and what is wrong in it. Every file is held against the release alone. */
export async function runCheck(given: readonly string[], values: Values, open: OpenEngine): Promise<number> {
  const language = languageFrom(values)
  const settings = settingsFrom(values)
  const files = filesFrom(given)
  const desk = await openDesk(values.release, open)
  const received: Received[] = []
  for (const [index, path] of files.entries()) received.push(await receive(desk, path, settings, index + 1))
  const [only] = received
  if (values.json) {
    const answers = received.map((each) => answerOf(each, language, values.records))
    printJson(received.length === 1 ? answers[0] : answers)
  } else
    for (const each of received) {
      for (const line of await linesOf(each, desk, language)) print(line)
      if (only !== received.at(-1)) print('')
    }
  return received.every(isClean) ? 0 : 1
}

/** The period that a file says once for all rows, or that all its rows say. */
function periodOf({ result }: Received): string | null {
  if (result.period !== null) return result.period
  const [first, ...others] = periodsOf(result)
  return first !== undefined && !others.length ? first : null
}

function answerOf(received: Received, language: Language, withRecords: boolean) {
  const { path, result, problems } = received
  return {
    file: path,
    dataset: result.dataset,
    encoding: result.encoding,
    delimiter: result.delimiter,
    decimal: result.decimal,
    period: periodOf(received),
    rows: rowsIn(result),
    problems: problems.map((found) => ({
      code: found.code,
      severity: found.severity,
      ...(found.sheet === null ? {} : { sheet: found.sheet }),
      row: found.row,
      column: found.column,
      value: found.value,
      message: sentenceOf(found, language),
    })),
    questions: result.questions.map(({ code, column, choices }) => ({ code, column, choices: choices.map(({ id }) => id) })),
    ...(withRecords ? { records: recordsOf(received) } : {}),
  }
}

function recordsOf({ result }: Received) {
  if (result.dataset === null) return []
  const { columns } = datasetOf(catalog, result.dataset)
  return result.records.map(({ values }) => Object.fromEntries(columns.map(({ id }) => [id, values[id] ?? null])))
}

/** A file as people read of it. */
async function linesOf(received: Received, desk: Desk, language: Language): Promise<readonly string[]> {
  const { path, result, brought } = received
  const vi = language === 'vi'
  const dataset = catalog.datasets.find(({ id }) => id === result.dataset)
  const period = periodOf(received)
  const read = [
    dataset ? `${dataset.name[language]} (${dataset.id})` : vi ? 'không nhận ra bộ số liệu' : 'no data set recognised',
    period === null ? '' : periodName(period, language),
    `${rowsIn(result)} ${vi ? 'dòng' : 'rows'}`,
    result.encoding ?? '',
    result.delimiter === null ? '' : `“${result.delimiter === '\t' ? 'tab' : result.delimiter}”`,
    result.decimal === null ? '' : signs[result.decimal][language],
  ]
  const counts = brought ? await countChanges(desk.engine, brought.arrival.dataset, brought.staging) : null
  return [
    `${path}: ${read.filter(Boolean).join(', ')}`,
    ...problemLines(received.problems, language),
    ...questionLines(result.questions, language),
    ...(counts && isClean(received)
      ? [
          vi
            ? `  So với ${desk.about.name}: ${counts.added} dòng mới, ${counts.changed} dòng thay đổi, ${counts.unchanged} dòng như cũ.`
            : `  Against ${desk.about.name}: ${counts.added} rows new, ${counts.changed} changed, ${counts.unchanged} the same.`,
        ]
      : []),
    `  ${tally(received, language)}`,
  ]
}

const signs = {
  comma: { vi: 'dấu phẩy thập phân', en: 'decimal comma' },
  dot: { vi: 'dấu chấm thập phân', en: 'decimal dot' },
} as const
