import type { Dataset } from '#model/dataset.ts'
import { searchKey } from '#model/text.ts'
import { type Grid, type Line, isBlank } from '../grid/grid.ts'
import { limits } from '../limits.ts'
import { type Header, type Match, fitOf, headerIdentity, matchColumns } from '../match/columns.ts'
import type { Dictionary } from '../match/dictionary.ts'
import { meaningful } from '../match/key.ts'
import { evidenceOf } from '../value/notation.ts'
import { parseUnit, unitLabel } from '../value/unit.ts'
import { flatten, labelOf, lookupOf, numbering, widthOf } from './flat.ts'

/** Where the header of a table is, what it says, and which data set it fits best. `first` is the index of the first line after it. */
export interface Found {
  readonly dataset: Dataset
  readonly score: number
  readonly runnerUp: { readonly dataset: string; readonly score: number } | null
  readonly rows: readonly number[]
  readonly first: number
  readonly matches: readonly Match[]
  readonly titles: readonly string[]
}

/** Columns that a person has settled, by header identity; null where the column is not to be read. */
export type Saved = ReadonlyMap<string, string | null>

/** The least fit that counts as a table; where a person has named the data set, little is enough. */
const least = { among: 0.7, named: 0.3 }
const mostLevels = 3

/**
 * The header of a sheet: the rows, one to three, whose texts name the most telling columns of one data set.
 * Titles above it weigh in where they name the form or the data set. Null where nothing fits.
 */
export function findHeader(grid: Grid, dictionaries: readonly Dictionary[], saved: Saved): Found | null {
  const lines = grid.lines.slice(0, limits.headerDepth)
  const lookup = lookupOf(grid)
  const width = Math.min(widthOf(lines), limits.headerWidth)
  let best: (Omit<Found, 'titles'> & { readonly weight: number }) | null = null
  for (const [index, line] of lines.entries()) {
    if (!couldHead(line)) continue
    for (let levels = 1; levels <= mostLevels; levels++) {
      const rows = headRows(lines, index, levels)
      if (!rows) break
      const last = lines[index + levels - 1]
      const units = levels > 1 && last && isUnits(last) ? last : null
      const flat = flatten(rows, width, lookup)
      const headers = units ? withUnits(flat, units) : flat
      const under = lines[index + levels]
      const numbers = under ? numbering(under) : null
      const numbered = numbers ? headers.map((header) => ({ ...header, number: numbers.get(header.column) ?? null })) : headers
      const titles = [...(grid.before ?? []), ...titlesOf(lines.slice(0, index))]
      const ranked = dictionaries.map((dictionary) => rate(numbered, dictionary, titles, saved)).sort((a, b) => b.score - a.score)
      const [top, second] = ranked
      // A level more must tell more, as one does that gives the units of the columns above it.
      const weight = (top?.score ?? 0) - (levels - 1) * 0.05 + (units ? 0.1 : 0)
      if (
        !top ||
        top.fit < (dictionaries.length > 1 && !isComplete(top.matches) ? least.among : least.named) ||
        (best && weight <= best.weight)
      )
        continue
      best = {
        dataset: top.dataset,
        score: top.score,
        runnerUp: second && second.fit > 0 ? { dataset: second.dataset.id, score: second.score } : null,
        rows,
        first: index + levels + (numbers ? 1 : 0),
        matches: top.matches,
        weight,
      }
    }
  }
  if (!best) return null
  const start = best.rows[0] ?? 1
  return { ...best, titles: [...(grid.before ?? []), ...titlesOf(lines.filter(({ row }) => row < start))] }
}

/** Whether every header is the name of a column: then it matters little that other data sets have columns of these names too. */
function isComplete(matches: readonly Match[]): boolean {
  const real = matches.filter(({ how, header }) => how !== 'ordinal' && header.parts.length > 0)
  return real.length >= 3 && real.every(({ how }) => how === 'name' || how === 'saved')
}

/** Whether the columns that say what a row is about are there; a period may stand in the title. */
function knowsItsRows({ key, columns }: Dataset, matches: readonly Match[]): boolean {
  const needed = columns.filter(({ id, required, type }) => required && type !== 'period' && key.includes(id))
  return needed.every(({ id }) => matches.some(({ field }) => field === id))
}

function rate(headers: readonly Header[], dictionary: Dictionary, titles: readonly string[], saved: Saved) {
  const own = new Map([...saved].filter(([identity]) => headers.some((header) => headerIdentity(header) === identity)))
  const matches = matchColumns(headers, dictionary, own)
  const fit = fitOf(matches, dictionary)
  const known = knowsItsRows(dictionary.dataset, matches) ? 1 : 0.5
  return { dataset: dictionary.dataset, matches, fit, score: fit * known + (fit > 0 ? named(dictionary.dataset, titles) : 0) }
}

/** What titles add: the code of the national form names a data set outright, its name nearly so. */
function named({ form, name }: Dataset, titles: readonly string[]): number {
  const code = form?.slice(0, 4)
  const byForm =
    code !== undefined && titles.some((title) => new RegExp(`(?<![\\p{L}\\d/])${code}(?![\\p{L}\\d/])`, 'u').test(title)) ? 4 : 0
  const words = meaningful(searchKey(name.vi))
  const byName = titles.some((title) => {
    const said = new Set(searchKey(title).split(' '))
    return words.filter((word) => said.has(word)).length >= Math.max(2, words.length * 0.7)
  })
  return byForm + (byName ? 1 : 0)
}

/** The rows of a header with this many levels, or null where a level cannot be one: a gap, a numbering row, or mostly numbers. */
function headRows(lines: readonly Line[], index: number, levels: number): readonly number[] | null {
  const block = lines.slice(index, index + levels)
  if (block.length < levels) return null
  const rows = block.map(({ row }) => row)
  if (rows.some((row, level) => row !== (rows[0] ?? 0) + level)) return null
  return block.every((line, level) => level === 0 || (!numbering(line) && !isFigures(line))) ? rows : null
}

function couldHead(line: Line): boolean {
  const texts = new Set(line.cells.filter((cell) => typeof cell === 'string' && cell.trim() !== ''))
  return texts.size >= 2 && !isFigures(line) && !numbering(line) && !isUnits(line) && ![...texts].some((text) => titled.test(labelOf(text)))
}

/** What stands above tables and never names a column, also where it shares its row with something else. */
const titled =
  /^(?:biểu|mẫu)(?: số| biểu| mẫu)?\s*:?\s*[\d.]|^phụ lục|^\(?\s*(?:đvt|đơn vị(?: tính)?)\s*[:(]|^\(?\s*(?:đvt|đơn vị tính)\s+\p{L}|^kỳ báo cáo\s*:|^cộng hòa xã hội|^độc lập\s*[-–]/iu

const bracketed = /^[([]\s*(.*?)\s*[)\]]$/u

/** A row that says the units of the columns above it and nothing else. */
function isUnits({ cells }: Line): boolean {
  const said = cells.filter((cell) => !isBlank(cell) && !unitLabel.test(labelOf(cell)))
  return said.length > 0 && said.every((cell) => typeof cell === 'string' && parseUnit(labelOf(cell).replace(bracketed, '$1')) !== null)
}

/** Headers whose last level is a row of units, which are put in brackets, as they stand behind the name of a column. */
function withUnits(headers: readonly Header[], { cells }: Line): readonly Header[] {
  return headers.map((header) => {
    const label = labelOf(cells[header.column])
    if (!label || header.parts.at(-1) !== label) return header
    const above = header.parts.slice(0, -1)
    return { ...header, parts: unitLabel.test(label) ? above : [...above, bracketed.test(label) ? label : `(${label})`] }
  })
}

function isFigures({ cells }: Line): boolean {
  const filled = cells.filter((cell) => !isBlank(cell))
  const figures = filled.filter((cell) => typeof cell !== 'string' || evidenceOf(cell.trim()) !== 'bad')
  return figures.length > filled.length * 0.3
}

const titlesOf = (lines: readonly Line[]): readonly string[] =>
  lines.flatMap(({ cells }) => cells.filter((cell) => !isBlank(cell)).map(labelOf))
