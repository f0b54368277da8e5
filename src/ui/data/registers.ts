import { useMemo } from 'react'
import { positionCodes } from '#catalog/datasets/parks.ts'
import { type Break, breakOf } from '#model/progress/figures/breaks.ts'
import { numberOf as number, textOf as text } from '#model/row.ts'
import { type Target, targetOf } from '#model/target.ts'
import type { Language, Text } from '#model/text.ts'
import type { Row } from '#sql/statement.ts'
import { useTable } from './answers.ts'

/** A row of the register of parks, in the words of the screens. */
export interface Park {
  readonly id: string
  readonly kind: string
  readonly name: Text
  readonly aliases: readonly string[]
  readonly group: string
  readonly position: string
  readonly status: string
  readonly developer: string
  readonly established: number | null
  readonly location: string
  readonly totalHa: number | null
  readonly industrialHa: number | null
  /** Degrees (WGS 84), with how far they can be trusted: `high`, `medium` or `low`; null where no point is known. */
  readonly point: { readonly lat: number; readonly lon: number; readonly confidence: string } | null
  readonly eco: boolean
  readonly asOf: string
  readonly confidence: string
  readonly note: string
  readonly sources: string
}

function parkOf(row: Row): Park {
  const [lat, lon] = [number(row, 'lat'), number(row, 'lon')]
  return {
    id: text(row, 'park_id'),
    kind: text(row, 'kind'),
    name: { vi: text(row, 'name_vi'), en: text(row, 'name_en') || text(row, 'name_vi') },
    aliases: text(row, 'aliases').split('|').filter(Boolean),
    group: text(row, 'group_id'),
    position: text(row, 'position'),
    status: text(row, 'status'),
    developer: text(row, 'developer'),
    established: number(row, 'established'),
    location: text(row, 'location'),
    totalHa: number(row, 'total_ha'),
    industrialHa: number(row, 'industrial_ha'),
    point: lat === null || lon === null ? null : { lat, lon, confidence: text(row, 'coord_confidence') },
    eco: text(row, 'eco') !== '',
    asOf: text(row, 'as_of'),
    confidence: text(row, 'confidence'),
    note: text(row, 'note'),
    sources: text(row, 'source_id'),
  }
}

/** The rows of a register, read; empty until it is there. */
export function useRegister<Item>(table: string, read: (row: Row) => Item): readonly Item[] {
  const { value } = useTable(table)
  return useMemo(() => (value ?? []).map(read), [value, read])
}

export const useParks = (): readonly Park[] => useRegister('parks', parkOf)
export const useTargets = (): readonly Target[] => useRegister('targets', targetOf)

/** The breaks of every series; `breaksOf` of the model picks those of one indicator. */
export const useBreaks = (): readonly Break[] => useRegister('series_breaks', breakOf)

/** One source with the text or address that the register gives it. */
export interface Source {
  readonly id: string
  readonly text: string
  readonly date: string
  readonly kind: string
}

const sourceOf = (row: Row): Source => ({
  id: text(row, 'source_id'),
  text: text(row, 'source'),
  date: text(row, 'source_date'),
  kind: text(row, 'kind'),
})

/** Looks up the sources of a figure, given as `S04+S05`. */
export function useSources(): (ids: string) => readonly Source[] {
  const all = useRegister('sources', sourceOf)
  return useMemo(() => {
    const byId = new Map(all.map((source) => [source.id, source]))
    return (ids) =>
      ids
        .split('+')
        .filter(Boolean)
        .map((id) => byId.get(id) ?? { id, text: id, date: '', kind: '' })
  }, [all])
}

/** The name of every part, for labels: parks, groups and zones, and the positions that some forms count by. */
export function partNames(parks: readonly Park[], language: Language): Readonly<Record<string, string>> {
  return Object.fromEntries([...positionCodes, ...parks].map(({ id, name }) => [id, name[language]]))
}
