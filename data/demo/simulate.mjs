import { atEnd, inYear, quarters } from './calendar.mjs'
import { random, round, sum } from './random.mjs'
import { units } from './units.mjs'

/** @typedef {import('./units.mjs').Unit} Unit @typedef {import('./calendar.mjs').Quarter} Quarter */
/** What moved the registered capital of one unit in one quarter: registered = before + new + increased − decreased − revoked.
 * @typedef {{ newProjects: number, newCapital: number, increasedProjects: number, increasedCapital: number,
 *   decreasedProjects: number, decreasedCapital: number, revokedProjects: number, revokedCapital: number }} Moves */

/** The whole first, the parts after: these paths decide what the totals of the authority look like. */
const path = {
  /** Registered FDI per leased hectare, triệu USD/ha, at year-ends 2018 to 2026. */
  investmentPerHa: [8.82, 9.02, 9.2, 9.55, 10.15, 10.85, 11.62, 12.4, 13.1],
  /** Registered domestic capital, tỷ đồng, at year-ends. */
  domestic: [118000, 136000, 149000, 212000, 236000, 258000, 281000, 306000, 330000],
  /** How busy leasing is in each year from 2019 on; 2020 and 2021 are the pandemic. */
  leasing: [0.9, 0.45, 0.6, 1.15, 1.2, 1.3, 1.25, 1.2],
}

const draw = random(656)
const between = (/** @type {number} */ low, /** @type {number} */ high) => low + (high - low) * draw()
/** Mostly small, sometimes large: projects are lumpy. */
function lump() {
  const luck = draw()
  return 0.05 + 3 * luck * luck * luck * luck
}

/** Within a year the whole does not move in a straight line; year-ends and the last quarter stay where the path says. @param {Quarter} quarter */
const wobble = (quarter) => (quarter.quarter === 4 || quarter.index === quarters.length - 1 ? 1 : between(0.9975, 1.0025))

/** The first quarter in which a unit reports: the first of the year it was established. @param {Unit} unit */
const firstQuarter = (unit) => Math.max(0, (unit.established - quarters[0].year) * 4)

/** Leased land at the end of every quarter, hectares, never falling. @param {Unit} unit */
function leasing(unit) {
  const start = firstQuarter(unit)
  const steps = quarters.map(({ index, ...quarter }) => {
    const life = (index - start + 0.5) / (quarters.length - start)
    if (life < 0) return 0
    return (0.25 + 4 * life * (1 - life)) * inYear(path.leasing, { index, ...quarter }) * between(0.3, 1.7)
  })
  const total = sum(steps)
  let done = 0
  return steps.map((step) => {
    done += step
    return round(unit.industrial * (unit.from + ((unit.to - unit.from) * done) / total), 2)
  })
}

/** Splits the net growth of one quarter into the lines of form 2101. @param {number} net @param {number} held @param {number} size @param {number} projects @returns {Moves} */
function moves(net, held, size, projects) {
  const revoked = projects > 8 && draw() < 0.07
  const decreased = projects > 4 && draw() < 0.08
  const revokedCapital = revoked ? round(Math.min(held * 0.02, size * between(0.3, 1.4)), 2) : 0
  const decreasedCapital = decreased ? round(held * between(0.002, 0.012), 2) : 0
  const gross = round(net + revokedCapital + decreasedCapital, 2)
  const newCapital = gross < size * 0.2 && projects > 0 ? 0 : round(gross * (projects > 2 ? between(0.3, 0.8) : 1), 2)
  const increasedCapital = round(gross - newCapital, 2)
  return {
    newProjects: newCapital > 0 ? Math.max(1, Math.round(newCapital / (size * between(0.7, 1.6)))) : 0,
    newCapital,
    increasedProjects: increasedCapital > 0 ? 1 + Math.floor(increasedCapital / size / 2) : 0,
    increasedCapital,
    decreasedProjects: decreased ? 1 : 0,
    decreasedCapital,
    revokedProjects: revoked ? 1 : 0,
    revokedCapital,
  }
}

/**
 * Registered and realised capital, projects and moves of every unit and quarter.
 * @param {(quarter: Quarter) => number} total the registered capital of the whole
 * @param {readonly number[]} start registered capital by unit at the end of 2018
 * @param {(unit: number, quarter: Quarter) => number} weight how much of the growth goes to a unit
 * @param {{ size: number, realised: number, pace: number }} shape usual project size, realised share at the start, share of the gap realised per quarter
 */
function capital(total, start, weight, shape) {
  const state = start.map((registered) => ({
    registered,
    realised: registered * shape.realised,
    projects: Math.round(registered / shape.size / 1.6),
  }))
  let before = sum(start)
  return quarters.map((quarter) => {
    const growth = Math.max(0, total(quarter) * wobble(quarter) - before)
    const weights = units.map((_, unit) => (quarter.index < firstQuarter(units[unit]) ? 0 : weight(unit, quarter) * lump()))
    const all = sum(weights)
    const rows = state.map((held, unit) => {
      const made =
        weights[unit] > 0
          ? moves(round((growth * weights[unit]) / all, 2), held.registered, shape.size, held.projects)
          : moves(0, 0, shape.size, 0)
      held.registered = round(held.registered + made.newCapital + made.increasedCapital - made.decreasedCapital - made.revokedCapital, 2)
      held.projects += made.newProjects - made.revokedProjects
      const slow = quarter.year === 2020 || quarter.year === 2021 ? 0.6 : 1
      held.realised = Math.min(
        held.registered * 0.96,
        held.realised + (held.registered - held.realised) * shape.pace * slow * between(0.5, 1.5),
      )
      return {
        registered: held.registered,
        realised: round(held.realised, 2),
        projects: held.projects,
        operating: Math.floor(held.projects * (0.66 + 0.2 * (held.realised / (held.registered || 1)))),
        moves: made,
      }
    })
    before = sum(rows.map((row) => row.registered))
    return rows
  })
}

/** Everything that is a stock or moves one, by quarter and unit. */
export function simulate() {
  const leased = units.map(leasing)
  const land = units.map((unit) => unit.industrial * unit.from)
  const wholeLand = (/** @type {Quarter} */ quarter) => sum(leased.map((series) => series[quarter.index]))
  const gained = (/** @type {number} */ unit, /** @type {Quarter} */ quarter) =>
    leased[unit][quarter.index] - (quarter.index ? leased[unit][quarter.index - 1] : land[unit])
  const share = (/** @type {readonly number[]} */ weights, /** @type {number} */ whole) =>
    weights.map((weight) => round((whole * weight) / sum(weights), 2))
  const fdi = capital(
    (quarter) => atEnd(path.investmentPerHa, quarter) * wholeLand(quarter),
    share(
      units.map((unit, index) => land[index] * unit.density),
      path.investmentPerHa[0] * sum(land),
    ),
    (unit, quarter) => units[unit].density * (gained(unit, quarter) + 0.012 * leased[unit][quarter.index]),
    { size: 24, realised: 0.57, pace: 0.054 },
  )
  const ddi = capital(
    (quarter) => atEnd(path.domestic, quarter),
    share(
      units.map((unit, index) => land[index] * unit.domestic),
      path.domestic[0],
    ),
    (unit, quarter) => units[unit].domestic * (gained(unit, quarter) + 0.012 * leased[unit][quarter.index]),
    { size: 480, realised: 0.5, pace: 0.05 },
  )
  return { leased, land, fdi, ddi, firstQuarter }
}
