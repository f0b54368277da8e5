import type { Column } from '#model/dataset.ts'
import { type Problem, problem } from '#model/problem.ts'
import { isBlank, letterOf, seen } from '../grid/grid.ts'
import type { Block, Slot } from '../layout/pivot.ts'
import { type OpenQuestion, answerTo, question } from '../question.ts'
import type { Setting } from './table.ts'

/** The slots that are read: those that name a code, and those for which a person named one. A column with figures and no code is asked. */
export function settleSlots(
  block: Block,
  key: Column,
  { file, answers }: Setting,
  several: boolean,
  questions: OpenQuestion[],
  problems: Problem[],
): readonly Slot[] {
  const taken = new Set<string>()
  return block.slots.flatMap((slot): Slot[] => {
    const sheet = block.grid.name
    const letter = letterOf(slot.column)
    const id = `position:${several ? `${sheet}!` : ''}${letter}`
    const answer = answerTo(answers, id)
    const code =
      slot.code !== null && !taken.has(slot.code)
        ? slot.code
        : (key.codes?.find((each) => each.id === answer && !taken.has(each.id))?.id ?? null)
    if (code !== null) {
      taken.add(code)
      return [{ ...slot, code }]
    }
    const figures = block.lines.some(
      ({ cells }) => !isBlank(cells[slot.column]) && !/^[0.,\s–—-]*$/.test(seen(cells[slot.column])) && /\d/.test(seen(cells[slot.column])),
    )
    if (!figures || answer === 'skip') {
      if (block.lines.some(({ cells }) => !isBlank(cells[slot.column])))
        problems.push(problem('column_unknown', { file, sheet, row: block.header.row, column: letter, header: slot.header }))
      return []
    }
    if (!questions.some((asked) => asked.id === id)) questions.push(slotQuestion(id, slot, key, sheet))
    return []
  })
}

function slotQuestion(id: string, slot: Slot, key: Column, sheet: string | null): OpenQuestion {
  return question({
    id,
    code: 'position',
    sheet,
    column: letterOf(slot.column),
    header: slot.header,
    sentence: {
      vi: `Cột ${letterOf(slot.column)} “${slot.header}” là ${key.name.vi.toLowerCase()} nào?`,
      en: `Which ${key.name.en.toLowerCase()} is column ${letterOf(slot.column)} “${slot.header}”?`,
    },
    choices: [...(key.codes ?? []), { id: 'skip', name: { vi: 'Không đọc cột này', en: 'Leave this column out' } }],
  })
}
