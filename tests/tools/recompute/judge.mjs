// @ts-check
import { dateAt, number, spanOf } from './figures.mjs'
import { comparable, instants, same, sums, weakness } from './instants.mjs'
import { baseOf, empty, measured } from './measures.mjs'

/**
 * A second judge, written from the design and not from the first one: one target, the figures of its indicator, part and scope, the
 * other targets on the way, the breaks, and the date of evaluation.
 * @typedef {import('./figures.mjs').Figure} Figure
 * @typedef {import('./figures.mjs').Row} Row
 */

/** @param {number | null | undefined} pace */
const word = (pace) =>
  pace === null || pace === undefined
    ? 'cannot_judge'
    : pace >= 0.95 - 1e-9
      ? 'on_track'
      : pace >= 0.6 - 1e-9
        ? 'behind'
        : pace >= -1e-9
          ? 'far_behind'
          : 'going_back'

/**
 * @param {{ measure: 'stock' | 'flow' }} rule
 * @param {Row} target
 * @param {Row[]} targets
 * @param {Figure[]} all
 * @param {readonly string[]} breaks
 * @param {string} asOf
 */
export function judge({ measure }, target, targets, all, breaks, asOf) {
  const [start, end] = spanOf(target.period)
  const due = end / 12
  const T = number(target.value) ?? number(target.lower) ?? NaN
  const now = dateAt(asOf)
  const known = all.filter(({ t }) => t <= now + 1e-6)
  if (measure === 'flow' && now <= start / 12) return nothing
  const keys = [...new Set(known.map(({ origin, definition }) => `${origin} ${definition}`))]
  const newest = (/** @type {string} */ key) =>
    Math.max(...known.filter((one) => `${one.origin} ${one.definition}` === key).map(({ t }) => t))
  keys.sort((a, b) => Number(a.startsWith('published')) - Number(b.startsWith('published')) || newest(b) - newest(a) || (a < b ? -1 : 1))
  const found = keys.flatMap((key) => {
    const own = known.filter((one) => `${one.origin} ${one.definition}` === key)
    const { added, gap } = measure === 'flow' ? sums(own, start, end, breaks) : { added: own, gap: false }
    const moments = instants(added)
    if (!moments.length) return []
    const closers = moments.filter(
      ({ t, lead }) => t > due - 0.25 + 1e-6 && t <= due + 0.25 + 1e-6 && (measure === 'stock' || lead.to === end),
    )
    const low = (/** @type {{ lead: Figure }} */ { lead }) => Number(lead.confidence === 'low')
    const closing =
      now >= due - 1e-6
        ? [...closers].sort(
            (a, b) => low(a) - low(b) || Math.abs(a.t - due) - Math.abs(b.t - due) || weakness(a.lead) - weakness(b.lead),
          )[0]
        : undefined
    const judged = closing ?? moments.at(-1)
    if (!judged) return []
    const base = measure === 'flow' ? { period: target.period, value: 0, t: start / 12 } : baseOf(moments, judged.lead, target, due, breaks)
    const measures = measured(base, judged.lead, target, targets, measure === 'stock', T, due, target.unit === '%' ? 100 : Infinity)
    /** @param {Figure} figure */
    const status = (figure) => {
      const equal = same(figure.value, T) && ['nearly', 'about', 'rounded'].includes(figure.qualifier)
      const meets = figure.value >= T - 1e-9 * T
      if (closing) return equal ? 'cannot_judge' : meets ? 'reached' : 'missed'
      if (gap || now > due + 0.25 + 1e-6) return 'cannot_judge'
      if (meets && !equal) return 'reached'
      const { pace } = measured(base, figure, target, targets, measure === 'stock', T, due, Infinity)
      return pace !== null ? word(pace) : 'cannot_judge'
    }
    const words = new Set([judged.lead, ...judged.rivals].map(status))
    let said = words.size > 1 ? 'cannot_judge' : ([...words][0] ?? 'cannot_judge')
    const late =
      closing &&
      moments.some(
        ({ t, lead, rivals }) =>
          t > closing.t + 1e-6 && [lead, ...rivals].every(({ value }) => value >= T - 1e-9 * T) && comparable(closing.lead, lead, breaks),
      )
    if (said === 'missed' && measure === 'stock' && late) said = 'reached_late'
    return [
      { status: said, frozen: Boolean(closing) && said !== 'cannot_judge', closed: Boolean(closing), base, latest: judged.lead, measures },
    ]
  })
  return (
    found.find(({ frozen }) => frozen) ??
    found.find(({ status }) => status !== 'cannot_judge') ??
    found.find(({ closed }) => closed) ??
    found[0] ??
    nothing
  )
}

const nothing = { status: 'cannot_judge', frozen: false, base: null, latest: null, measures: empty() }
