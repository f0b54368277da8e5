import { atEnd, inYear, quarters } from './calendar.mjs'
import { stateOf } from './firms.mjs'
import { labourDiffers, unsent } from './flaws.mjs'
import { provenance } from './provenance.mjs'
import { random, round } from './random.mjs'
import { units } from './units.mjs'

/** Shares of all workers at year-ends 2018 to 2026, and average monthly income of the years 2019 to 2026 in triệu đồng. */
const path = {
  university: [0.058, 0.061, 0.063, 0.067, 0.072, 0.078, 0.084, 0.09, 0.095],
  college: [0.066, 0.069, 0.071, 0.075, 0.08, 0.085, 0.09, 0.095, 0.099],
  intermediate: [0.094, 0.096, 0.097, 0.1, 0.103, 0.106, 0.109, 0.112, 0.114],
  elementary: [0.21, 0.22, 0.225, 0.24, 0.258, 0.276, 0.296, 0.314, 0.328],
  insured: [0.902, 0.911, 0.914, 0.921, 0.932, 0.942, 0.951, 0.957, 0.962],
  recorded: [0.2, 0.24, 0.28, 0.33, 0.42, 0.55, 0.69, 0.8, 0.87],
  income: [7.9, 8.1, 8.6, 9.4, 10.1, 10.9, 11.6, 12.3],
}
/** The last quarter carries the thirteenth month. */
const season = [0.95, 0.97, 0.98, 1.1]

/** Labour by unit and quarter; workers are those of form 2104 before anything goes missing. @param {readonly import('./firms.mjs').Firm[]} firms @param {ReturnType<import('./simulate.mjs').simulate>} stocks @param {ReturnType<import('./business.mjs').business>} activity */
export function labour(firms, stocks, activity) {
  const draw = random(2106)
  const traits = units.map(() => ({
    women: 0.42 + 0.24 * draw(),
    skill: 0.82 + 0.36 * draw(),
    pay: 0.93 + 0.22 * draw(),
    order: 0.85 + 0.2 * draw(),
  }))
  return units.flatMap((unit, index) =>
    quarters.flatMap((quarter) => {
      const near = () => 1 + 0.012 * (draw() - 0.5)
      const now = activity[quarter.index][index]
      const before = activity[quarter.index - 1]?.[index] ?? now
      const place = `${unit.id} ${quarter.key}`
      const noise = [near(), near(), near(), near(), near(), near(), near()]
      if (quarter.index < stocks.firstQuarter(unit) || unsent.labour.includes(place)) return []
      const { women, skill, pay, order } = traits[index]
      const workers = now.domestic_workers + now.foreign_workers
      const average = (workers + before.domestic_workers + before.foreign_workers) / 2
      const personMonths = Math.round(average * 3)
      const income = round((personMonths * inYear(path.income, quarter) * season[quarter.quarter - 1] * pay * noise[0]) / 1000, 2)
      const part = (/** @type {readonly number[]} */ years, /** @type {number} */ trait, /** @type {number} */ at) =>
        Math.round(workers * Math.min(0.995, atEnd(years, quarter) * trait * noise[at]))
      const employers = firms.filter((firm) => {
        const state = firm.unit === index ? stateOf(firm, quarter.index) : null
        return state !== null && state.status !== 'building'
      }).length
      return {
        park_id: unit.id,
        period: quarter.key,
        domestic_workers: now.domestic_workers + (labourDiffers.place === place ? labourDiffers.by : 0),
        foreign_workers: now.foreign_workers,
        female_workers: Math.round(workers * women * noise[1]),
        university_workers: part(path.university, skill, 2),
        college_workers: part(path.college, skill, 3),
        intermediate_workers: part(path.intermediate, skill, 4),
        elementary_workers: part(path.elementary, skill, 5),
        insured_workers: part(path.insured, 1, 6),
        person_months: personMonths,
        income,
        wages: round(income * (0.8 + 0.04 * (pay - 0.9)), 2),
        employers,
        recorded_employers: Math.min(employers, Math.round(employers * atEnd(path.recorded, quarter) * order)),
        ...provenance('labour', unit.id, quarter, 'DEMO-LD'),
      }
    }),
  )
}
