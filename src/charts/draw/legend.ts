import { type Reading, isPartial } from '#model/reading.ts'
import type { SeriesData } from '../data.ts'
import type { Look } from '../look.ts'
import { type Columns, isSilent } from './bars.ts'
import { type Slot, shownOf } from './columns.ts'
import type { Point } from './history.ts'
import { type Shape, cross, diamond, dot, hatch, leaf, line, rect } from './shapes.ts'
import { type KeyItem, lineGlyph } from './sheet.ts'
import type { Standing } from './standing.ts'
import { isPartYear, isWeak } from './tell.ts'
import { say } from './words.ts'

const only = (items: readonly (KeyItem | false)[]) => items.filter((item) => item !== false)

/** What the marks of a time chart mean, only for the marks that are drawn. */
export function trendKey(
  data: SeriesData,
  look: Look,
  drawn: { readings: readonly Reading[]; printed: readonly Reading[]; gaps: boolean; targets: boolean; path: boolean },
): readonly KeyItem[] {
  const { language } = look
  const color = look.palette[0]
  const { readings, printed } = drawn
  const whole = readings.some((reading) => !isPartial(reading) && !isWeak(reading))
  const weakPrinted = printed.some(isWeak)
  return only([
    whole && { glyph: [lineGlyph({ stroke: color, lineWidth: 2 }), ...dot(look, color, 'full', 4)], word: say('reported', language) },
    readings.some(isWeak) && { glyph: dot(look, color, 'hollow', 4), word: say('estimated', language) },
    readings.some(isPartial) && { glyph: dot(look, color, 'half', 4), word: say('partial', language) },
    readings.some((reading) => isPartYear(reading, data.measure)) && {
      glyph: dot(look, color, 'half', 4),
      word: say('partYear', language),
    },
    printed.some((reading) => !isWeak(reading)) && { glyph: diamond(look, look.ink, 'full', 6), word: say('published', language) },
    weakPrinted && { glyph: diamond(look, look.ink, 'hollow', 6), word: say('weak', language) },
    drawn.path
      ? { glyph: [lineGlyph({ stroke: look.muted, lineWidth: 1.25 })], word: say('path', language) }
      : drawn.targets && { glyph: [lineGlyph({ stroke: look.ink, lineWidth: 2.5 })], word: say('target', language) },
    data.scenario !== null && {
      glyph: [lineGlyph({ stroke: look.muted, lineWidth: 1.5, lineDash: [5, 4] })],
      word: data.scenario.name,
    },
    drawn.gaps && { glyph: cross(look.muted, 3.5), word: say('missing', language) },
  ])
}

/** The mark of a target: a short heavy line at its value; of a range a bracket whose lower bound is the heavy one. */
export function targetMark(look: Look, reach: number, half = 8) {
  const heavy = line([[-half, 0], [half, 0]], { stroke: look.ink, lineWidth: 2.5 }) // prettier-ignore
  if (reach <= 0) return [heavy]
  const thin = { stroke: look.ink, lineWidth: 1 }
  return [line([[0, 0], [0, -reach]], thin), line([[-half / 2, -reach], [half / 2, -reach]], thin), heavy] // prettier-ignore
}

/** The same for several lines, whose names stand at their ends. */
export function strandKey(strands: readonly { readonly points: readonly Point[] }[], data: SeriesData, look: Look): readonly KeyItem[] {
  const { language } = look
  const color = look.palette[0]
  const points = strands.flatMap((strand) => strand.points)
  const readings = points.flatMap(({ reading, value }) => (reading && value !== null ? [reading] : []))
  return only([
    readings.some(isWeak) && { glyph: dot(look, color, 'hollow', 3.5), word: say('estimated', language) },
    readings.some(isPartial) && { glyph: dot(look, color, 'half', 3.5), word: say('partial', language) },
    readings.some((reading) => isPartYear(reading, data.measure)) && {
      glyph: dot(look, color, 'half', 3.5),
      word: say('partYear', language),
    },
    points.some(({ value }) => value === null) && { glyph: cross(look.muted, 3.5), word: say('missing', language) },
  ])
}

/** The same for a ranking; a word of the data stands beside the leaf. */
export function rankKey(data: SeriesData, rows: readonly Standing[], look: Look): readonly KeyItem[] {
  const { language } = look
  const color = look.palette[0]
  const box = (fill: string): Shape => rect(-6, -5, 12, 10, { fill, stroke: color, lineWidth: 1.5 })
  const readings = rows.flatMap((row) => row.readings)
  const printed = data.published.filter((reading) => readings.some((one) => one === reading))
  return only([
    readings.length > printed.length && { glyph: [box(color)], word: say('reported', language) },
    readings.some(isPartial) && { glyph: [box(look.ground), ...hatch(-6, -5, 12, 10, color)], word: say('partial', language) },
    readings.some((reading) => isPartYear(reading, data.measure)) && {
      glyph: [box(look.ground), ...hatch(-6, -5, 12, 10, color)],
      word: say('partYear', language),
    },
    printed.length > 0 && { glyph: diamond(look, look.ink, 'full', 6), word: say('published', language) },
    readings.some(isWeak) && { glyph: [box(look.ground)], word: say(printed.length ? 'weak' : 'estimated', language) },
    rows.some(({ target }) => target !== null) && {
      glyph: [line([[0, -7], [0, 7]], { stroke: look.ink, lineWidth: 2.5 })], // prettier-ignore
      word: say('partTarget', language),
    },
    ...[...new Set(rows.flatMap(({ part }) => data.marked[part] ?? []))].map((word) => ({ glyph: leaf(look.status.good), word })),
  ])
}

/** The same for columns; what the picture says in words beside a mark is not repeated. */
export function columnKey(slots: readonly Slot[], look: Look, columns: Columns): readonly KeyItem[] {
  const { language } = look
  const color = look.palette[0]
  const box = (fill: string): Shape => rect(-6, -5, 12, 10, { fill, stroke: color, lineWidth: 1.5 })
  const fills = slots.flatMap((slot) => shownOf(slot) ?? [])
  const computed = slots.flatMap(({ reading }) => reading ?? [])
  const plans = slots.flatMap((slot) => slot.plans)
  return only([
    computed.length > 0 && { glyph: [box(color)], word: say('reported', language) },
    fills.some(isWeak) && { glyph: [box(look.ground)], word: say('estimated', language) },
    fills.some((reading) => isPartYear(reading, 'flow')) && {
      glyph: [box(look.ground), ...hatch(-6, -5, 12, 10, color)],
      word: say('partYear', language),
    },
    fills.some(isPartial) && { glyph: [box(look.ground), ...hatch(-6, -5, 12, 10, color)], word: say('partial', language) },
    slots.some(({ printed }) => printed.length > 0) && { glyph: diamond(look, look.ink, 'full', 6), word: say('published', language) },
    plans.length > 0 && {
      glyph: [
        rect(-8, -6, 16, 9, { fill: look.hairline }),
        line([[-8, 4], [8, 4]], { stroke: look.ink, lineWidth: 2.5 }), // prettier-ignore
      ],
      word: say(plans.some(({ value }) => value === null) ? 'planRange' : 'plan', language),
    },
    isSilent(slots, look, columns) && { glyph: cross(look.muted, 3.5), word: say('missing', language) },
  ])
}
