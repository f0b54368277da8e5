import type { Match } from './columns.ts'
import { headerIdentity } from './columns.ts'

/**
 * What people settled about a layout, to be offered again for the next file of the same layout. `columns` maps header identities
 * to fields (null: not read). Answers about decimals and the like are not in it: they hold for one file's values.
 */
export interface Mapping {
  readonly fingerprint: string
  readonly dataset: string
  readonly columns: Readonly<Record<string, string | null>>
}

/** A short key of a layout: the same headers in the same order, whatever stands above or below them. FNV-1a, twice 32 bits. */
export function fingerprint(identities: readonly string[]): string {
  const text = identities.join('\n')
  const hash = (seed: number) => {
    let value = seed
    for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0
    return value.toString(16).padStart(8, '0')
  }
  return hash(0x811c9dc5) + hash(0x9e3779b9)
}

/** The mapping that these matches amount to. */
export function mappingOf(dataset: string, matches: readonly Pick<Match, 'header' | 'field' | 'how'>[]): Mapping {
  const named = matches.filter(({ header }) => header.parts.length)
  return {
    fingerprint: fingerprint(named.map(({ header }) => headerIdentity(header))),
    dataset,
    columns: Object.fromEntries(named.filter(({ how }) => how !== 'ordinal').map(({ header, field }) => [headerIdentity(header), field])),
  }
}
