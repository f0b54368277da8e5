/** A value axis in numbers and pixels: `pixel(value)` is measured from the start of the plot. */
export interface Scale {
  readonly min: number
  readonly max: number
  readonly step: number
  readonly pixel: (value: number) => number
}

const niceSteps = [1, 2, 2.5, 5, 10]

/** The next step that people count in (1, 2, 2,5, 5 × a power of ten) at or above `rough`, among whole ones where values are counted. */
function niceStep(rough: number, whole: boolean): number {
  const least = whole ? Math.max(1, rough) : rough
  const power = 10 ** Math.floor(Math.log10(least))
  const steps = niceSteps.map((step) => step * power).filter((step) => !whole || Number.isInteger(step))
  return steps.find((step) => step >= least * 0.999) ?? 10 * power
}

/** Cuts the dust of binary fractions, so that an axis ends at 12.6 and not at 12.600000000000001. */
const clean = (value: number) => Number(value.toPrecision(12))

/**
 * An axis that contains every value, with round ends and about `count` steps over `length` pixels.
 * `zero` forces the axis to start at nought (bars); lines start there too when nought is close, and else do not.
 * `room` is the share of the range kept free at both ends for labels; `whole` where nothing lies between two whole numbers.
 */
export function scaleOf(values: readonly number[], length: number, { count = 5, zero = false, room = 0.1, whole = false } = {}): Scale {
  const known = values.filter((value) => Number.isFinite(value))
  const low = Math.min(...(known.length ? known : [0]), ...(zero ? [0] : []))
  const high = Math.max(...(known.length ? known : [1]), ...(zero ? [0] : []))
  const equal = high - low <= 1e-9 * Math.max(Math.abs(low), Math.abs(high))
  const range = (equal ? Math.abs(high) * 0.2 : high - low) || 1
  const nearZero = low >= 0 && low < range * 0.35
  const space = range * (equal ? Math.max(0.5, room) : room)
  const from = low === 0 || nearZero ? 0 : low - space
  const to = high + space
  const step = niceStep((to - from) / count, whole)
  const min = clean(Math.floor(from / step + 1e-9) * step)
  const max = clean(Math.ceil(to / step - 1e-9) * step)
  return { min, max, step, pixel: (value) => ((value - min) / (max - min)) * length }
}

/** Whether a reader who takes length for amount would be misled. */
export function isCut(scale: Scale): boolean {
  return scale.min > 0 || scale.max < 0
}

/** The digits after the comma that ticks of this step need. */
export function stepDigits(scale: Scale): number {
  return (String(clean(scale.step)).split('.')[1] ?? '').length
}

/** The ticks from end to end. */
export function ticksOf(scale: Scale): readonly number[] {
  const count = Math.round((scale.max - scale.min) / scale.step)
  return Array.from({ length: count + 1 }, (_, index) => clean(scale.min + index * scale.step))
}
