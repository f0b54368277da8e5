import type { Dictionary } from './dictionary.ts'
import { blockVariant, headerKey, isOrdinal } from './key.ts'

/** The text above a column, level by level from the top, and the number of the national form where a numbering row gives one. */
export interface Header {
  readonly column: number
  readonly parts: readonly string[]
  readonly number: string | null
}

/** How a column was recognised: by a name, only by likeness, by a saved mapping or a person's choice, as running number, or not. */
export type How = 'name' | 'like' | 'saved' | 'ordinal' | 'none'

/** `field` is null where the column is not read; `rivals` are the other columns that bear the same name. */
export interface Match {
  readonly header: Header
  readonly field: string | null
  readonly how: How
  readonly score: number
  /** The key by which the name was found; empty where it was not by name. */
  readonly key: string
  readonly rivals: readonly number[]
}

const enough = 0.7
const margin = 0.12

/** The text of a header as one line. */
export const headerText = (header: Pick<Header, 'parts'>): string => header.parts.join(' - ')

/** What a saved mapping remembers a header by. */
export const headerIdentity = (header: Pick<Header, 'parts'>): string => headerKey(headerText(header))

/**
 * The declared column of every header. Exact names win; likeness only fills what is left, needs a clear lead and is marked as such.
 * A name that stands above several columns is given to none of them. `saved` maps header identities to fields (null: not read).
 */
export function matchColumns(
  headers: readonly Header[],
  dictionary: Dictionary,
  saved: ReadonlyMap<string, string | null> = new Map(),
): readonly Match[] {
  const lasts = new Map<string, number>()
  for (const header of headers) {
    const key = headerKey(header.parts.at(-1) ?? '')
    lasts.set(key, (lasts.get(key) ?? 0) + 1)
  }
  const first = headers.map((header): Match => {
    const identity = headerIdentity(header)
    const remembered = saved.get(identity)
    if (remembered !== undefined) return { header, field: remembered, how: 'saved', score: 1, key: '', rivals: [] }
    if (isOrdinal(header.parts.at(-1) ?? '') || isOrdinal(headerText(header)))
      return { header, field: null, how: 'ordinal', score: 0, key: '', rivals: [] }
    const key = keysOf(header, lasts).find((each) => only(dictionary.exact.get(each)) !== null) ?? ''
    const field = only(dictionary.exact.get(key))
    return { header, field, how: field ? 'name' : 'none', score: field ? 1 : 0, key, rivals: [] }
  })
  return likened(contested(first), dictionary, lasts)
}

/** The keys a header may be known by: all levels, top and bottom, the bottom alone where nothing else ends the same way. */
function keysOf({ parts }: Header, lasts: ReadonlyMap<string, number>): readonly string[] {
  const top = parts[0] ?? ''
  const bottom = parts.at(-1) ?? ''
  const full = headerKey(parts.join(' '))
  const ends = headerKey(`${top} ${bottom}`)
  const last = headerKey(bottom)
  return [full, ends, blockVariant(full), blockVariant(ends), ...(lasts.get(last) === 1 ? [last] : [])].filter(Boolean)
}

const only = (fields: ReadonlySet<string> | undefined): string | null => (fields?.size === 1 ? ([...fields][0] ?? null) : null)

/** Where several columns bear one name, none of them is read until a person chooses. */
function contested(matches: readonly Match[]): readonly Match[] {
  const holders = new Map<string, number[]>()
  for (const { field, header } of matches) if (field) holders.set(field, [...(holders.get(field) ?? []), header.column])
  return matches.map((match) => {
    const rivals = (match.field && holders.get(match.field)) || []
    return rivals.length > 1 ? { ...match, rivals } : match
  })
}

/** Words that make a figure another one, however alike the rest is: planned, of the same period last year, accumulated. */
const turning = /\b(?:ke hoach|muc tieu|cung ky|luy ke|cong don|nam truoc|ky truoc|quy truoc|thang truoc|so voi|con lai)\b/g

const turns = (key: string, name: string): boolean => (key.match(turning) ?? []).some((word) => !name.includes(word))

function likened(matches: readonly Match[], dictionary: Dictionary, lasts: ReadonlyMap<string, number>): readonly Match[] {
  const taken = new Set(matches.flatMap(({ field }) => (field ? [field] : [])))
  const fields = new Map(dictionary.dataset.columns.map((column) => [column.id, column.field]))
  const wishes = matches
    .filter(({ how, header }) => how === 'none' && headerText(header) !== '')
    .map(({ header }) => {
      const scores = new Map<string, number>()
      for (const key of keysOf(header, lasts))
        for (const [field, score] of dictionary.like(key))
          if (!taken.has(field) && !turns(key, dictionary.key(field))) scores.set(field, Math.max(scores.get(field) ?? 0, score))
      // The form's own column number supports a likeness but never stands for one.
      const ranked = [...scores]
        .map(([field, score]) => [field, score + (header.number && fields.get(field) === header.number ? 0.15 : 0)] as const)
        .sort((a, b) => b[1] - a[1])
      return { header, best: ranked[0], second: ranked[1]?.[1] ?? 0 }
    })
    .sort((a, b) => (b.best?.[1] ?? 0) - (a.best?.[1] ?? 0))
  const given = new Map<number, readonly [string, number]>()
  for (const { header, best, second } of wishes) {
    if (!best || best[1] < enough || best[1] - second < margin || taken.has(best[0])) continue
    taken.add(best[0])
    given.set(header.column, [best[0], Math.min(best[1], 0.99)])
  }
  return matches.map((match) => {
    const found = given.get(match.header.column)
    return found ? { ...match, field: found[0], how: 'like', score: found[1] } : match
  })
}

/** How well a set of matches fits a data set: telling columns count in full, common or merely alike ones less, unread ones lower it. */
export function fitOf(matches: readonly Match[], dictionary: Dictionary): number {
  const real = matches.filter(({ how, header }) => how !== 'ordinal' && header.parts.length > 0)
  const read = real.filter(({ field }) => field !== null)
  const weight = new Map(
    read.map(({ field, how, score, key }) => {
      const telling = dictionary.weight(key || dictionary.key(field ?? ''))
      return [field, how === 'like' ? telling * score * 0.6 : telling]
    }),
  )
  return [...weight.values()].reduce((sum, part) => sum + part, 0) * (0.5 + read.length / Math.max(real.length, 1) / 2)
}
