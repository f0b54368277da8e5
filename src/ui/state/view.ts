import { positionCodes } from '#catalog/datasets/parks.ts'
import type { Split } from '#model/indicator.ts'
import { type Move, moveOf, moveText } from '#model/lever/move.ts'
import { type Grain, parsePeriod } from '#model/period.ts'
import { type Kind, kinds } from '#model/provenance.ts'
import { type Scenario, scenarioOf, scenarioText } from '#model/scenario.ts'
import type { Language } from '#model/text.ts'

/** Everything a link reproduces. In the address it is plain text, `release=demo&parks=MH01,MH02`; what is default is left out. */
export interface View {
  readonly release: string
  readonly lang: Language
  readonly grain: Grain | null
  readonly from: string | null
  readonly to: string | null
  readonly parks: readonly string[]
  readonly position: string | null
  readonly kinds: readonly Kind[]
  /** Choices of any axis of any indicator; each indicator takes those it knows. */
  readonly basis: readonly string[]
  readonly split: Split | null
  /** Levels that the reader assumes for years that no document speaks of. */
  readonly scenario: readonly Scenario[]
  /** The chart kind of an indicator page. */
  readonly chart: string | null
  readonly table: boolean
  /** The target and the park that a working sheet is about; the key of `targetKey`. */
  readonly target: string | null
  readonly part: string | null
  /** The year of a closing. */
  readonly year: string | null
  /** The two periods of a decomposition, and what the reader supposes for the later one. */
  readonly before: string | null
  readonly after: string | null
  readonly moves: readonly Move[]
}

/** What belongs to one page and is left behind on the way to another. */
export const ofPage = {
  chart: null,
  split: null,
  table: false,
  target: null,
  part: null,
  year: null,
  before: null,
  after: null,
  moves: [],
} as const satisfies Partial<View>

export type Search = Readonly<Partial<Record<keyof View, string>>>

export const defaultRelease = 'heza'

const grains: readonly Grain[] = ['year', 'quarter', 'month']
const positions = positionCodes.map(({ id }) => id)
const splits: readonly Split[] = ['none', 'park', 'position']

const list = (text: string | undefined) => (text ?? '').split(',').filter((each) => /^[\w-]+$/.test(each))
const one = <Choice extends string>(text: string | undefined, choices: readonly Choice[]) =>
  choices.find((choice) => choice === text) ?? null
const period = (text: string | undefined) => (text !== undefined && parsePeriod(text) ? text : null)
const some = <Item>(text: string | undefined, read: (one: string) => Item | null) =>
  (text ?? '').split(',').flatMap((one) => read(one) ?? [])
const word = (text: string | undefined) => (text !== undefined && /^[\w-]+$/.test(text) ? text : null)

/** Reads an address; what it does not understand falls back to the default instead of failing. */
export function viewOf(search: Search): View {
  return {
    release: word(search.release) ?? defaultRelease,
    lang: search.lang === 'en' ? 'en' : 'vi',
    grain: one(search.grain, grains),
    from: period(search.from),
    to: period(search.to),
    parks: list(search.parks),
    position: one(search.position, positions),
    kinds: kinds.filter((kind) => list(search.kinds).includes(kind)),
    basis: list(search.basis),
    split: one(search.split, splits),
    scenario: some(search.scenario, scenarioOf),
    chart: word(search.chart),
    table: search.table === '1',
    target: word(search.target),
    part: word(search.part),
    year: search.year !== undefined && /^\d{4}$/.test(search.year) ? search.year : null,
    before: period(search.before),
    after: period(search.after),
    moves: some(search.moves, moveOf),
  }
}

/** Writes a view as an address, defaults left out. */
export function searchOf(view: View): Search {
  const given: [keyof View, string | null][] = [
    ['release', view.release === defaultRelease ? null : view.release],
    ['lang', view.lang === 'vi' ? null : view.lang],
    ['grain', view.grain],
    ['from', view.from],
    ['to', view.to],
    ['parks', view.parks.join(',') || null],
    ['position', view.position],
    ['kinds', view.kinds.join(',') || null],
    ['basis', view.basis.join(',') || null],
    ['split', view.split],
    ['scenario', view.scenario.map(scenarioText).join(',') || null],
    ['chart', view.chart],
    ['table', view.table ? '1' : null],
    ['target', view.target],
    ['part', view.part],
    ['year', view.year],
    ['before', view.before],
    ['after', view.after],
    ['moves', view.moves.map(moveText).join(',') || null],
  ]
  return Object.fromEntries(given.filter(([, value]) => value !== null))
}

/** `?a=b&c=d,e:f` as a record of texts, and back; commas and colons stay readable. */
export function parseSearch(text: string): Search {
  return Object.fromEntries(new URLSearchParams(text))
}

export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const text = Object.entries(search)
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '')
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':')}`)
    .join('&')
  return text && `?${text}`
}

/** Whether the view leaves figures out; verdicts leave none out. */
export function isFiltered({ from, to, parks, position, kinds: chosen }: View): boolean {
  return from !== null || to !== null || parks.length > 0 || position !== null || chosen.length > 0
}

/** What stays when the release changes: parks, bases and periods of one authority mean nothing in another. */
export function withRelease(view: View, release: string): View {
  return { ...viewOf({}), lang: view.lang, grain: view.grain, release }
}
