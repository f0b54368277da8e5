import { formatFigure, formatNumber } from '#model/format.ts'
import { dateName } from '#model/period.ts'
import type { Figure } from '#model/progress/figures/point.ts'
import { statusNames } from '#model/progress/status.ts'
import type { Verdict } from '#model/progress/verdict.ts'
import { kindNames } from '#model/provenance.ts'
import { placeName, withUnit } from '#model/sentence/words.ts'
import type { Language, Text } from '#model/text.ts'
import type { Section } from '#report/outline.ts'
import { sheetWords as words } from '../words/sheet.ts'

/** What else was looked at: second opinions, what other figures would give, and how the year closed before. */
export function evidenceSections(verdict: Verdict, unit: Text, language: Language): readonly Section[] {
  return [opinionSection(verdict, language), rivalSection(verdict, unit, language), closingSection(verdict, unit, language)]
}

const opinionNames = { cagr_ratio: 'R', un_share: 'S' } as const

function opinionSection({ opinions }: Verdict, language: Language): Section {
  const said = opinions.map(({ measure, value, says, agrees }) => {
    const list = says.map((status) => statusNames[status][language].toLowerCase()).join({ vi: ' hoặc ', en: ' or ' }[language])
    const sign = `${opinionNames[measure]} = ${formatNumber(value, language, 4)}`
    return `${sign}: ${words.says[language]} “${list}”, ${words[agrees ? 'agrees' : 'disagrees'][language]}.`
  })
  return {
    id: 'opinions',
    title: words.opinions[language],
    blocks: [{ kind: 'lines', lines: said.length ? said : [words.noOpinions[language]] }],
  }
}

const text = (name: string) => ({ name, numeric: false })

function figureText(figure: Figure, unit: Text, language: Language): string {
  const value = withUnit(formatFigure(figure, language, 4), unit, language)
  const origin = words[figure.origin][language]
  return `${value} (${placeName(figure, language)}, ${kindNames[figure.kind][language]}; ${origin})`
}

/** Every figure of the same time or window with the word it would give, and what each other kind of evidence says on its own. */
function rivalSection({ rivals, alternatives }: Verdict, unit: Text, language: Language): Section {
  const rows = [
    ...rivals.map(({ figure, status }) => [figureText(figure, unit, language), statusNames[status][language]]),
    ...alternatives.flatMap(({ latest, status }) => (latest ? [[figureText(latest, unit, language), statusNames[status][language]]] : [])),
  ]
  const unique = [...new Map(rows.map((row) => [row.join(), row])).values()]
  return {
    id: 'rivals',
    title: words.rivals[language],
    blocks: unique.length
      ? [{ kind: 'table', header: [text(words.figure[language]), text(words.would[language])], rows: unique }]
      : [{ kind: 'lines', lines: [words.noRivals[language]] }],
  }
}

function closingSection({ closings }: Verdict, unit: Text, language: Language): Section {
  const rows = closings.map(({ status, figure, judged, release }, index) => [
    dateName(judged, language),
    statusNames[status][language],
    figureText(figure, unit, language),
    release ?? words.thisRelease[language],
    words[index === closings.length - 1 ? 'inForce' : 'superseded'][language],
  ])
  const header = [words.closedOn, { vi: 'Kết luận', en: 'Verdict' }, words.figure, words.release, { vi: 'Hiệu lực', en: 'Standing' }]
  return {
    id: 'closings',
    title: words.closings[language],
    blocks: rows.length
      ? [{ kind: 'table', header: header.map((name) => text(name[language])), rows }]
      : [{ kind: 'lines', lines: [words.noClosings[language]] }],
  }
}
