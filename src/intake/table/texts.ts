import type { Column } from '#model/dataset.ts'
import { joined } from '#model/problem.ts'
import { isBlank, seen } from '../grid/grid.ts'
import { type Named, namesIn } from '../match/names.ts'
import { plain } from '../value/digits.ts'
import { type Notes, type Spot, isBroken } from './spot.ts'
import type { Setting } from './table.ts'

/** Leads the names of a closed list or a register to their ids; null where the column holds any text. */
export function lookupFor(column: Column, setting: Setting): ((name: string) => Named) | null {
  if (column.codes) return namesIn({ entries: column.codes.map(({ id, name }) => ({ id, names: [name.vi, name.en] })) })
  return (column.refers && setting.lookups.get(column.refers.dataset)) ?? null
}

/** A cell as text in NFC: numbers in plain digits, nothing but outer blanks taken away. */
export function textOf(spot: Spot): string | null {
  if (isBlank(spot.cell)) return null
  return typeof spot.cell === 'number' ? plain(spot.cell) : seen(spot.cell).trim()
}

/** Reads a column of texts. `lookup` leads names to ids where the column refers to a register; a closed list brings its own. */
export function readTexts(
  spots: readonly Spot[],
  column: Column,
  lookup: ((name: string) => Named) | null,
  notes: Notes,
): readonly (string | null)[] {
  const codes = column.codes ?? []
  const find = codes.length ? namesIn({ entries: codes.map(({ id, name }) => ({ id, names: [name.vi, name.en] })) }) : lookup
  return spots.map((spot) => {
    if (isBroken(spot, notes)) return null
    const text = textOf(spot)
    if (text === null || !find) return text
    const named = find(text)
    if (named.kind === 'found') return named.id
    if (named.kind === 'ambiguous') notes.at(spot, 'name_ambiguous', { names: named.names.join('; ') })
    else if (codes.length) notes.at(spot, 'code_unknown', { names: joined(codes.map(({ name }) => name)) }, named.suggestion)
    else notes.at(spot, 'name_unknown', {}, named.suggestion)
    return null
  })
}
