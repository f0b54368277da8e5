import { lineHeight, textWidth } from './text.ts'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

type Point = readonly [number, number]

/** Where a label lies against its point. */
export type Side = 'top' | 'bottom' | 'left' | 'right' | 'topLeft' | 'topRight' | 'bottomLeft' | 'bottomRight'

/**
 * A label that wants a place beside its point, which lies at the pixels `at` and at `pin` in the data;
 * `sides` in order of preference, `must` labels are drawn even where every side is taken.
 */
export interface Wish {
  readonly text: string
  readonly at: Point
  readonly pin: Point
  readonly sides: readonly Side[]
  readonly bold?: boolean
  readonly must?: boolean
}

/** A label that has one: where its text is anchored, relative to its point. */
export interface Placed {
  readonly wish: Wish
  readonly dx: number
  readonly dy: number
  readonly align: 'left' | 'center' | 'right'
}

const away = 9

/** Horizontal and vertical direction of a side, −1, 0 or 1. */
const directions: Readonly<Record<Side, Point>> = {
  top: [0, -1],
  bottom: [0, 1],
  left: [-1, 0],
  right: [1, 0],
  topLeft: [-1, -1],
  topRight: [1, -1],
  bottomLeft: [-1, 1],
  bottomRight: [1, 1],
}

/** The box of a label on one side of its point; above and below it may move sideways to stay inside the area. */
function candidate(wish: Wish, side: Side, size: number, extra: number, area: Box): { box: Box; placed: Placed } {
  const [h, v] = directions[side]
  const width = textWidth(wish.text, size, wish.bold)
  const height = lineHeight(size)
  const corner = h !== 0 && v !== 0
  const middle = Math.max(area.x + width / 2, Math.min(area.x + area.width - width / 2, wish.at[0]))
  const dx = h === 0 ? middle - wish.at[0] : h * (corner ? 2 : away)
  const dy = v * (away + height / 2 - 1 + extra)
  const left = h === 0 ? dx - width / 2 : h < 0 ? dx - width : dx
  return {
    box: { x: wish.at[0] + left, y: wish.at[1] + dy - height / 2, width, height },
    placed: { wish, dx, dy, align: h === 0 ? 'center' : h < 0 ? 'right' : 'left' },
  }
}

export function overlaps(a: Box, b: Box, margin = 1): boolean {
  return a.x < b.x + b.width + margin && b.x < a.x + a.width + margin && a.y < b.y + b.height + margin && b.y < a.y + a.height + margin
}

const inside = (box: Box, area: Box) =>
  box.x >= area.x && box.y >= area.y && box.x + box.width <= area.x + area.width && box.y + box.height <= area.y + area.height

/** Whether a straight piece of a line touches the box (Liang and Barsky, 1984). */
export function crosses([x1, y1]: Point, [x2, y2]: Point, box: Box): boolean {
  let from = 0
  let to = 1
  const edges: readonly Point[] = [
    [x1 - x2, x1 - box.x],
    [x2 - x1, box.x + box.width - x1],
    [y1 - y2, y1 - box.y],
    [y2 - y1, box.y + box.height - y1],
  ]
  for (const [p, q] of edges) {
    if (p === 0 && q < 0) return false
    if (p < 0) from = Math.max(from, q / p)
    if (p > 0) to = Math.min(to, q / p)
  }
  return from <= to
}

/** A label that may be left out is, rather than lying across the data line or two others. */
const tooMuch = 3.5

/** What a label should not lie on; `weight` says how much a crossing hurts. */
export interface Line {
  readonly points: readonly Point[]
  readonly weight: number
}

/** The distance in pixels from a point to the nearest edge of a box, 0 inside. */
function distance([x, y]: Point, box: Box): number {
  return Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height))
}

/**
 * Gives labels a place, the earlier ones first: always inside `area`, off the boxes in `taken` and off each other, and there where
 * it hurts least: crossing few lines, close to its own point, not closer to another labelled one, on a preferred side.
 * What finds no place is left out; what must be there may also stand a little further off.
 */
export function place(
  wishes: readonly Wish[],
  { area, taken, lines, size }: { area: Box; taken: readonly Box[]; lines: readonly Line[]; size: number },
): readonly Placed[] {
  const used = [...taken]
  const words: Box[] = []
  const found: Placed[] = []
  for (const wish of wishes) {
    const tries = (wish.must ? [0, 12, 24] : [0]).flatMap((extra) =>
      wish.sides.map((side, order) => ({ ...candidate(wish, side, size, extra, area), hurt: order * 0.3 + extra * 0.12 })),
    )
    const within = tries.filter(({ box }) => inside(box, area))
    const free = within.filter(({ box }) => !used.some((other) => overlaps(box, other)))
    const others = wishes.filter((other) => other !== wish)
    const pain = ({ box, hurt }: (typeof tries)[number]) =>
      hurt +
      lines.reduce(
        (sum, { points, weight }) => sum + (points.some((end, i) => i > 0 && crosses(points[i - 1]!, end, box)) ? weight : 0),
        0,
      ) +
      (others.some((other) => distance(other.at, box) < distance(wish.at, box) - 1) ? 3 : 0)
    const best = (some: typeof tries) => some.toSorted((a, b) => pain(a) - pain(b))[0]
    const bearable = wish.must ? free : free.filter((one) => pain(one) <= tooMuch)
    const legible = within.filter(({ box }) => !words.some((other) => overlaps(box, other)))
    const chosen = best(bearable) ?? (wish.must ? (best(legible) ?? best(within) ?? tries[0]) : undefined)
    if (!chosen) continue
    used.push(chosen.box)
    words.push(chosen.box)
    found.push(chosen.placed)
  }
  return found
}

/** The box of a mark of radius `r`. */
export function around([x, y]: Point, r: number): Box {
  return { x: x - r, y: y - r, width: 2 * r, height: 2 * r }
}

/**
 * Moves labels of one column apart: the centres nearest to the wished ones that keep `gap` between neighbours and stay
 * between `from` and `to`. Answers in the order of the wishes.
 */
export function spread(centres: readonly number[], heights: readonly number[], from: number, to: number, gap = 2): readonly number[] {
  const order = centres.map((_, index) => index).sort((a, b) => centres[a]! - centres[b]!)
  const result = [...centres]
  let edge = from
  for (const index of order) {
    result[index] = Math.max(centres[index]!, edge + heights[index]! / 2)
    edge = result[index] + heights[index]! / 2 + gap
  }
  let limit = to
  for (const index of order.toReversed()) {
    result[index] = Math.min(result[index]!, limit - heights[index]! / 2)
    limit = result[index] - heights[index]! / 2 - gap
  }
  return result
}
