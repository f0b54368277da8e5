import type { OpenQuestion } from '#intake/question.ts'
import { type Problem, type Severity, placeOf, sentenceOf } from '#model/problem.ts'
import type { Language, Text } from '#model/text.ts'
import type { Received } from './desk.ts'

const severityNames: Readonly<Record<Severity, Text>> = {
  error: { vi: 'Lỗi', en: 'Error' },
  warning: { vi: 'Cảnh báo', en: 'Warning' },
  info: { vi: 'Ghi chú', en: 'Note' },
}

/** Each problem on a line of its own, the gravest first: where it is, what is wrong, and what would be accepted instead. */
export function problemLines(problems: readonly Problem[], language: Language): readonly string[] {
  return (['error', 'warning', 'info'] as const).flatMap((severity) =>
    problems
      .filter((found) => found.severity === severity)
      .map((found) => {
        const place = placeOf(found, language)
        const instead = found.suggestion === null ? '' : ` → ${found.suggestion}`
        return `  ${severityNames[severity][language]}${place ? `, ${place}` : ''}: ${sentenceOf(found, language)}${instead}`
      }),
  )
}

/** Each question with its choices, and under each how to choose it. */
export function questionLines(questions: readonly OpenQuestion[], language: Language): readonly string[] {
  return questions.flatMap(({ id, sheet, column, sentence, choices, open }) => {
    const place = placeOf({ sheet, row: null, column }, language)
    const ask = language === 'vi' ? 'Cần trả lời' : 'Please answer'
    return [
      `  ${ask}${place ? `, ${place}` : ''}: ${sentence[language]}`,
      ...choices.map((choice) => `    --answer '${id}=${choice.id}'  ${choice.name[language]}`),
      ...(open ? [`    --answer '${id}=…'`] : []),
    ]
  })
}

/** What a file comes to in one sentence. */
export function tally({ problems, result }: Received, language: Language): string {
  const count = (severity: Severity) => problems.filter((found) => found.severity === severity).length
  const [errors, warnings, questions] = [count('error'), count('warning'), result.questions.length]
  return language === 'vi'
    ? `${errors} lỗi, ${warnings} cảnh báo, ${questions} câu hỏi.`
    : `${errors} errors, ${warnings} warnings, ${questions} questions.`
}
