import type { EChartsOption } from 'echarts'
import type { Reading } from '#model/reading.ts'
import type { Language, Text } from '#model/text.ts'

/** A dated target drawn as a line or a band, with its number and year at the end. */
export interface Mark {
  readonly period: string
  readonly value: number | null
  readonly lower: number | null
  readonly upper: number | null
}

/** A quiet vertical where a series changes its definition or its territory. */
export interface Break {
  readonly date: string
  readonly name: Text
}

/** What a chart kind draws from, free of layout and colour: the readings with the words they need. */
export interface ChartData {
  readonly readings: readonly Reading[]
  /** The name of every `part` in the readings. */
  readonly partNames: Readonly<Record<string, string>>
  readonly title: string
  readonly unit: string
  readonly measure: 'stock' | 'flow'
  readonly targets: readonly Mark[]
  readonly breaks: readonly Break[]
  /** Parts to mark, such as eco-parks in conversion. */
  readonly marked: readonly string[]
  /** The part the reader has chosen, drawn in the accent colour. */
  readonly selected: string | null
  readonly fictional: boolean
}

/** The look of the page a chart stands on, handed in so that charts stay pure and print, dark and export need no second code. */
export interface Look {
  readonly language: Language
  readonly ink: string
  readonly muted: string
  readonly hairline: string
  readonly ground: string
  readonly accent: string
  readonly context: string
  readonly palette: readonly string[]
  /** Pixels of body text; a projector hands in a larger one. */
  readonly fontSize: number
  readonly fontFamily: string
  readonly width: number
}

/** One kind of picture: found by folder, its id is its file name (a test checks it). */
export interface ChartKind {
  readonly id: string
  readonly name: Text
  /** Whether this kind can show such readings at all. */
  readonly suits: (data: ChartData) => boolean
  /** Pixels of height this picture wants at this width. */
  readonly height: (data: ChartData, width: number) => number
  readonly option: (data: ChartData, look: Look) => EChartsOption
}
