import { type Row, textOf } from './row.ts'
import { searchKey } from './text.ts'

/** A row of the data set `enterprises`: one firm at the end of one period. Capital in million USD and billion VND, land in hectares. */
export interface Enterprise {
  readonly id: string
  readonly period: string
  readonly name: string
  readonly park: string
  readonly source: string
  readonly country: string
  readonly sector: string
  readonly highTech: boolean
  readonly supporting: boolean
  readonly keyProduct: boolean
  readonly status: string
  readonly since: number | null
  readonly projects: number | null
  readonly fdi: number | null
  readonly ddi: number | null
  readonly leased: number | null
  readonly used: number | null
  readonly sources: string
}

const numberOf = (row: Row, column: string) => (typeof row[column] === 'number' ? row[column] : null)

export function enterpriseOf(row: Row): Enterprise {
  return {
    id: textOf(row, 'enterprise_id'),
    period: textOf(row, 'period'),
    name: textOf(row, 'name'),
    park: textOf(row, 'park_id'),
    source: textOf(row, 'capital_source'),
    country: textOf(row, 'country'),
    sector: textOf(row, 'sector'),
    highTech: textOf(row, 'high_tech') === 'yes',
    supporting: textOf(row, 'supporting') === 'yes',
    keyProduct: textOf(row, 'key_product') === 'yes',
    status: textOf(row, 'status'),
    since: numberOf(row, 'since'),
    projects: numberOf(row, 'projects'),
    fdi: numberOf(row, 'fdi_registered'),
    ddi: numberOf(row, 'ddi_registered'),
    leased: numberOf(row, 'leased_ha'),
    used: numberOf(row, 'used_ha'),
    sources: textOf(row, 'source_id'),
  }
}

/** Leased land that is not in use, in hectares; null where either area is not known. */
export function unusedOf({ leased, used }: Pick<Enterprise, 'leased' | 'used'>): number | null {
  return leased === null || used === null ? null : Math.max(0, leased - used)
}

export const flags = ['highTech', 'supporting', 'keyProduct'] as const

/** What a reader looks for; an empty text means no restriction. `find` is matched without accents and case, every word of it. */
export interface Wanted {
  readonly find: string
  readonly park: string
  readonly source: string
  readonly country: string
  readonly sector: string
  readonly status: string
  readonly flag: string
}

export function findEnterprises(all: readonly Enterprise[], wanted: Wanted): readonly Enterprise[] {
  const { park, source, country, sector, status } = wanted
  const words = searchKey(wanted.find).split(' ').filter(Boolean)
  const flag = flags.find((each) => each === wanted.flag)
  return all.filter((one) => {
    const key = words.length ? searchKey(`${one.id} ${one.name} ${one.country}`) : ''
    return (
      words.every((word) => key.includes(word)) &&
      (!park || one.park === park) &&
      (!source || one.source === source) &&
      (!country || one.country === country) &&
      (!sector || one.sector === sector) &&
      (!status || one.status === status) &&
      (!flag || one[flag])
    )
  })
}

export const orders = ['name', 'fdi', 'ddi', 'leased', 'unused', 'since'] as const

export type Order = (typeof orders)[number]

/** Sorts by name from A, by any figure from the largest; what is not known comes last. */
export function sortEnterprises(all: readonly Enterprise[], order: Order): readonly Enterprise[] {
  const byName = (a: Enterprise, b: Enterprise) => a.name.localeCompare(b.name, 'vi')
  if (order === 'name') return all.toSorted(byName)
  const figure = (one: Enterprise) => (order === 'unused' ? unusedOf(one) : one[order]) ?? -Infinity
  return all.toSorted((a, b) => (figure(a) === figure(b) ? byName(a, b) : figure(b) - figure(a)))
}
