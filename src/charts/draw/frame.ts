import type { Caption, ChartData } from '../data.ts'
import type { Look } from '../look.ts'
import { type Shape, line, text } from './shapes.ts'
import { labelSize, lineHeight, textWidth, wrap } from './text.ts'
import { say } from './words.ts'

/** White around the picture: none on a page, some when it leaves the page, some for the frame of invented data. */
export function paddingOf(data: Pick<ChartData, 'caption' | 'fictional'>) {
  if (data.caption) return { side: 24, top: data.fictional ? 34 : 24, bottom: 24 }
  return data.fictional ? { side: 12, top: 22, bottom: 12 } : { side: 0, top: 0, bottom: 0 }
}

/**
 * What an exported picture says about itself: above the plot the finding and what it measures, below it basis, kind, sources and release.
 * `head` and `foot` are the pixels these texts take; `shapes` draws them between the two given edges.
 */
export function captionOf(caption: Caption | null, look: Look, left: number, width: number) {
  if (!caption) return { head: 0, foot: 0, shapes: (): readonly Shape[] => [] }
  const big = Math.round(look.fontSize * 1.3)
  const small = labelSize(look)
  const titles = wrap(caption.title, big, width, Infinity, true)
  const subtitles = caption.subtitle ? wrap(caption.subtitle, look.fontSize, width) : []
  const lines = caption.lines.flatMap((words) => wrap(words, small, width))
  const titleHeight = titles.length * lineHeight(big)
  const head = titleHeight + subtitles.length * lineHeight(look.fontSize) + 14
  const foot = lines.length * lineHeight(small) + 22
  return {
    head,
    foot,
    shapes: (top: number, bottom: number): readonly Shape[] => [
      ...titles.map((words, row) => text(look, left, top + row * lineHeight(big), words, { size: big, bold: true, color: look.ink })),
      ...subtitles.map((words, row) =>
        text(look, left, top + titleHeight + row * lineHeight(look.fontSize), words, { size: look.fontSize }),
      ),
      line([[left, bottom - foot + 12], [left + width, bottom - foot + 12]], { stroke: look.hairline }), // prettier-ignore
      ...lines.map((words, row) => text(look, left, bottom - foot + 20 + row * lineHeight(small), words)),
    ],
  }
}

/** The dashed frame of invented data with its words set into the upper edge, so that no crop of the picture is clean. */
export function stamp(look: Look, height: number): readonly Shape[] {
  const words = say('fictional', look.language)
  const size = labelSize(look)
  const wide = textWidth(words, size, true)
  const right = look.width - 16
  const top = Math.ceil(size / 2) + 2
  const frame: [number, number][] = [
    [right + 2, top],
    [look.width - 0.5, top],
    [look.width - 0.5, height - 0.5],
    [0.5, height - 0.5],
    [0.5, top],
    [right - wide - 14, top],
  ]
  return [
    line(frame, { stroke: look.status.warn, lineDash: [5, 4] }),
    text(look, right - 6, top, words, { size, bold: true, color: look.status.warn, align: 'right', valign: 'middle' }),
  ]
}
