import { parsePeriod } from './period.ts'

/** A printed figure as far as a comparison needs it. `subject` is what it is about; figures of two subjects are never compared. */
export interface PrintedFigure {
  readonly subject: string
  readonly part: string
  readonly period: string
  readonly value: number | null
  readonly unit: string
  readonly scope: string
  readonly definition: string
  readonly note: string
}

/** The plainest contradiction first. */
const reasons = ['figures', 'definition', 'scope', 'noted'] as const

/**
 * Why figures stand side by side: they say the same and differ (`figures`), they differ in how they are defined (`definition`) or in
 * what they cover (`scope`), or whoever entered one noted that it does not fit its neighbours (`noted`).
 */
export type ConflictReason = (typeof reasons)[number]

export interface Conflict<Figure extends PrintedFigure> {
  readonly reason: ConflictReason
  readonly figures: readonly Figure[]
}

/** The word by which the data note a contradiction. */
const mark = 'MÂU THUẪN'

/** A contradiction noted by hand is about figures no further apart than a year. */
const near = 12

const endOf = ({ period }: PrintedFigure) => {
  const span = parsePeriod(period)
  return span ? span.start + span.months : NaN
}

function groupsOf<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return [...groups.values()]
}

const differ = (figures: readonly PrintedFigure[]) => new Set(figures.map(({ value }) => value)).size > 1

function reasonOf(figures: readonly PrintedFigure[]): ConflictReason {
  const alike = groupsOf(figures, ({ scope, definition }) => `${scope} ${definition}`)
  if (alike.some(differ)) return 'figures'
  return groupsOf(figures, ({ scope }) => scope).some(differ) ? 'definition' : 'scope'
}

/** The figures of one subject and part that contradict each other; those noted by hand first, then periods printed twice. */
function withinOne<Figure extends PrintedFigure>(all: readonly Figure[]): readonly Conflict<Figure>[] {
  const sorted = all.toSorted((a, b) => endOf(a) - endOf(b))
  const noted = sorted.filter(({ note }) => note.includes(mark))
  const around = sorted.filter((one) => noted.some((other) => Math.abs(endOf(one) - endOf(other)) <= near))
  const rest = groupsOf(
    sorted.filter((one) => !around.includes(one)),
    ({ period }) => period,
  ).filter(differ)
  const samePeriod = groupsOf(around, ({ period }) => period).filter(differ)
  const found = samePeriod.map(reasonOf)
  const first = reasons.find((reason) => found.includes(reason)) ?? 'noted'
  return [
    ...(differ(around) ? [{ reason: first, figures: around }] : []),
    ...rest.map((figures) => ({ reason: reasonOf(figures), figures })),
  ]
}

/** Every contradiction among printed figures that have a value, in the order of their subjects. */
export function conflictsOf<Figure extends PrintedFigure>(figures: readonly Figure[]): readonly Conflict<Figure>[] {
  const told = figures.filter(({ value }) => value !== null)
  return groupsOf(told, ({ subject, part, unit }) => JSON.stringify([subject, part, unit])).flatMap(withinOne)
}
