import { catalog } from '#catalog/catalog.ts'
import type { Movement } from '#gate/effect.ts'
import type { Step } from '#gate/step.ts'
import { formatNumber } from '#model/format.ts'
import { periodName } from '#model/period.ts'
import { statusNames } from '#model/progress/status.ts'
import type { Language } from '#model/text.ts'

/** What was accepted from a file, in one line. */
export function stepLine(path: string, step: Step | null, language: Language): string {
  const vi = language === 'vi'
  const own = step?.changes.at(-1)
  if (!step || !own) return `${path}: ${vi ? 'không có gì mới.' : 'nothing new.'}`
  const { added, changed } = own.counts
  return vi
    ? `${path}: ${own.dataset}, ${added} dòng mới, ${changed} dòng thay đổi.`
    : `${path}: ${own.dataset}, ${added} rows new, ${changed} changed.`
}

/** What an acceptance moves, a line each: `Suất đầu tư, 2025: 12,1 → 12,4 triệu USD/ha`. */
export function movementLines(movements: readonly Movement[], language: Language): readonly string[] {
  return movements.map(({ indicator: id, period, unit, before, after, verdict }) => {
    const name = catalog.indicators.find((each) => each.id === id)?.name[language] ?? id
    const figure = (value: number | null) => (value === null ? '–' : formatNumber(value, language, 2))
    const figures = before === after ? '' : ` ${figure(before)} → ${figure(after)} ${unit[language]}`
    const verdicts = verdict ? ` (${statusNames[verdict.before][language]} → ${statusNames[verdict.after][language]})` : ''
    return `  ${name}, ${periodName(period, language)}:${figures}${verdicts}`
  })
}
