import { disguised, encodingNames } from './bytes/encoding.ts'
import { fromLegacy } from './bytes/legacy.ts'
import { vietnamese } from './bytes/syllable.ts'
import { type Cell, type Grid, visible } from './grid/grid.ts'
import { type Answers, type OpenQuestion, answerTo, question } from './question.ts'

/** Sheets without characters that cannot be seen. */
const seenOnly = (grids: readonly Grid[]): readonly Grid[] => {
  const hides = (cell: Cell) => typeof cell === 'string' && visible(cell) !== cell
  const lines = (all: Grid['lines']) =>
    all.map((line) =>
      line.cells.some(hides) ? { ...line, cells: line.cells.map((cell) => (typeof cell === 'string' ? visible(cell) : cell)) } : line,
    )
  return grids.map((grid) => ({ ...grid, lines: lines(grid.lines) }))
}

/** Sheets typed in an old font hold bytes in disguise; they are shown as Vietnamese, and a person confirms it. */
export function unmask(
  given: readonly Grid[],
  answers: Answers,
): { readonly grids: readonly Grid[]; readonly asked: readonly OpenQuestion[] } {
  const read = seenOnly(given)
  const texts = read.flatMap(({ lines }) => lines.slice(0, 500).flatMap(({ cells }) => cells.filter((cell) => typeof cell === 'string')))
  const font = disguised(texts)
  if (!font) return { grids: read, asked: [] }
  const answer = answerTo(answers, 'encoding')
  if (answer === 'keep') return { grids: read, asked: [] }
  const encoding = answer === 'tcvn3' || answer === 'vni' ? answer : font
  const sample = texts.reduce((longest, text) => (disguisedLetters(text) > disguisedLetters(longest) ? text : longest), '')
  const shown = (text: string) => ({ vi: text, en: text })
  const asked = question({
    id: 'encoding',
    code: 'encoding',
    sentence: {
      vi: 'Chữ trong tệp gõ bằng phông cũ. Dòng nào dưới đây đọc đúng tiếng Việt?',
      en: 'The texts were typed in an old font. Which of these lines reads as correct Vietnamese?',
    },
    choices: [
      ...(['tcvn3', 'vni'] as const).map((id) => ({ id, name: shown(`${encodingNames[id]}: ${fromLegacy(sample, id).slice(0, 160)}`) })),
      { id: 'keep', name: { vi: `Giữ nguyên: ${sample.slice(0, 160)}`, en: `As it is: ${sample.slice(0, 160)}` } },
    ],
    proposed: font,
  })
  const unmasked = (cell: Cell): Cell => {
    if (typeof cell !== 'string' || !disguisedLetters(cell) || /[\u0100-\uffff]/.test(cell)) return cell
    const turned = fromLegacy(cell, encoding).normalize('NFC')
    return vietnamese(turned).share > vietnamese(cell).share ? turned : cell
  }
  return {
    grids: read.map((grid) => ({ ...grid, lines: grid.lines.map((line) => ({ ...line, cells: line.cells.map(unmasked) })) })),
    asked: answer === encoding ? [] : [asked],
  }
}

const disguisedLetters = (text: string): number => text.match(/[\u00a1-\u00ff]/g)?.length ?? 0
