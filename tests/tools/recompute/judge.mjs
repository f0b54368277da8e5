// @ts-check
import { dateAt, spanOf } from './figures.mjs'
import { number } from './rules.mjs'
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
 * @param {import('./rules.mjs').Rule} rule
 * @param {Row} target
 * @param {Row[]} targets
 * @param {Figure[]} all
 * @param {readonly string[]} breaks
 * @param {string} asOf
 */
export function judge({ measure, direction: d, unit, limit }, target, targets, all, breaks, asOf) {
  const [start, end] = spanOf(target.period)
  const due = end / 12
  if (d === 0 || target.unit !== unit) return nothing
  const bounds = [number(target.lower), number(target.upper)]
  const T = number(target.value) ?? (d === 1 ? (bounds[0] ?? bounds[1]) : (bounds[1] ?? bounds[0])) ?? NaN
  const meets = (/** @type {number} */ value) => d * (value - T) >= -1e-9 * Math.abs(T)
  const open = d === 1 ? ['nearly', 'about', 'rounded'] : ['more_than', 'at_least', 'about', 'rounded']
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
    const moments = instants(added, d)
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
    const course = { target, targets: measure === 'stock' ? targets : [], T, due, d, limit }
    const measures = measured(base, judged.lead, course)
    /** @param {Figure} figure */
    const status = (figure) => {
      const equal = same(figure.value, T) && open.includes(figure.qualifier)
      if (closing) return equal ? 'cannot_judge' : meets(figure.value) ? 'reached' : 'missed'
      if (gap || now > due + 0.25 + 1e-6) return 'cannot_judge'
      if (meets(figure.value) && !equal) return 'reached'
      const { pace } = measured(base, figure, course)
      return pace !== null ? word(pace) : 'cannot_judge'
    }
    const words = new Set([judged.lead, ...judged.rivals].map(status))
    let said = words.size > 1 ? 'cannot_judge' : ([...words][0] ?? 'cannot_judge')
    const late =
      closing &&
      moments.some(
        ({ t, lead, rivals }) =>
          t > closing.t + 1e-6 && [lead, ...rivals].every(({ value }) => meets(value)) && comparable(closing.lead, lead, breaks),
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
