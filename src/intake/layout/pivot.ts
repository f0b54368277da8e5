import type { Column, Dataset } from '#model/dataset.ts'
import { searchKey } from '#model/text.ts'
import { type Grid, type Line, isBlank, seen } from '../grid/grid.ts'
import type { Dictionary } from '../match/dictionary.ts'
import { headerKey } from '../match/key.ts'
import { type Named, namesIn } from '../match/names.ts'
import { limits } from '../limits.ts'
import { labelOf, lookupOf, widthOf } from './flat.ts'

/** A column of a form turned on its side: the code it stands for, null where the header names none. */
export interface Slot {
  readonly column: number
  readonly code: string | null
  readonly header: string
}

/** One block of such a form: a header row with the codes, the columns of labels, numbers and units, and the lines below. */
export interface Block {
  readonly grid: Grid
  readonly header: Line
  readonly slots: readonly Slot[]
  readonly total: number | null
  readonly label: number
  readonly ordinal: number | null
  readonly unit: number | null
  readonly lines: readonly Line[]
  /** What stands before the block: sheet name and titles, for the prefix of its lines. */
  readonly before: readonly string[]
}

const isTotal = (text: string) => /^(?:tong cong|tong so|tong|cong|total)$/.test(searchKey(text))

/** The column whose codes are spread over the columns of the sideways form of a data set, if it has one. */
export function sidewaysColumn(dataset: Dataset): Column | null {
  const [first] = dataset.key
  return dataset.columns.find(({ id, codes }) => id === first && (codes?.length ?? 0) > 1) ?? null
}

/**
 * Finds a code by the words of a header: `Ngoài KKT` is `KCN nằm ngoài KKT`. Words may be left out, never added or changed,
 * and what fits several codes (`Trong KKT`) fits none.
 */
export function codesBy(column: Column): (text: string) => Named {
  const codes = column.codes ?? []
  const exact = namesIn({ entries: codes.map(({ id, name }) => ({ id, names: [name.vi, name.en] })) }, false)
  const words = codes.map(({ id, name }) => ({ id, name: name.vi, words: new Set(headerKey(name.vi).split(' ')) }))
  return (text) => {
    const named = exact(text)
    if (named.kind === 'found') return named
    const said = headerKey(text).split(' ').filter(Boolean)
    const fitting = said.length >= 2 ? words.filter((code) => said.every((word) => code.words.has(word))) : []
    const [only] = fitting
    if (fitting.length === 1 && only) return { kind: 'found', id: only.id }
    return fitting.length ? { kind: 'ambiguous', names: fitting.map(({ name }) => name) } : { kind: 'unknown', suggestion: null }
  }
}

/** The blocks of a sideways form in a sheet: every row in which two or more columns name codes starts one. */
export function findBlocks(grid: Grid, dictionary: Dictionary): readonly Block[] {
  const column = sidewaysColumn(dictionary.dataset)
  if (!column) return []
  const find = codesBy(column)
  const lookup = lookupOf(grid)
  const width = Math.min(widthOf(grid.lines), limits.headerWidth)
  const heads = grid.lines.slice(0, limits.headerDepth * 4).flatMap((line, index) => {
    const texts = Array.from({ length: width }, (_, at) => {
      const cell = lookup(line.row, at)
      return typeof cell === 'string' ? labelOf(cell) : ''
    })
    const named = texts.map((text) => (text ? find(text) : null))
    const codes = new Set(named.flatMap((each) => (each?.kind === 'found' ? [each.id] : [])))
    return codes.size >= 2 ? [{ line, index, texts, named }] : []
  })
  return heads.map((head, at) => blockOf(grid, head, heads[at - 1]?.index ?? null, heads[at + 1]?.index))
}

interface Head {
  readonly line: Line
  readonly index: number
  readonly texts: readonly string[]
  readonly named: readonly (Named | null)[]
}

function blockOf(grid: Grid, { line, index, texts, named }: Head, before: number | null, next: number | undefined): Block {
  const lines = grid.lines.slice(index + 1, next)
  const first = named.findIndex((each) => each?.kind === 'found')
  const total = texts.findIndex((text, column) => column >= 1 && isTotal(text))
  // The labels are the widest texts before the figures; numbers such as 1, a, b stand before or after them.
  const beside = Array.from({ length: first }, (_, column) => column).sort((a, b) => lettersIn(lines, b) - lettersIn(lines, a))
  const label = beside[0] ?? 0
  const unit = texts.findIndex((text) => /^(?:don vi tinh|don vi|dvt|unit)$/.test(searchKey(text)))
  const ordinal = beside.find((column) => column !== label && column !== unit && lines.some(({ cells }) => isNumber(seen(cells[column]))))
  const start = Math.max(label, unit, ordinal ?? -1)
  // A second block of a sheet is announced right above its header, the first one by everything above it.
  const above = grid.lines.slice(before === null ? 0 : Math.max(before + 1, index - 2), index)
  return {
    grid,
    header: line,
    slots: texts.flatMap((text, column): Slot[] => {
      if (column <= start || column === total || !text) return []
      const each = named[column]
      return [{ column, code: each?.kind === 'found' ? each.id : null, header: text }]
    }),
    total: total >= 0 ? total : null,
    label,
    ordinal: ordinal ?? null,
    unit: unit >= 0 ? unit : null,
    lines,
    before: [grid.name ?? '', ...(grid.before ?? []), ...above.flatMap(({ cells }) => cells.filter((cell) => !isBlank(cell)).map(labelOf))],
  }
}

const isNumber = (text: string): boolean => /^(?:\d{1,2}|[a-z])[.)]?$/iu.test(text.trim())

const lettersIn = (lines: readonly Line[], column: number): number =>
  lines.reduce((sum, { cells }) => sum + (typeof cells[column] === 'string' ? (cells[column].match(/\p{L}/gu)?.length ?? 0) : 0), 0)

/** A line of a block with the texts that may name it, likeliest first, and what it is shown as. */
export interface Sideline {
  readonly block: Block
  readonly line: Line
  readonly names: readonly string[]
  readonly label: string
}

const prefixes: readonly [string, RegExp][] = [
  ['FDI', /\bfdi\b/],
  ['DDI', /\bddi\b/],
]

/** The part of a form that a text announces: FDI or DDI; null where it names none or both. */
export function prefixIn(text: string): string | null {
  const found = prefixes.filter(([, pattern]) => pattern.test(headerKey(text)))
  return found.length === 1 ? (found[0]?.[0] ?? null) : null
}

/**
 * The lines of a block that hold figures, each under its heading: `Cấp mới` above `Số dự án` makes `FDI: cấp mới: số dự án`.
 * A line without figures is a heading, one that names FDI or DDI turns to that part; notes below the last figures are left out.
 */
export function sidelines(
  block: Block,
  firstPrefix: string | null,
): { readonly lines: readonly Sideline[]; readonly prefix: string | null } {
  const columns = [...block.slots.map(({ column }) => column), ...(block.total === null ? [] : [block.total])]
  let prefix = block.before.map(prefixIn).findLast((found) => found !== null) ?? firstPrefix
  let heading = ''
  let number = ''
  const lines: Sideline[] = []
  for (const line of block.lines) {
    const label = labelOf(line.cells[block.label] ?? line.cells.find((cell) => typeof cell === 'string'))
    const ordinal = block.ordinal === null ? '' : seen(line.cells[block.ordinal] ?? null).replace(/[.)\s]/g, '')
    const own = /^(?:\d{1,2}|[a-zđ])(?=[.)]\s)/iu.exec(label)?.[0] ?? ordinal
    if (/^\d/.test(own)) number = own
    const bare = label.replace(/^(?:\d{1,2}|[a-zđ]|[IVX]+)[.)]\s+/u, '').replace(/^[-+•]\s*/, '')
    if (columns.every((column) => isBlank(line.cells[column]))) {
      const turn = prefixIn(label)
      if (turn) [prefix, heading] = [turn, '']
      // A lettered or dashed line without figures is one that nobody filled in, not a heading.
      else if (!/^[a-zđ]$/iu.test(own) && !/^[-+•]/.test(label)) heading = bare
      continue
    }
    // Lines 5 and the like stand alone: their own number ends the heading before them.
    const under = /^\d/.test(own) && !/^\d+[a-z]/i.test(own) ? '' : heading
    const start = prefix ? `${prefix}: ` : ''
    const code = /^\d+[a-z]?$/i.test(own) ? own : `${number}${own}`
    lines.push({
      block,
      line,
      label: `${start}${under ? `${under}: ` : ''}${bare}`,
      names: [...(under ? [`${start}${under}: ${bare}`] : []), `${start}${bare}`, ...(own ? [`${start}${code}`] : [])],
    })
  }
  return { lines, prefix }
}
