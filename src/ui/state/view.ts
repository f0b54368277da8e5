import { positionCodes } from '#catalog/datasets/parks.ts'
import type { Split } from '#model/indicator.ts'
import { type Grain, parsePeriod } from '#model/period.ts'
import { type Kind, kinds } from '#model/provenance.ts'
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
  /** The chart kind of an indicator page. */
  readonly chart: string | null
  readonly table: boolean
}

export type Search = Readonly<Partial<Record<keyof View, string>>>

export const defaultRelease = 'heza'

const grains: readonly Grain[] = ['year', 'quarter', 'month']
const positions = positionCodes.map(({ id }) => id)
const splits: readonly Split[] = ['none', 'park', 'position']

const list = (text: string | undefined) => (text ?? '').split(',').filter((each) => /^[\w-]+$/.test(each))
const one = <Choice extends string>(text: string | undefined, choices: readonly Choice[]) =>
  choices.find((choice) => choice === text) ?? null
const period = (text: string | undefined) => (text !== undefined && parsePeriod(text) ? text : null)
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
    chart: word(search.chart),
    table: search.table === '1',
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
    ['chart', view.chart],
    ['table', view.table ? '1' : null],
  ]
  return Object.fromEntries(given.filter(([, value]) => value !== null))
}

/** `?a=b&c=d,e` as a record of texts, and back; commas stay readable. */
export function parseSearch(text: string): Search {
  return Object.fromEntries(new URLSearchParams(text))
}

export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const text = Object.entries(search)
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '')
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value).replaceAll('%2C', ',')}`)
    .join('&')
  return text && `?${text}`
}

/** What stays when the release changes: parks, bases and periods of one authority mean nothing in another. */
export function withRelease(view: View, release: string): View {
  return { ...viewOf({}), lang: view.lang, grain: view.grain, release }
}
