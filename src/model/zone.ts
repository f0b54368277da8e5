import { pointOfDate } from './period.ts'
import { type Row, textOf } from './row.ts'
import type { Text } from './text.ts'

/** An area as printed, in hectares: one figure, or a range, or none. */
export interface Area {
  readonly value: number | null
  readonly from: number | null
  readonly to: number | null
}

/** A row of the data set `zone_pipeline`: a new or extended zone. Capital in billion VND and million USD. */
export interface Zone {
  readonly id: string
  readonly name: Text
  readonly aliases: readonly string[]
  readonly kind: string
  readonly inPlan: string
  readonly wording: string
  /** The established park that this zone is, empty where it is none: such a zone is counted once. */
  readonly park: string
  readonly status: string
  readonly area: Area
  readonly investor: string
  readonly capitalVnd: number | null
  readonly capitalUsd: number | null
  readonly location: string
  readonly asOf: string
  readonly confidence: string
  readonly note: string
  readonly source: string
}

/** A row of the data set `zone_steps`: one legal or construction step of one zone, with the area that its document names. */
export interface ZoneStep {
  readonly zone: string
  readonly step: string
  readonly state: string
  readonly actual: string
  readonly plannedFrom: string
  readonly planned: string
  readonly inPlan: string
  readonly area: Area
  readonly document: string
  readonly asOf: string
  readonly confidence: string
  readonly note: string
  readonly source: string
}

const numberOf = (row: Row, column: string) => (typeof row[column] === 'number' ? row[column] : null)
const areaOf = (row: Row): Area => ({ value: numberOf(row, 'area_ha'), from: numberOf(row, 'area_from'), to: numberOf(row, 'area_to') })

export function zoneOf(row: Row): Zone {
  const vi = textOf(row, 'name_vi')
  return {
    id: textOf(row, 'zone_id'),
    name: { vi, en: textOf(row, 'name_en') || vi },
    aliases: textOf(row, 'aliases').split('|').filter(Boolean),
    kind: textOf(row, 'zone_kind'),
    inPlan: textOf(row, 'in_plan'),
    wording: textOf(row, 'plan_wording'),
    park: textOf(row, 'park_id'),
    status: textOf(row, 'status'),
    area: areaOf(row),
    investor: textOf(row, 'investor'),
    capitalVnd: numberOf(row, 'capital_vnd'),
    capitalUsd: numberOf(row, 'capital_usd'),
    location: textOf(row, 'location'),
    asOf: textOf(row, 'as_of'),
    confidence: textOf(row, 'confidence'),
    note: textOf(row, 'note'),
    source: textOf(row, 'source_id'),
  }
}

export function zoneStepOf(row: Row): ZoneStep {
  return {
    zone: textOf(row, 'zone_id'),
    step: textOf(row, 'step'),
    state: textOf(row, 'state'),
    actual: textOf(row, 'actual'),
    plannedFrom: textOf(row, 'planned_from'),
    planned: textOf(row, 'planned'),
    inPlan: textOf(row, 'in_plan'),
    area: areaOf(row),
    document: textOf(row, 'document'),
    asOf: textOf(row, 'as_of'),
    confidence: textOf(row, 'confidence'),
    note: textOf(row, 'note'),
    source: textOf(row, 'source_id'),
  }
}

export interface Stage {
  readonly state: 'done' | 'current' | 'ahead' | 'unknown'
  readonly date: string
}

/**
 * Where a zone stands on each step, in their order. A step without a row is not known: nothing is inferred from a later step about
 * an earlier one. A planned step shows the date it is planned for.
 */
export function stagesOf(zone: string, steps: readonly ZoneStep[], order: readonly string[]): readonly Stage[] {
  return order.map((id) => {
    const row = steps.find((each) => each.zone === zone && each.step === id)
    if (!row) return { state: 'unknown', date: '' }
    if (row.state === 'done') return { state: 'done', date: row.actual }
    return { state: row.state === 'in_progress' ? 'current' : 'ahead', date: row.planned }
  })
}

/** How many zones have taken a step, and their hectares; `unmeasured` of them have no area. */
export interface Taken {
  readonly step: string
  readonly zones: number
  readonly hectares: number
  readonly unmeasured: number
}

/**
 * What has been taken of every step by a date: only steps with a date count, so this is a minimum. A range counts with its lower
 * bound, as the indicators `new_industrial_parks` and `new_industrial_area` count it.
 */
export function takenBy(steps: readonly ZoneStep[], order: readonly string[], asOf: string): readonly Taken[] {
  const now = pointOfDate(asOf) ?? Infinity
  return order.map((id) => {
    const own = steps.filter(
      ({ step, state, actual }) => step === id && state === 'done' && (pointOfDate(actual) ?? Infinity) <= now + 1e-9,
    )
    const areas = own.map(({ area }) => area.value ?? area.from)
    return {
      step: id,
      zones: own.length,
      hectares: areas.reduce<number>((sum, area) => sum + (area ?? 0), 0),
      unmeasured: areas.filter((area) => area === null).length,
    }
  })
}

/** What is planned after a date, the nearest first. */
export function aheadOf(steps: readonly ZoneStep[], asOf: string): readonly ZoneStep[] {
  const now = pointOfDate(asOf) ?? 0
  const at = (date: string) => pointOfDate(date) ?? Infinity
  return steps.filter(({ state, planned }) => state === 'planned' && at(planned) > now).toSorted((a, b) => at(a.planned) - at(b.planned))
}

/** One area of a zone with where it was printed; the register says none of a step. */
export interface PrintedArea {
  readonly area: Area
  readonly step: string
  readonly document: string
  readonly asOf: string
  readonly note: string
  readonly source: string
}

const sameArea = (a: Area, b: Area) => a.value === b.value && a.from === b.from && a.to === b.to

/** The different areas printed of a zone, oldest first; one or none where its sources agree. */
export function areasPrinted(zone: Zone, steps: readonly ZoneStep[]): readonly PrintedArea[] {
  const printed: readonly PrintedArea[] = [
    ...steps.filter((step) => step.zone === zone.id),
    { area: zone.area, step: '', document: '', asOf: zone.asOf, note: zone.note, source: zone.source },
  ]
  const known = printed.filter(({ area }) => area.value !== null || area.from !== null)
  return known
    .filter((one, index) => known.findIndex((other) => sameArea(other.area, one.area)) === index)
    .toSorted((a, b) => (pointOfDate(a.asOf) ?? 0) - (pointOfDate(b.asOf) ?? 0))
}
