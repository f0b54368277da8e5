import type { Column } from '#model/dataset.ts'
import { type Block, type Sideline, sidelines } from '../layout/pivot.ts'
import type { Dictionary } from '../match/dictionary.ts'
import { headerKey } from '../match/key.ts'

const enough = 0.62

/** A line with the declared column it is. */
export interface Known extends Sideline {
  readonly column: Column
  readonly how: 'name' | 'like'
  readonly score: number
}

/** The fields of lines, for choosing a reader and for reading: exact names first, likeness for the rest, no field twice. */
export function nameLines(
  blocks: readonly Block[],
  dictionary: Dictionary,
): { readonly known: readonly Known[]; readonly unknown: readonly Sideline[]; readonly twice: readonly Known[] } {
  const columns = new Map(dictionary.dataset.columns.map((column) => [column.id, column]))
  let prefix: string | null = null
  const lines = blocks.flatMap((block) => {
    const read = sidelines(block, prefix)
    prefix = read.prefix
    return read.lines
  })
  const known: Known[] = []
  const twice: Known[] = []
  const unknown: Sideline[] = []
  const taken = new Set<string>()
  for (const line of lines) {
    const exact = line.names.map((name) => dictionary.exact.get(headerKey(name))).find((fields) => fields?.size === 1)
    const [name = ''] = line.names
    const [best, second] = exact ? [] : dictionary.like(headerKey(name))
    const field = [...(exact ?? [])][0] ?? (best && best[1] >= enough && best[1] - (second?.[1] ?? 0) > 0.1 ? best[0] : null)
    const column = field === null ? undefined : columns.get(field)
    if (!column || column.type !== 'number') unknown.push(line)
    else {
      const found: Known = { ...line, column, how: exact ? 'name' : 'like', score: exact ? 1 : (best?.[1] ?? 0) }
      ;(taken.has(column.id) ? twice : known).push(found)
      taken.add(column.id)
    }
  }
  return { known, unknown, twice }
}
