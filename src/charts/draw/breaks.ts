import { dateName, pointOfDate } from '#model/period.ts'
import type { Language } from '#model/text.ts'
import type { Break } from '../data.ts'
import type { Look } from '../look.ts'
import type { Pin } from './pins.ts'
import { line, text } from './shapes.ts'
import { balanced, labelSize, lineHeight, widest } from './text.ts'

interface Area {
  readonly min: number
  readonly max: number
  readonly width: number
}

/** A break with the side its words are on, or a letter that a note below the plot explains. */
interface Told {
  readonly x: number
  readonly lines: readonly string[]
  readonly side: 'left' | 'right'
}

const most = 3
const gap = 5

/** The words beside the vertical where three short lines fit between its neighbours. */
function told(x: number, name: string, from: number, to: number, size: number): Told | null {
  const sides = [
    { side: 'right' as const, room: to - x - gap },
    { side: 'left' as const, room: x - from - gap },
  ]
  for (const { side, room } of sides) {
    const lines = balanced(name, size, Math.min(room, 170))
    if (room >= 70 && lines.length <= most && !lines.some((words) => words.endsWith('…'))) return { x, lines, side }
  }
  return null
}

/** Two breaks of one day share a vertical; the same words are not said twice. */
function namesAt(breaks: readonly Break[], date: string, language: Language): string {
  return [...new Set(breaks.filter((one) => one.date === date).map(({ name }) => name[language]))].join('; ')
}

/**
 * Quiet verticals with a word. `band` is the height that the words need above the plot, `notes` the sentences for those
 * that found no room; `xs` are the pixels of the verticals, which labels should not cross.
 */
export function breaksOf(breaks: readonly Break[], look: Look, { min, max, width }: Area) {
  const size = labelSize(look)
  const shown = [...new Set(breaks.map(({ date }) => date))]
    .map((date) => ({ date, at: pointOfDate(date) ?? NaN, name: namesAt(breaks, date, look.language) }))
    .filter((one) => one.at > min && one.at < max)
    .sort((a, b) => a.at - b.at)
  const xs = shown.map((one) => ((one.at - min) / (max - min)) * width)
  const placed: Told[] = []
  const notes: string[] = []
  shown.forEach((one, index) => {
    const before = placed.at(-1)
    const from = before ? before.x + (before.side === 'right' ? widest(before.lines, size) + 2 * gap : gap) : 0
    const x = xs[index]!
    const found = told(x, one.name, from, xs[index + 1] ?? width, size)
    const letter = String.fromCharCode(97 + notes.length)
    const side = (xs[index + 1] ?? width) - x < 30 && x - from > 30 ? 'left' : 'right'
    if (!found) notes.push(`(${letter}) ${dateName(one.date, look.language)}: ${one.name}.`)
    placed.push(found ?? { x, lines: [`(${letter})`], side })
  })
  const band = placed.length ? Math.max(...placed.map(({ lines }) => lines.length)) * lineHeight(size) + 4 : 0
  const pins = (top: number, height: number): readonly Pin[] =>
    placed.map(({ lines, side }, index) => ({
      at: [shown[index]!.at, top],
      shapes: [
        line([[0, -band], [0, height]], { stroke: look.context, lineDash: [2, 3] }), // prettier-ignore
        text(look, side === 'right' ? gap : -gap, -band, lines.join('\n'), { align: side === 'right' ? 'left' : 'right' }),
      ],
    }))
  return { band, notes, xs, pins }
}
