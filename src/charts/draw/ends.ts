import { formatNumber } from '#model/format.ts'
import type { SeriesData } from '../data.ts'
import type { Look } from '../look.ts'
import type { Strand } from './bundle.ts'
import type { Pin } from './pins.ts'
import { spread } from './place.ts'
import type { Scale } from './scale.ts'
import { line, text } from './shapes.ts'
import { labelSize, lineHeight } from './text.ts'
import { say } from './words.ts'

/** A line with its place in the picture: `color` null is the grey bundle of the others. */
export interface Drawn {
  readonly strand: Strand
  readonly color: string | null
}

export interface End {
  readonly strand: Strand
  readonly text: string
  readonly color: string
  readonly bold: boolean
}

/** Names at the right end; of a grey bundle only the highest and the lowest are named, the rest counted. */
export function endsOf(drawn: readonly Drawn[], whole: Strand | undefined, data: SeriesData, look: Look): readonly End[] {
  const number = (value: number) => formatNumber(value, look.language)
  const own = (strand: Strand) => `${strand.name} ${number(strand.last.value)}`
  const named = drawn.flatMap(({ strand, color }): readonly End[] => {
    const selected = strand.part === data.selected
    return color === null ? [] : [{ strand, text: own(strand), color, bold: selected }]
  })
  const grey = drawn.filter(({ color }) => color === null).map(({ strand }) => strand)
  const [highest, lowest, middle] = [grey[0], grey.at(-1), grey[Math.floor(grey.length / 2)]]
  const ends = [highest, lowest].flatMap((strand): readonly End[] =>
    strand ? [{ strand, text: own(strand), color: look.context, bold: false }] : [],
  )
  const count = `${say('others', look.language)} (${grey.length - 2})`
  const rest = middle ? [{ strand: middle, text: count, color: look.context, bold: false }] : []
  const all = whole ? [{ strand: whole, text: own(whole), color: look.ink, bold: false }] : []
  return [...named, ...ends, ...rest, ...all]
}

/** Lines that know their pixels, with the words at their ends broken into lines. */
interface Ended {
  readonly ends: readonly (End & { readonly lines: readonly string[] })[]
  readonly scale: Scale
  readonly range: { readonly min: number; readonly max: number }
  readonly width: number
  readonly plotHeight: number
}

/** Labels moved apart, each tied to the end of its line. */
export function endLabels({ ends, scale, range, width, plotHeight }: Ended, look: Look): readonly Pin[] {
  const size = labelSize(look)
  const levels = ends.map(({ strand }) => plotHeight - scale.pixel(strand.last.value))
  const heights = ends.map(({ lines }) => lines.length * lineHeight(size))
  const centres = spread(levels, heights, 0, plotHeight)
  return ends.map(({ strand, lines, color, bold }, index) => {
    const shift = (centres[index] ?? 0) - (levels[index] ?? 0)
    const from = ((strand.last.at - range.max) / (range.max - range.min)) * width
    return {
      at: [range.max, strand.last.value],
      shapes: [
        line([[from + 5, 0], [4, 0], [14, shift]], { stroke: color, lineWidth: 1 }),
        text(look, 18, shift, lines.join('\n'), { valign: 'middle', bold, color: bold ? look.accent : color === look.context ? look.muted : look.ink }),
      ],
    }
  }) // prettier-ignore
}
