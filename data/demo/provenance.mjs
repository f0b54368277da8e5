import { late } from './flaws.mjs'

/** @typedef {import('./calendar.mjs').Period} Period */

/** A month after the usual day. @param {string} day */
function delayed(day) {
  const [year, month] = day.split('-').map(Number)
  return month === 12 ? `${year + 1}-01-26` : `${year}-${String(month + 1).padStart(2, '0')}-26`
}

/**
 * The columns every table of reports ends with.
 * @param {string} dataset @param {string} who what the row is about, as the flaws name it @param {Period} period @param {string} source @param {string} [note]
 */
export function provenance(dataset, who, period, source, note = '') {
  const isLate = late[dataset]?.includes([who, period.key].filter(Boolean).join(' ')) ?? false
  return {
    kind: 'reported',
    qualifier: '',
    as_of: period.end,
    received_at: isLate ? delayed(period.received) : period.received,
    revision: 0,
    note,
    source_id: source,
  }
}
