import type { ChangeData } from '#charts/data.ts'
import type { Decomposition, Effect } from '#model/decomposition.ts'
import type { Share } from '#model/decomposition.ts'
import { comparePeriods, periodName } from '#model/period.ts'
import type { Reading } from '#model/reading.ts'
import type { Language } from '#model/text.ts'
import { leverWords as words } from '../words/lever.ts'

/** Own changes drawn one by one; the rest of them is one row, so that the picture stays readable. */
const most = 7

/** The computed figures of one period by park, as the shares of a decomposition; parks that were not expected are not among them. */
export function sharesAt(readings: readonly Reading[], period: string): readonly Share[] {
  return readings
    .filter((reading) => reading.period === period && reading.parts !== null && reading.part !== null)
    .map(({ part, numerator, denominator }) => ({ part: part ?? '', numerator, denominator }))
}

/** The periods that any park has both sums for, in order. */
export function periodsIn(readings: readonly Reading[]): readonly string[] {
  const known = readings.filter(({ numerator, denominator, part }) => part !== null && numerator !== null && denominator !== null)
  return [...new Set(known.map(({ period }) => period))].sort(comparePeriods)
}

/** Whether every park of a period has reported both sums. */
export function isComplete(shares: readonly Share[]): boolean {
  return shares.length > 0 && shares.every(({ numerator, denominator }) => numerator !== null && denominator !== null)
}

interface Told {
  readonly title: string
  readonly unit: string
  readonly before: string
  readonly after: string
  readonly names: Readonly<Record<string, string>>
  readonly fictional: boolean
}

/** A decomposition as a waterfall: the largest own changes by park, the others together, the mix, then parks that came and went. */
export function waterfallOf(found: Decomposition, { title, unit, before, after, names, fictional }: Told, language: Language): ChangeData {
  const name = (part: string) => names[part] ?? part
  const ranked = found.effects.filter(({ own }) => own !== 0).toSorted((a, b) => Math.abs(b.own) - Math.abs(a.own))
  const shown = ranked.length > most + 1 ? ranked.slice(0, most) : ranked
  const rest = ranked.slice(shown.length).reduce((sum, { own }) => sum + own, 0)
  const only = (effect: 'joined' | 'left') =>
    found.effects
      .filter((one) => one[effect] !== 0)
      .map((one) => ({ name: `${name(one.part)} (${words[effect][language].toLowerCase()})`, value: one[effect] }))
  return {
    shape: 'change',
    title,
    unit,
    fictional,
    caption: null,
    start: { name: periodName(before, language), value: found.before },
    moves: [
      ...shown.toSorted((a, b) => b.own - a.own).map(({ part, own }) => ({ name: name(part), value: own })),
      ...(ranked.length > shown.length ? [{ name: words.otherParks[language], value: rest }] : []),
      ...(found.mix === 0 ? [] : [{ name: words.mixMove[language], value: found.mix }]),
      ...only('joined'),
      ...only('left'),
    ],
    end: { name: periodName(after, language), value: found.after },
  }
}

export function effectTotal({ own, mix, joined, left }: Omit<Effect, 'part'>): number {
  return own + mix + joined + left
}
