const first = 2019
const last = { year: 2026, quarter: 3 }

/** @typedef {{ key: string, year: number, quarter: number, end: string, received: string, index: number }} Quarter */

const ends = ['03-31', '06-30', '09-30', '12-31']

/** @param {number} year @param {number} quarter @param {number} index @returns {Quarter} */
function quarterOf(year, quarter, index) {
  const received = quarter === 4 ? `${year + 1}-01-18` : `${year}-${String(quarter * 3 + 1).padStart(2, '0')}-18`
  return { key: `${year}-Q${quarter}`, year, quarter, end: `${year}-${ends[quarter - 1]}`, received, index }
}

/** @type {readonly Quarter[]} */
export const quarters = Array.from({ length: (last.year - first) * 4 + last.quarter }, (_, index) =>
  quarterOf(first + Math.floor(index / 4), (index % 4) + 1, index),
)

/**
 * The value of a year-end series at the end of a quarter, linear in between.
 * @param {readonly number[]} anchors year-ends from 2018 on
 * @param {Quarter} quarter
 */
export function atEnd(anchors, quarter) {
  const from = anchors[quarter.year - first]
  const to = anchors[quarter.year - first + 1]
  return from + ((to - from) * quarter.quarter) / 4
}

/** The value of a series of whole years, 2019 first. @param {readonly number[]} years @param {Quarter} quarter */
export const inYear = (years, quarter) => years[quarter.year - first]
