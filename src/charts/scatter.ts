import { formatNumber } from '#model/format.ts'
import type { Language } from '#model/text.ts'
import { type Stop, chartKind } from './chart.ts'
import type { PlaceData } from './data.ts'
import { bareAxis } from './draw/axes.ts'
import { namedOutlines, outlineKey, outlinePins, topOf } from './draw/outlines.ts'
import { type Pin, pinsOf } from './draw/pins.ts'
import { type Side, type Wish, around, place } from './draw/place.ts'
import { planeOf } from './draw/plane.ts'
import { type Shape, dot, leaf, line, text, touch } from './draw/shapes.ts'
import { finish, gridOf, innerWidth, sheetOf } from './draw/sheet.ts'
import { withUnit } from './draw/tell.ts'
import { clip, labelSize, lineHeight, textWidth } from './draw/text.ts'
import { say } from './draw/words.ts'
import type { Look } from './look.ts'

/** Below this width names stand without their figures, so that more of them find a place. */
const narrow = 520

const lengths = [1, 2, 5, 10, 20, 50, 100]

/** Equal aspect: a kilometre is as long across as up, whatever the shape of the picture. */
function layout(data: PlaceData, look: Look) {
  const plane = planeOf(data)
  const { places } = plane
  const width = innerWidth(data, look)
  const reach = (kilometres: number) => Math.max(4, kilometres) * 1.16
  const [wide, high] = [reach(plane.wide), reach(plane.high)]
  const labelled = width < narrow ? 1.5 : 1.25
  const perPixel = Math.max((wide * labelled) / width, high / Math.min(width * 0.9, 480))
  const plotHeight = Math.max(240, Math.round(high / perPixel) + 3 * lineHeight(labelSize(look)))
  const half = { x: (width * perPixel) / 2, y: (plotHeight * perPixel) / 2 }
  const words = [...new Set(places.flatMap(({ id }) => data.marked[id] ?? []))]
  const key = [
    ...(places.length ? [{ glyph: dot(look, look.palette[0], 'full', 5), word: say('position', look.language) }] : []),
    ...(places.some(({ approximate }) => approximate) ? [{ glyph: dot(look, look.palette[0], 'hollow', 5), word: say('approximate', look.language) }] : []),
    ...words.map((word) => ({ glyph: leaf(look.status.good), word })),
    ...outlineKey(data, look),
  ]
  const sheet = sheetOf(data, look, { key })
  return { plane, places, width, perPixel, plotHeight, half, sheet, height: sheet.top + plotHeight + 4 + sheet.foot }
} // prettier-ignore

type Layout = ReturnType<typeof layout>
type Place = Layout['places'][number]

const labelOf = (one: Place, data: PlaceData, look: Look) =>
  one.value === null ? '' : ` ${withUnit(formatNumber(one.value, look.language), data.unit)}`

const sides: readonly Side[] = ['right', 'left', 'top', 'bottom', 'topRight', 'topLeft', 'bottomRight', 'bottomLeft']

/** Names beside their points, the chosen and the marked ones first, then those of outlines without one; a name without room is left to the tooltip and the table. */
function labels(laid: Layout, data: PlaceData, look: Look): readonly Pin[] {
  const { plane, places, perPixel, half, width, plotHeight } = laid
  const size = labelSize(look)
  const pixel = ({ x, y }: Pick<Place, 'x' | 'y'>): [number, number] => [(x + half.x) / perPixel, (half.y - y) / perPixel]
  const weight = ({ id }: Place) => (id === data.selected ? 0 : data.marked[id] ? 1 : 2)
  const wishes = places
    .toSorted((a, b) => weight(a) - weight(b))
    .map((one): Wish => ({
      text: clip(one.name, size, width * 0.42, one.id === data.selected) + (width < narrow ? '' : labelOf(one, data, look)),
      at: pixel(one),
      pin: [one.x, one.y],
      sides,
      bold: one.id === data.selected,
    }))
  const named = namedOutlines({ ...data, outlines: plane.outlines }).map(({ name, lines }): Wish => {
    const [x, y] = topOf({ lines })
    return { text: clip(name, size, width * 0.42), at: pixel({ x, y }), pin: [x, y], sides: ['top', 'topRight', 'topLeft', 'bottom'] }
  })
  const taken = places.map((one) => around(pixel(one), 6))
  const bars = { x: 0, y: plotHeight - 40, width: 150, height: 40 }
  const placed = place([...wishes, ...named], { area: { x: 0, y: 0, width, height: plotHeight }, taken: [...taken, bars], lines: [], size })
  return placed.map(({ wish, dx, dy, align }) => {
    const strong = wish.bold === true
    const style = {
      align,
      valign: 'middle',
      bold: strong,
      color: strong ? look.accent : named.includes(wish) ? look.muted : look.ink,
      halo: true,
    } as const
    return { at: wish.pin, shapes: [text(look, dx, dy, wish.text, style)] }
  })
}

/** A scale bar of a round length and an arrow to the north: without them points are no map. */
function compass({ half, perPixel, width }: Layout, look: Look): Pin {
  const kilometres = lengths.findLast((length) => length / perPixel <= width / 4) ?? 1
  const long = kilometres / perPixel
  const words = `${formatNumber(kilometres, look.language)} km`
  const north = look.language === 'vi' ? 'B' : 'N'
  const x = long + 18 + textWidth(words, labelSize(look))
  const shapes: readonly Shape[] = [
    line([[1, -12], [1, -7], [1 + long, -7], [1 + long, -12]], { stroke: look.muted, lineWidth: 1.5 }),
    text(look, long + 8, -9, words, { valign: 'middle' }),
    line([[x + 12, -3], [x + 12, -22]], { stroke: look.muted, lineWidth: 1.5 }),
    line([[x + 8, -17], [x + 12, -22], [x + 16, -17]], { stroke: look.muted, lineWidth: 1.5 }),
    text(look, x + 22, -11, north, { valign: 'middle', bold: true }),
  ]
  return { at: [-half.x, -half.y], shapes }
} // prettier-ignore

/** Series 0 are the places and 3 the outlines: the cursor counts on it. */
function option(data: PlaceData, look: Look) {
  const laid = layout(data, look)
  const { half, places, plane } = laid
  const outlines = outlinePins(plane, laid.perPixel, look)
  const points = places.map((one): Pin => {
    const color = one.id === data.selected ? look.accent : look.palette[0]
    const mark = data.marked[one.id] ? leaf(look.status.good, 8, -9) : []
    return {
      at: [one.x, one.y],
      shapes: [touch(10), ...dot(look, color, one.approximate ? 'hollow' : 'full', 5), ...mark],
      tip: { head: one.name, figure: figureOf(one, data, look.language), lines: data.marked[one.id] ? [data.marked[one.id]!] : [] },
    }
  })
  return finish(look, laid.sheet, laid.height, {
    grid: gridOf(laid.sheet.left, laid.sheet.top, laid.width, laid.plotHeight),
    xAxis: bareAxis(-half.x, half.x),
    yAxis: bareAxis(-half.y, half.y),
    series: [
      pinsOf(points, { z: 3 }),
      pinsOf([compass(laid, look)], { z: 2 }),
      pinsOf(labels(laid, data, look), { z: 4 }),
      ...(outlines.length ? [pinsOf(outlines, { z: 1 })] : []),
    ],
  })
}

function figureOf({ value, approximate }: PlaceData['places'][number], data: PlaceData, language: Language): string {
  const figure = value === null ? say('missing', language) : withUnit(formatNumber(value, language), data.unit)
  return approximate ? `${figure} (${say('approximate', language)})` : figure
}

function cursor(data: PlaceData, language: Language): readonly Stop[] {
  const places = data.places.map((one, dataIndex) => {
    const marked = data.marked[one.id] ? `, ${data.marked[one.id]}` : ''
    return { text: `${one.name}: ${figureOf(one, data, language)}${marked}`, seriesIndex: 0, dataIndex, part: one.id, period: null }
  })
  const outlines = namedOutlines(data).map((one) => ({
    text: `${one.name}: ${say('boundary', language)}`,
    seriesIndex: 3,
    dataIndex: data.outlines.indexOf(one),
    part: one.place,
    period: null,
  }))
  return [...places, ...outlines]
}

export default chartKind('places', {
  id: 'scatter',
  name: { vi: 'Vị trí các khu', en: 'Where the parks are' },
  suits: (data) => data.places.length + data.outlines.length > 0,
  height: (data, look) => layout(data, look).height,
  option,
  cursor,
})
