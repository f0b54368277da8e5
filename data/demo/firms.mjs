import { quarters } from './calendar.mjs'
import { random, round, sum } from './random.mjs'
import { units } from './units.mjs'

/**
 * One invented enterprise with what moved over time, one entry per quarter of its life (`from` is the index of the first).
 * @typedef {{ id: string, name: string, unit: number, source: 'fdi' | 'ddi', country: string, sector: string, since: number,
 *   highTech: boolean, supporting: boolean, keyProduct: boolean, weight: number, build: number, rest: [number, number] | null, use: number,
 *   from: number, projects: number[], registered: number[], leased: number[] }} Firm
 */

const draw = random(1404)
const between = (/** @type {number} */ low, /** @type {number} */ high) => low + (high - low) * draw()
/** Mostly small, sometimes very large: firms are skewed. */
function size() {
  const luck = draw()
  return 0.15 + 6 * luck ** 5
}

/** How many of the projects belong to a firm of their own; the others are second projects of one that is there. */
const own = 0.57

const countries = ['Quốc gia minh họa A', 'Quốc gia minh họa B', 'Quốc gia minh họa C', 'Quốc gia minh họa D', 'Quốc gia minh họa E']
const countryWeights = [0.31, 0.26, 0.19, 0.15, 0.09]
/** Sector, its weight, and the chance of being high-tech, supporting industry or a key product. */
const sectors = /** @type {const} */ ([
  ['electronics', 0.22, 0.34, 0.4, 0.55],
  ['machinery', 0.16, 0.12, 0.45, 0.35],
  ['vehicles', 0.09, 0.16, 0.5, 0.6],
  ['metals', 0.12, 0.03, 0.3, 0.1],
  ['chemicals', 0.11, 0.07, 0.2, 0.12],
  ['textiles', 0.08, 0, 0.06, 0.04],
  ['food', 0.05, 0.02, 0, 0.08],
  ['materials', 0.06, 0.01, 0.05, 0.02],
  ['logistics', 0.08, 0.02, 0, 0],
  ['services', 0.03, 0, 0, 0],
])

/** Draws an index by weights. @param {readonly number[]} weights */
function pick(weights) {
  let luck = draw() * sum(weights)
  const found = weights.findIndex((weight) => (luck -= weight) < 0)
  return found < 0 ? weights.length - 1 : found
}

/** Splits a whole by weights into parts of so many digits that add up to it exactly; the largest takes the rest. @param {number} whole @param {readonly number[]} weights @param {number} digits */
export function share(whole, weights, digits) {
  const total = sum(weights)
  const parts = weights.map((weight) => (total ? round((whole * weight) / total, digits) : 0))
  const largest = weights.indexOf(Math.max(...weights))
  parts[largest] = round(parts[largest] + whole - sum(parts), digits)
  return parts
}

/** @param {number} number @param {number} unit @param {'fdi' | 'ddi'} source @param {number} since @param {number} from @returns {Firm} */
function found(number, unit, source, since, from) {
  const [sector, , highTech, supporting, keyProduct] = sectors[pick(sectors.map(([, weight]) => weight))]
  const rest = draw() < 0.06 ? /** @type {[number, number]} */ ([Math.floor(between(8, 26)), 0]) : null
  if (rest) rest[1] = rest[0] + Math.floor(between(3, 8))
  return {
    id: `DN${String(number).padStart(4, '0')}`,
    name: `Doanh nghiệp minh họa ${String(number).padStart(4, '0')}`,
    unit,
    source,
    country: source === 'fdi' ? countries[pick(countryWeights)] : 'Việt Nam',
    sector,
    since,
    highTech: draw() < highTech,
    supporting: draw() < supporting,
    keyProduct: draw() < keyProduct,
    weight: size(),
    build: Math.floor(between(3, 8)),
    rest,
    use: draw() < 0.07 ? between(0.1, 0.35) : between(0.86, 1),
    from,
    projects: [],
    registered: [],
    leased: [],
  }
}

/** The firms of one unit and source, quarter by quarter, so that they add up to the unit. @param {number} unit @param {'fdi' | 'ddi'} source @param {ReturnType<import('./simulate.mjs').simulate>} stocks @param {() => number} next */
function grow(unit, source, stocks, next) {
  const { established } = units[unit]
  const path = quarters.map(({ index }) => stocks[source][index][unit])
  const first = stocks.firstQuarter(units[unit])
  const moved = (/** @type {typeof path[0]} */ { moves }) =>
    moves.newCapital + moves.increasedCapital - moves.decreasedCapital - moves.revokedCapital
  const held = round(path[0].registered - moved(path[0]), 2)
  const projects = path[0].projects - path[0].moves.newProjects + path[0].moves.revokedProjects
  /** @type {(Firm & { now: { projects: number, registered: number } })[]} */
  const firms = []
  const begin = (/** @type {number} */ since, /** @type {number} */ from) => {
    const firm = Object.assign(found(next(), unit, source, since, from), { now: { projects: 1, registered: 0 } })
    firms.push(firm)
    return firm
  }
  if (first === 0 && projects > 0) {
    const count = Math.max(1, Math.round(projects * own))
    for (let index = 0; index < count; index += 1) begin(Math.floor(between(established, 2018.99)), 0)
    for (let rest = projects - count; rest > 0; rest -= 1) firms[Math.floor(draw() * count)].now.projects += 1
    share(
      held,
      firms.map((firm) => firm.weight * firm.now.projects),
      2,
    ).forEach((part, index) => (firms[index].now.registered = part))
  }
  quarters.forEach((quarter) => {
    if (quarter.index < first) return
    const { moves } = path[quarter.index]
    const alive = () => firms.filter((firm) => firm.now.projects > 0)
    share(
      moves.newCapital,
      Array.from({ length: moves.newProjects }, () => size()),
      2,
    ).forEach((part) => {
      const there = alive()
      if (!there.length || draw() < own) begin(quarter.year, quarter.index).now.registered = part
      else {
        const firm = there[Math.floor(draw() * there.length)]
        firm.now.projects += 1
        firm.now.registered = round(firm.now.registered + part, 2)
      }
    })
    for (let rest = moves.increasedProjects; rest > 0; rest -= 1) {
      const there = alive()
      const firm = there[pick(there.map((each) => each.now.registered))]
      const part = rest === 1 ? moves.increasedCapital : round(moves.increasedCapital * between(0.3, 0.6), 2)
      firm.now.registered = round(firm.now.registered + part, 2)
      moves.increasedCapital = round(moves.increasedCapital - part, 2)
    }
    for (const [amount, ends] of /** @type {const} */ ([
      [moves.decreasedCapital, false],
      [moves.revokedCapital, true],
    ])) {
      if (!amount) continue
      // A firm that came within the year does not leave in it, so that every firm stands in the register of some year-end.
      const settled = (/** @type {typeof firms[0]} */ firm) => firm.now.projects > 1 || firm.from === 0 || quarter.index - firm.from > 4
      const able = alive()
        .filter((firm) => firm.now.registered > amount && (!ends || settled(firm)))
        .sort((a, b) => a.now.registered - b.now.registered)
      const firm = able[Math.floor(draw() * Math.min(4, able.length))]
      firm.now.registered = round(firm.now.registered - amount, 2)
      if (!ends) continue
      firm.now.projects -= 1
      if (firm.now.projects > 0) continue
      // A firm without a project leaves; what capital remains of it is taken over by its neighbour.
      const heir = alive().sort((a, b) => b.now.registered - a.now.registered)[0]
      heir.now.registered = round(heir.now.registered + firm.now.registered, 2)
      firm.now.registered = 0
    }
    for (const firm of alive()) {
      firm.projects.push(firm.now.projects)
      firm.registered.push(firm.now.registered)
    }
  })
  return firms.map(({ now: _, ...firm }) => firm)
}

/** Gives the leased land of a unit to its firms: what a quarter adds goes to those that came in it, else to one that is there. @param {readonly Firm[]} firms @param {number} unit @param {ReturnType<import('./simulate.mjs').simulate>} stocks */
function settle(firms, unit, stocks) {
  const mine = firms.filter((firm) => firm.unit === unit)
  const now = new Map(mine.map((firm) => [firm, 0]))
  const lives = (/** @type {Firm} */ firm, /** @type {number} */ index) => index >= firm.from && index < firm.from + firm.projects.length
  const give = (/** @type {readonly Firm[]} */ to, /** @type {number} */ land) =>
    share(
      land,
      to.map((firm) => firm.weight),
      2,
    ).forEach((part, place) => now.set(to[place], round((now.get(to[place]) ?? 0) + part, 2)))
  quarters.forEach(({ index }) => {
    const there = mine.filter((firm) => lives(firm, index))
    if (!there.length) return
    const left = mine.filter((firm) => !lives(firm, index) && (now.get(firm) ?? 0) > 0)
    const freed = round(sum(left.map((firm) => now.get(firm) ?? 0)), 2)
    left.forEach((firm) => now.set(firm, 0))
    const held = round(sum([...now.values()]), 2)
    const gained = round(stocks.leased[unit][index] - held, 2)
    const came = there.filter((firm) => firm.from === index)
    if (gained > 0) give(held === 0 || !came.length ? (held === 0 ? there : [there[Math.floor(draw() * there.length)]]) : came, gained)
    if (freed < 0) throw new Error(`land of unit ${unit} went below nothing`)
    there.forEach((firm) => firm.leased.push(now.get(firm) ?? 0))
  })
}

/** Every invented enterprise. @param {ReturnType<import('./simulate.mjs').simulate>} stocks @returns {readonly Firm[]} */
export function enterprisesOf(stocks) {
  let count = 0
  const next = () => (count += 1)
  const copy = structuredClone({ fdi: stocks.fdi, ddi: stocks.ddi })
  const own = { ...stocks, ...copy }
  const firms = units.flatMap((_, unit) => [...grow(unit, 'fdi', own, next), ...grow(unit, 'ddi', own, next)])
  units.forEach((_, unit) => settle(firms, unit, stocks))
  return firms
}

/** What a firm is at the end of a quarter, or null where it is not there. @param {Firm} firm @param {number} index */
export function stateOf(firm, index) {
  const age = index - firm.from
  if (age < 0 || age >= firm.projects.length) return null
  const old = firm.from === 0 && firm.since < 2019
  const building = !old && age < firm.build
  const resting = firm.rest !== null && index >= firm.rest[0] && index <= firm.rest[1] && age > firm.build
  const leased = firm.leased[age] ?? 0
  const filled = old ? 1 : Math.min(1, 0.2 + (0.8 * age) / (firm.build + 5))
  return {
    projects: firm.projects[age],
    registered: firm.registered[age],
    leased,
    used: round(leased * firm.use * filled, 2),
    status: building ? 'building' : resting ? 'suspended' : 'operating',
  }
}
