/**
 * Small seeded generator (mulberry32), so that every run on every machine writes the same bytes.
 * @param {number} seed
 * @returns {() => number} uniform in [0, 1)
 */
export function random(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** @param {number} value @param {number} digits */
export function round(value, digits) {
  const scale = 10 ** digits
  return Math.round(value * scale) / scale
}

/** @param {readonly number[]} values */
export const sum = (values) => values.reduce((total, value) => total + value, 0)
