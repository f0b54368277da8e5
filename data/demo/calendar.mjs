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

/** A reporting period of any length with its last day and the day reports of it usually arrive. @typedef {{ key: string, end: string, received: string }} Period */

/** @typedef {Period & { quarter: Quarter, place: number }} Month a month with its quarter and its place in it, 0 to 2 */

const pad = (/** @type {number} */ value) => String(value).padStart(2, '0')

/** @type {readonly Month[]} */
export const months = quarters.flatMap((quarter) =>
  [0, 1, 2].map((place) => {
    const month = (quarter.quarter - 1) * 3 + place + 1
    const lastDay = new Date(Date.UTC(quarter.year, month, 0)).getUTCDate()
    const next = month === 12 ? `${quarter.year + 1}-01` : `${quarter.year}-${pad(month + 1)}`
    return {
      key: `${quarter.year}-${pad(month)}`,
      end: `${quarter.year}-${pad(month)}-${lastDay}`,
      received: `${next}-12`,
      quarter,
      place,
    }
  }),
)

/** The whole years with their last quarter. @type {readonly (Period & { year: number, last: Quarter })[]} */
export const years = quarters
  .filter(({ quarter }) => quarter === 4)
  .map((last) => ({ key: String(last.year), year: last.year, end: last.end, received: `${last.year + 1}-02-15`, last }))
