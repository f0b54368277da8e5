import { pointName } from '../period.ts'
import type { Knot } from '../progress/course/path.ts'
import { expectedAt } from '../progress/course/path.ts'
import { axis, exact, term } from './notation.ts'
import type { Scene } from './scene.ts'
import type { Step } from './step.ts'

/** The steps that need the target alone: how much of it, and what is missing. */
export function distanceSteps({ say, step, y, goal, d, amount, share, language }: Scene): readonly Step[] {
  const x = (value: number) => term(value, language)
  return [
    step('completion', say({ vi: 'So với chỉ tiêu', en: 'Share of the target' }), 'y ÷ T', () => `${x(y)} ÷ ${x(goal.value)}`, share),
    step(
      'distance',
      say({ vi: 'Còn thiếu', en: 'Still missing' }),
      d === 1 ? 'T − y' : 'y − T',
      () => (d === 1 ? `${x(goal.value)} − ${x(y)}` : `${x(y)} − ${x(goal.value)}`),
      amount,
    ),
  ]
}

/** The headline of a stock: where the path stands at the time of the figure, and how the figure compares. */
export function paceSteps({ say, step, y, t, d, base, path, amount, plain, language }: Scene): readonly Step[] {
  const x = (value: number) => term(value, language)
  const [from, to] = legOf(path, t)
  const expected = path.length ? expectedAt(path, t) : NaN
  return [
    step(
      'expected',
      say({ vi: 'Mức theo lộ trình k (tuyến tính giữa hai mốc a và b)', en: 'Path value k (linear between the knots a and b)' }),
      'a + (b − a) × (t − ta) ÷ (tb − ta)',
      () =>
        from && to
          ? `${x(from.value)} + (${x(to.value)} − ${x(from.value)}) × (${axis(t, language)} − ${axis(from.t, language)}) ÷ (${axis(to.t, language)} − ${axis(from.t, language)})`
          : x(expected),
      amount,
    ),
    step(
      'lag',
      say({ vi: 'Chậm so với lộ trình (số âm là nhanh hơn)', en: 'Behind the path (negative is ahead)' }),
      d === 1 ? 'k − y' : 'y − k',
      () => (d === 1 ? `${x(expected)} − ${x(y)}` : `${x(y)} − ${x(expected)}`),
      amount,
    ),
    step(
      'pace',
      say({ vi: 'Nhịp so với lộ trình', en: 'Pace against the path' }),
      '(y − y0) ÷ (k − y0)',
      () => `(${x(y)} − ${x(base)}) ÷ (${x(expected)} − ${x(base)})`,
      plain,
    ),
  ]
}

/** How fast it went, how fast it must go, and when it would arrive. */
export function effortSteps({ say, step, y, t, t0, base, goal, amount, plain, language }: Scene): readonly Step[] {
  const x = (value: number) => term(value, language)
  const at = (value: number) => axis(value, language)
  const change = (y - base) / (t - t0)
  const needed = (goal.value - y) / (goal.t - t)
  const yearly = (value: number) => `${amount(value)} ${say({ vi: 'mỗi năm', en: 'a year' })}`
  return [
    step(
      'achieved_change',
      say({ vi: 'Mức thay đổi mỗi năm đã có, v', en: 'Yearly change so far, v' }),
      '(y − y0) ÷ (t − t0)',
      () => `(${x(y)} − ${x(base)}) ÷ (${at(t)} − ${at(t0)})`,
      yearly,
    ),
    step(
      'required_change',
      say({ vi: 'Mức thay đổi mỗi năm cần có từ nay, r', en: 'Yearly change needed from now, r' }),
      '(T − y) ÷ (tT − t)',
      () => `(${x(goal.value)} − ${x(y)}) ÷ (${at(goal.t)} − ${at(t)})`,
      yearly,
    ),
    step(
      'effort_ratio',
      say({ vi: 'Hệ số nỗ lực', en: 'Effort ratio' }),
      'r ÷ v',
      () => `${x(needed)} ÷ ${x(change)}`,
      (value) => `${plain(value)} ${say({ vi: 'lần', en: 'times' })}`,
    ),
    step(
      'arrival',
      say({ vi: 'Ngày đạt nếu giữ mức v (trừ 1 để ghi theo cuối năm)', en: 'Arrival if v stays (minus 1 to count year-ends)' }),
      't + (T − y) ÷ v − 1',
      () => `${at(t)} + (${x(goal.value)} − ${x(y)}) ÷ ${x(change)} − 1`,
      (value) => `${at(Number(value.toFixed(3)))} (${pointName(value + 1, language)})`,
    ),
  ]
}

/** The two corners of the path around a place on the year axis; none beside the path. */
function legOf(path: readonly Knot[], t: number): readonly [Knot | undefined, Knot | undefined] {
  const next = path.findIndex((knot) => knot.t >= t)
  return next > 0 ? [path[next - 1], path[next]] : [undefined, undefined]
}

/** The pace of a plan of a flow: what is done against the share of its time that has passed. */
export function planSteps({ say, step, y, goal, t, t0, amount, share, plain, language }: Scene): readonly Step[] {
  const x = (value: number) => term(value, language)
  const months = (to: number) => exact(Math.round((to - t0) * 12), language)
  const elapsed = (t - t0) / (goal.t - t0)
  return [
    step(
      'elapsed',
      say({ vi: 'Phần thời gian đã qua e, theo tháng', en: 'Share of the time that has passed e, in months' }),
      say({ vi: 'tháng đã có số ÷ tháng của kế hoạch', en: 'months with figures ÷ months of the plan' }),
      () => `${months(t)} ÷ ${months(goal.t)}`,
      share,
    ),
    step('expected', say({ vi: 'Mức theo lộ trình k', en: 'Path value k' }), 'T × e', () => `${x(goal.value)} × ${x(elapsed)}`, amount),
    step(
      'lag',
      say({ vi: 'Chậm so với lộ trình (số âm là nhanh hơn)', en: 'Behind the path (negative is ahead)' }),
      'k − y',
      () => `${x(goal.value * elapsed)} − ${x(y)}`,
      amount,
    ),
    step(
      'pace',
      say({ vi: 'Nhịp: phần đã làm ÷ phần thời gian', en: 'Pace: share done ÷ share of time' }),
      '(y ÷ T) ÷ e',
      () => `${x(y / goal.value)} ÷ ${x(elapsed)}`,
      plain,
    ),
  ]
}
