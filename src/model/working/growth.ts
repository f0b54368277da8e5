import { pointName } from '../period.ts'
import { axis, term } from './notation.ts'
import type { Scene } from './scene.ts'
import type { Step } from './step.ts'

/** The second opinions and the twins by yearly growth; none of them for a plan that starts from zero. */
export function growthSteps({ say, step, y, t, t0, base, goal, d, limit, amount, plain, share, language }: Scene): readonly Step[] {
  const x = (value: number) => term(value, language)
  const at = (value: number) => axis(value, language)
  const run = `(${at(t)} − ${at(t0)})`
  const whole = `(${at(goal.t)} − ${at(t0)})`
  const g = Math.pow(y / base, 1 / (t - t0)) - 1
  const needed = Math.pow(goal.value / base, 1 / (goal.t - t0)) - 1
  const fromNow = Math.pow(goal.value / y, 1 / (goal.t - t)) - 1
  const free = base * Math.pow(y / base, (goal.t - t0) / (t - t0))
  const capped = limit !== null && d * free > d * limit
  const sign = d === 1 ? '' : '−'
  return [
    step(
      'growth',
      say({ vi: 'Tốc độ tăng bình quân đã có, g', en: 'Yearly growth so far, g' }),
      '(y ÷ y0)^(1 ÷ (t − t0)) − 1',
      () => `(${x(y)} ÷ ${x(base)})^(1 ÷ ${run}) − 1`,
      share,
    ),
    step(
      'needed_growth',
      say({ vi: 'Tốc độ tăng bình quân cần có từ điểm gốc, gT', en: 'Yearly growth needed from the base, gT' }),
      '(T ÷ y0)^(1 ÷ (tT − t0)) − 1',
      () => `(${x(goal.value)} ÷ ${x(base)})^(1 ÷ ${whole}) − 1`,
      share,
    ),
    step(
      'cagr_ratio',
      say({ vi: 'Ý kiến thứ hai: tỷ số tốc độ tăng R', en: 'Second opinion: ratio of growth rates R' }),
      `${sign}g ÷ |gT|`,
      () => `${sign}${x(g)} ÷ |${x(needed)}|`,
      plain,
    ),
    step(
      'projected',
      say({ vi: 'Mức dự kiến khi đến hạn nếu giữ g, p', en: 'Value projected for the due date if g stays, p' }),
      'y0 × (y ÷ y0)^((tT − t0) ÷ (t − t0))',
      () => `${x(base)} × (${x(y)} ÷ ${x(base)})^(${whole} ÷ ${run})`,
      (value) => (capped && limit !== null ? `${amount(value)} → ${amount(limit)}` : amount(value)),
    ),
    step(
      'un_share',
      say({ vi: 'Ý kiến thứ ba: tỷ lệ dự kiến S (Liên hợp quốc)', en: 'Third opinion: projected share S (United Nations)' }),
      '(p − y0) ÷ (T − y0)',
      () => `(${x(capped && limit !== null ? limit : free)} − ${x(base)}) ÷ (${x(goal.value)} − ${x(base)})`,
      plain,
    ),
    step(
      'growth_from_now',
      say({ vi: 'Tốc độ tăng cần có từ nay, gr', en: 'Yearly growth needed from now, gr' }),
      '(T ÷ y)^(1 ÷ (tT − t)) − 1',
      () => `(${x(goal.value)} ÷ ${x(y)})^(1 ÷ (${at(goal.t)} − ${at(t)})) − 1`,
      share,
    ),
    step(
      'effort_ratio_cagr',
      say({ vi: 'Hệ số nỗ lực theo tốc độ tăng', en: 'Effort ratio by growth' }),
      'gr ÷ g',
      () => `${x(fromNow)} ÷ ${x(g)}`,
      (value) => `${plain(value)} ${say({ vi: 'lần', en: 'times' })}`,
    ),
    step(
      'arrival_cagr',
      say({ vi: 'Ngày đạt nếu giữ g (trừ 1 để ghi theo cuối năm)', en: 'Arrival if g stays (minus 1 to count year-ends)' }),
      't + (t − t0) × ln(T ÷ y) ÷ ln(y ÷ y0) − 1',
      () => `${at(t)} + ${run} × ln(${x(goal.value)} ÷ ${x(y)}) ÷ ln(${x(y)} ÷ ${x(base)}) − 1`,
      (value) => `${at(Number(value.toFixed(3)))} (${pointName(value + 1, language)})`,
    ),
  ]
}
