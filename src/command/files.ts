import { existsSync, statSync } from 'node:fs'
import { catalog } from '#catalog/catalog.ts'
import type { Answers } from '#intake/question.ts'
import { limits } from '#intake/limits.ts'
import type { ReadOptions } from '#intake/result.ts'
import { readPeriod } from '#intake/value/period.ts'
import type { Language } from '#model/text.ts'
import type { Values } from './usage.ts'
import { wrong } from './wrong.ts'

/** What was said on the command line about files before they are read. */
export type Settings = Pick<ReadOptions, 'dataset' | 'period' | 'answers' | 'bulkFrom'>

/** The files a command is about: at least one, each of them there. */
export function filesFrom(given: readonly string[]): readonly string[] {
  if (!given.length) throw wrong('Chưa nêu tệp nào.', 'no FILE is named')
  for (const path of given) {
    if (!existsSync(path)) throw wrong(`Không có tệp: ${path}`, `no such file: ${path}`)
    if (!statSync(path).isFile()) throw wrong(`Không phải là tệp: ${path}`, `not a file: ${path}`)
  }
  return given
}

/** One of a few words; `vi` and `en` say what it is for. */
export function chosen<Choice extends string>(value: string, choices: readonly Choice[], vi: string, en: string): Choice {
  const found = choices.find((choice) => choice === value)
  if (found !== undefined) return found
  throw wrong(`Không có ${vi}: ${value} (đang có: ${choices.join(', ')})`, `unknown ${en}: ${value} (known: ${choices.join(', ')})`)
}

export const datasetFrom = (id: string): string =>
  chosen(
    id,
    catalog.datasets.map((dataset) => dataset.id),
    'bộ số liệu',
    'data set',
  )

const notations = ['comma', 'dot'] as const

export const languageFrom = ({ lang }: Values): Language => chosen(lang, ['vi', 'en'], 'ngôn ngữ', 'language')

/** What `--dataset`, `--period`, `--decimal` and `--answer` say of the files. */
export function settingsFrom({ dataset, period, decimal, answer, records }: Values): Settings {
  const answers: Answers = {
    ...(decimal === undefined ? {} : { decimal: chosen(decimal, notations, 'dấu thập phân', 'decimal sign') }),
    ...Object.fromEntries(answer.map(answered)),
  }
  return {
    answers,
    // Rows that are to be printed are read one by one.
    ...(records ? {} : { bulkFrom: limits.bulk }),
    ...(dataset === undefined ? {} : { dataset: datasetFrom(dataset) }),
    ...(period === undefined ? {} : { period: periodFrom(period) }),
  }
}

/** A period as people write it or by its key: `2025-Q3`, `Quý III/2025`. */
function periodFrom(text: string): string {
  const reading = readPeriod(text, null)
  if ('key' in reading) return reading.key
  throw wrong(`Không đọc được kỳ: ${text} (ví dụ: 2025-Q3, 2025-07, 2025)`, `not a period: ${text} (for example: 2025-Q3, 2025-07, 2025)`)
}

const questions = ['encoding', 'delimiter', 'sheet', 'dataset', 'period', 'decimal', 'unit', 'column', 'position'] as const
/** The answers to questions that have the same in every file. */
const choices: Partial<Record<(typeof questions)[number], readonly string[]>> = { decimal: notations, unit: ['declared', 'skip'] }

function answered(text: string): readonly [id: string, choice: string] {
  const [, id, choice] = /^([^=]+)=(.+)$/s.exec(text) ?? []
  if (id === undefined || choice === undefined)
    throw wrong(`--answer cần có dạng CÂU_HỎI=LỰA_CHỌN: ${text}`, `--answer is QUESTION=CHOICE: ${text}`)
  const code = chosen(id.replace(/:.*$/s, ''), questions, 'câu hỏi', 'question')
  if (id === 'dataset') return [id, datasetFrom(choice)]
  return [id, choices[code] ? chosen(choice, choices[code], `câu trả lời của ${code}`, `answer to ${code}`) : choice]
}
