import type { XAXisComponentOption, YAXisComponentOption } from 'echarts'
import { formatNumber } from '#model/format.ts'
import type { Look } from '../look.ts'
import type { Pin } from './pins.ts'
import { type Scale, stepDigits, ticksOf } from './scale.ts'
import { line } from './shapes.ts'
import { labelSize, textWidth } from './text.ts'

/** Whole years that contain all these points of the year axis; a single year gets a neighbour, for one point is no time axis. */
export function yearRange(points: readonly number[]): { readonly min: number; readonly max: number } {
  const known = points.filter((point) => Number.isFinite(point))
  const min = Math.ceil(Math.min(...known) - 1e-9) - 1
  const max = Math.max(Math.ceil(Math.max(...known) - 1e-9), min + 2)
  return { min, max }
}

/** Every n-th year, so that the labels of `width` pixels of axis do not touch; the last year is always among them. */
function labelledYears(min: number, max: number, width: number, size: number): readonly number[] {
  const room = width / (max - min)
  const each = Math.max(1, Math.ceil((textWidth('2024', size) + 8) / room))
  return Array.from({ length: max - min }, (_, index) => max - 1 - index).filter((_, index) => index % each === 0)
}

/**
 * A true time axis: a tick where a year ends and begins, the year's name in the middle of it.
 * The value of the end of 2024 (2025.0) therefore stands on the tick to the right of `2024`.
 */
export function yearAxis(look: Look, { min, max }: { min: number; max: number }, width: number, gridIndex = 0): XAXisComponentOption {
  const size = labelSize(look)
  const years = labelledYears(min, max, width, size)
  return {
    type: 'value',
    gridIndex,
    min,
    max,
    interval: 1,
    axisLine: { show: true, onZero: false, lineStyle: { color: look.context } },
    axisTick: { show: true, length: 4, lineStyle: { color: look.context } },
    splitLine: { show: false },
    axisLabel: {
      customValues: years.map((year) => year + 0.5),
      formatter: (value: number) => String(Math.floor(value)),
      color: look.muted,
      fontSize: size,
      hideOverlap: false,
      showMinLabel: true,
      showMaxLabel: true,
    },
  }
}

/** The pixels that the numbers of an upright axis take on its left. */
export function axisRoom(look: Look, scale: Scale): number {
  const size = labelSize(look)
  return Math.ceil(Math.max(...ticksOf(scale).map((tick) => textWidth(formatNumber(tick, look.language, stepDigits(scale)), size)))) + 8
}

/** Upright axis: hairlines across, numbers in the reader's form, no unit (it stands in the title). */
export function valueAxis(
  look: Look,
  scale: Scale,
  { gridIndex = 0, labels = true }: { gridIndex?: number; labels?: boolean } = {},
): YAXisComponentOption {
  return {
    type: 'value',
    gridIndex,
    min: scale.min,
    max: scale.max,
    interval: scale.step,
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { show: true, lineStyle: { color: look.hairline, width: 1 } },
    axisLabel: {
      show: labels,
      formatter: (value: number) => formatNumber(value, look.language, stepDigits(scale)),
      color: look.muted,
      fontSize: labelSize(look),
    },
  }
}

/** Nought is worth a line of its own where values lie on both sides of it. */
export function zeroLine(look: Look, scale: Scale, at: number, width: number): readonly Pin[] {
  if (scale.min >= 0 || scale.max <= 0) return []
  return [{ at: [at, 0], shapes: [line([[0, 0], [width, 0]], { stroke: look.context })] }] // prettier-ignore
}

/** An axis that is only arithmetic: from one pixel-true end to the other, nothing drawn. */
export function bareAxis(min: number, max: number, { gridIndex = 0, inverse = false } = {}) {
  return { type: 'value' as const, gridIndex, min, max, inverse, show: false, axisPointer: { show: false } }
}
