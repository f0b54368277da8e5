import type { Reading } from '#model/reading.ts'
import type { ArrivalState } from '#model/receipt.ts'
import type { Text } from '#model/text.ts'

/** What every picture needs, in the reader's language. */
interface Titled {
  readonly title: string
  /** Printed once, beside the title, never on ticks; empty where the picture measures nothing. */
  readonly unit: string
  /** Invented data: the picture itself says so, so that an export cannot lose it. */
  readonly fictional: boolean
  /** Given when the picture leaves the page (PNG, SVG, report) and must explain itself alone. */
  readonly caption: Caption | null
}

/** The text lines that an exported picture carries: the finding, what it measures, then basis, kind, sources and release. */
export interface Caption {
  readonly title: string
  readonly subtitle: string
  readonly lines: readonly string[]
}

/** A target as drawn: a value, or a range that is judged on its lower bound. `part` null is the whole. */
export interface Mark {
  readonly part: string | null
  readonly period: string
  readonly value: number | null
  readonly lower: number | null
  readonly upper: number | null
}

/** A value at a point of the year axis (end of 2024 = 2025.0). */
export interface Dated {
  readonly at: number
  readonly value: number
}

/** A quiet vertical where a series changes its definition or its territory; `date` is `2025-07-01` or shorter. */
export interface Break {
  readonly date: string
  readonly name: Text
}

/** Readings over periods and parts: what `trend`, `columns`, `ranked`, `parts` and `spark` draw. */
export interface SeriesData extends Titled {
  readonly shape: 'series'
  readonly measure: 'stock' | 'flow'
  /** Whether values are counted or ranked, so that nothing lies between two whole numbers. */
  readonly whole?: boolean
  /** Computed figures; a null value is a period that was looked for and is missing. */
  readonly readings: readonly Reading[]
  /** Figures that somebody printed, drawn at their as-of date and never joined by a line. */
  readonly published: readonly Reading[]
  /** The name of every part that should appear; `ranked` lists those without a figure as missing. */
  readonly partNames: Readonly<Record<string, string>>
  readonly targets: readonly Mark[]
  /** Where the path to the target starts; null where no base of the same definition exists, then no path is drawn. */
  readonly base: Dated | null
  /** A path somebody assumed, drawn dashed and by its name. */
  readonly scenario: { readonly name: string; readonly points: readonly Dated[] } | null
  readonly breaks: readonly Break[]
  /** Parts to mark and the word to print beside them, such as eco-parks in conversion. */
  readonly marked: Readonly<Record<string, string>>
  /** The part the reader has chosen, drawn in the accent colour. */
  readonly selected: string | null
}

/** Why a figure moved: from `start` by `moves` to `end`, all in one unit. */
export interface ChangeData extends Titled {
  readonly shape: 'change'
  readonly start: { readonly name: string; readonly value: number }
  readonly moves: readonly { readonly name: string; readonly value: number }[]
  readonly end: { readonly name: string; readonly value: number }
}

/** `unknown` is a step of which nothing was found, which is not the same as one that was not taken. */
export type StepState = 'done' | 'current' | 'ahead' | 'unknown'

/** Zones along the same legal steps; `stages` of a zone are in the order of `steps`, dates are `2022-06-22` or shorter, empty if unknown. */
export interface StepsData extends Titled {
  readonly shape: 'steps'
  readonly steps: readonly string[]
  readonly zones: readonly { readonly name: string; readonly stages: readonly { readonly state: StepState; readonly date: string }[] }[]
}

/** Data sets by period: what has arrived. `states` of a row are in the order of `periods` (period keys). */
export interface ReceiptData extends Titled {
  readonly shape: 'receipts'
  readonly periods: readonly string[]
  readonly rows: readonly { readonly name: string; readonly states: readonly ArrivalState[] }[]
}

/** A boundary in degrees, longitude first; `place` is the id of what it bounds, null where it only has a name. */
export interface Outline {
  readonly place: string | null
  readonly name: string
  readonly lines: readonly (readonly (readonly [lon: number, lat: number])[])[]
}

/**
 * Places in degrees; `approximate` positions are drawn hollow. The value, if any, is printed under the name. `outlines` lie under
 * them; one of no place that is drawn has its own name.
 */
export interface PlaceData extends Titled {
  readonly shape: 'places'
  readonly places: readonly {
    readonly id: string
    readonly name: string
    readonly lat: number
    readonly lon: number
    readonly approximate: boolean
    readonly value: number | null
  }[]
  readonly outlines: readonly Outline[]
  readonly marked: Readonly<Record<string, string>>
  readonly selected: string | null
}

export type ChartData = SeriesData | ChangeData | StepsData | ReceiptData | PlaceData

export type Shape = ChartData['shape']

/** The data of one shape. */
export type DataOf<S extends Shape> = Extract<ChartData, { readonly shape: S }>
