import type { EChartsOption } from 'echarts'
import type { Language, Text } from '#model/text.ts'
import type { ChartData, DataOf, Shape } from './data.ts'
import type { Look } from './look.ts'

/**
 * One announced point of a picture, for a keyboard cursor and for clicks: `text` is the sentence for `aria-live`,
 * the indices say what `highlight` and `showTip` of ECharts should point at (null where there is only a gap),
 * `part` and `period` say what the point is about.
 */
export interface Stop {
  readonly text: string
  readonly seriesIndex: number | null
  readonly dataIndex: number | null
  readonly part: string | null
  readonly period: string | null
}

/** What a kind declares about data of its own shape. */
interface Declared<S extends Shape> {
  readonly id: string
  readonly name: Text
  /** Whether these data have anything this kind can show. */
  readonly suits: (data: DataOf<S>) => boolean
  /** Pixels of height that the picture needs in this look. */
  readonly height: (data: DataOf<S>, look: Look) => number
  readonly option: (data: DataOf<S>, look: Look) => EChartsOption
  readonly cursor: (data: DataOf<S>, language: Language) => readonly Stop[]
}

/**
 * One kind of picture: the default export of a file of this folder, its id is the file's name (a test checks it).
 * `option` is for a container of exactly `look.width` by `height` pixels and replaces the one before (`notMerge`);
 * of ECharts it needs the line and custom charts and the grid, graphic and tooltip components, nothing else.
 */
export interface ChartKind {
  readonly id: string
  readonly name: Text
  readonly shape: Shape
  readonly suits: (data: ChartData) => boolean
  readonly height: (data: ChartData, look: Look) => number
  readonly option: (data: ChartData, look: Look) => EChartsOption
  readonly cursor: (data: ChartData, language: Language) => readonly Stop[]
}

function isOf<S extends Shape>(data: ChartData, shape: S): data is DataOf<S> {
  return data.shape === shape
}

/** Makes a kind that accepts any data, so that kinds of different shapes live in one list; drawing data that do not suit is a broken promise. */
export function chartKind<S extends Shape>(shape: S, declared: Declared<S>): ChartKind {
  const own = (data: ChartData): DataOf<S> => {
    if (isOf(data, shape)) return data
    throw new Error(`chart kind ${declared.id} draws ${shape}, not ${data.shape}`)
  }
  return {
    id: declared.id,
    name: declared.name,
    shape,
    suits: (data) => isOf(data, shape) && declared.suits(data),
    height: (data, look) => declared.height(own(data), look),
    option: (data, look) => declared.option(own(data), look),
    cursor: (data, language) => declared.cursor(own(data), language),
  }
}
