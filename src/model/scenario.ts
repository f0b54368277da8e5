import { parsePeriod } from './period.ts'
import type { Target } from './target.ts'

/** A level that a reader assumes for a year that no document speaks of (kịch bản). It is never data and never a verdict. */
export interface Scenario {
  readonly indicator: string
  readonly year: string
  readonly value: number
}

/** `investment_per_ha:2030:15` as a scenario; null for anything else, so that an old or broken link harms nothing. */
export function scenarioOf(text: string): Scenario | null {
  const [indicator = '', year = '', number = '', ...more] = text.split(':')
  const value = Number(number)
  const sound = /^[a-z][a-z0-9_]*$/.test(indicator) && /^\d{4}$/.test(year) && number !== '' && Number.isFinite(value) && !more.length
  return sound ? { indicator, year, value } : null
}

export function scenarioText({ indicator, year, value }: Scenario): string {
  return `${indicator}:${year}:${value}`
}

/** The years a scenario may speak of: after the date of evaluation, for some decades, and only where no document sets a target. */
export function openYears(targets: readonly Pick<Target, 'period'>[], asOf: string): readonly string[] {
  const now = Number(asOf.slice(0, 4))
  const taken = targets.map(({ period }) => {
    const span = parsePeriod(period)
    return span ? String(Math.floor((span.start + span.months - 1) / 12)) : ''
  })
  return Array.from({ length: 15 }, (_, index) => String(now + index)).filter((year) => !taken.includes(year))
}
