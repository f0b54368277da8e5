// @ts-check
import { dateAt } from './figures.mjs'

/** Which figures stand together, which may be compared, and what flows add up to. */

/** @typedef {import('./figures.mjs').Figure} Figure */

const kinds = ['published', 'reported', 'estimated']
/** @param {Figure} figure */
export const weakness = (figure) => kinds.indexOf(figure.kind) + (figure.confidence === 'low' ? 3 : 0)
/** @param {number} a @param {number} b */
export const same = (a, b) => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))
/** @param {Figure} a @param {Figure} b @param {readonly string[]} breaks dates that concern the indicator */
export function comparable(a, b, breaks) {
  if (a.definition === b.definition && ((a.origin === 'computed' && b.origin === 'computed') || a.definition !== '')) return true
  const [early, late] = a.t < b.t ? [a.t, b.t] : [b.t, a.t]
  return !breaks.some((date) => {
    const start = dateAt(date) - 1 / 12 / new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).getUTCDate()
    return early <= start + 1e-9 && late > start + 1e-9
  })
}

/** Figures of one instant together: the strongest leads, equally strong ones that differ conflict. @param {Figure[]} figures @param {1 | -1} d */
export function instants(figures, d) {
  /** @type {Figure[][]} */
  const groups = []
  for (const figure of [...figures].sort((a, b) => a.t - b.t)) {
    const last = groups.at(-1)
    if (last?.[0] && Math.abs(last[0].t - figure.t) < 1e-6) last.push(figure)
    else groups.push([figure])
  }
  return groups.map((group) => {
    const best = Math.min(...group.map(weakness))
    const strong = group.filter((figure) => weakness(figure) === best)
    const most = Math.max(...strong.map(({ terms }) => terms))
    const equal = strong.filter(({ terms }) => terms === most).sort((a, b) => d * (a.value - b.value))
    const lead = /** @type {Figure} */ (equal[0])
    return {
      t: group[0]?.t ?? NaN,
      lead,
      rivals: equal.filter((other) => !same(other.value, lead.value) || other.qualifier !== lead.qualifier),
    }
  })
}

/** Sums of adjoining flows since the start of a plan; the strongest and finest chain for each end. @param {Figure[]} figures @param {number} start @param {number} end @param {readonly string[]} breaks */
export function sums(figures, start, end, breaks) {
  const pieces = figures.filter(({ from, to }) => from >= start && to <= end && to > from).sort((a, b) => a.to - b.to)
  /** @type {Figure[][]} */
  let chains = []
  /** @type {Figure[][]} */
  const open = [[]]
  while (open.length) {
    const chain = open.shift() ?? []
    const at = chain.at(-1)?.to ?? start
    const next = pieces
      .filter((piece) => piece.from === at && chain.every((one) => comparable(one, piece, breaks)))
      .map((piece) => [...chain, piece])
    chains = [...chains, ...next]
    open.push(...next)
  }
  const reach = Math.max(start, ...chains.map((chain) => chain.at(-1)?.to ?? start))
  const gap = pieces.some(({ to }) => to > reach)
  const added = chains.map((chain) => {
    const last = /** @type {Figure} */ (chain.at(-1))
    const words = new Set(chain.map(({ qualifier }) => qualifier).filter((one) => one !== ''))
    const months = last.to - start
    return {
      ...last,
      period:
        chain.length === 1
          ? last.period
          : months === 12
            ? `${start / 12}`
            : months < 12
              ? `${start / 12}-${months}T`
              : `${start / 12}-${end / 12 - 1}`,
      value: chain.reduce((sum, { value }) => sum + value, 0),
      kind: kinds[Math.max(...chain.map(({ kind }) => kinds.indexOf(kind)))] ?? '',
      qualifier: chain.length === 1 ? last.qualifier : words.size > 1 ? 'about' : ([...words][0] ?? ''),
      terms: chain.length,
      confidence: chain.some(({ confidence }) => confidence === 'low') ? 'low' : last.confidence,
    }
  })
  return { added, gap }
}
