import type { Text } from '#model/text.ts'

export type QuestionCode = 'encoding' | 'sheet' | 'dataset' | 'period' | 'decimal' | 'unit' | 'column' | 'position'

export interface Choice {
  readonly id: string
  readonly name: Text
}

/**
 * What the file does not say and nobody may guess. It is answered under its `id`; until then nothing that hangs on it is read.
 * `column` is a letter, `proposed` the likeliest choice, offered and never taken. `open` means that other answers are welcome too.
 */
export interface OpenQuestion {
  readonly id: string
  readonly code: QuestionCode
  readonly sheet: string | null
  readonly column: string | null
  readonly header: string | null
  readonly sentence: Text
  readonly choices: readonly Choice[]
  readonly proposed: string | null
  readonly open: boolean
}

/**
 * Answers by question id; `decimal` alone answers every question of that code. What was decided without asking can be answered
 * too: `encoding`, `delimiter`, `dataset`, `sheet`, `period`, and `decimal:F` for one column.
 */
export type Answers = Readonly<Record<string, string>>

export function answerTo(answers: Answers, id: string, code?: QuestionCode): string | null {
  if (Object.hasOwn(answers, id)) return answers[id] ?? null
  return code !== undefined && Object.hasOwn(answers, code) ? (answers[code] ?? null) : null
}

/** A question with what is not said of it left empty. */
export const question = (asked: Pick<OpenQuestion, 'id' | 'code' | 'sentence' | 'choices'> & Partial<OpenQuestion>): OpenQuestion => ({
  sheet: null,
  column: null,
  header: null,
  proposed: null,
  open: false,
  ...asked,
})
