import { type Cell, type Line, isBlank, seen } from '../grid/grid.ts'
import { evidenceOf } from '../value/notation.ts'
import { labelOf } from './flat.ts'

/**
 * What a row under the header is. `total` sums the whole table, `subtotal` the rows above it, `band` may sum those below it; `other` is
 * of another table that stands below.
 */
export type Role = 'data' | 'total' | 'subtotal' | 'band' | 'note' | 'header' | 'example' | 'other'

export interface Placed {
  readonly line: Line
  readonly role: Role
  readonly label: string
}

/** What tells the rows of a table apart. */
export interface Shape {
  /** Texts of the header by column, to know it again where it is printed on every page. */
  readonly headers: ReadonlyMap<number, readonly string[]>
  readonly ordinal: number | null
  /** The column that says which part a row is about, null where rows are not about parts. */
  readonly part: number | null
  /** The columns beside it without which a row says nothing of anybody, such as the code of an enterprise, and those of periods. */
  readonly ids: readonly number[]
  readonly periods: readonly number[]
  readonly figures: readonly number[]
  /** Whether a label names a part, so that it is data whatever it looks like. */
  readonly isPart: (label: string) => boolean
}

const examples = /^(?:ví dụ|vi du|example)(?!\p{L})/iu
const totals =
  /^(?:tổng cộng|tổng số|tổng chung|cộng chung|toàn ban|toàn bộ|grand total|total|tong cong(?! ty)|tong so)(?!\p{L})|^(?:tổng|tong|sum)\s*(?:[:(].*)?$|^tổng (?:các|toàn|kcn|khu)(?!\p{L})/iu
const subtotals = /^(?:cộng|cong|subtotal)(?!\p{L}| (?:hòa|hoà|hoa)(?!\p{L}))/iu
const company = /^(?:tổng|tong) (?:công|cong) (?:ty|ti)/iu
/** A letter or Roman number before the name of a group; the dots of `K.C.N` number nothing. */
const lettered = /^(?:[IVX]+|[A-Z])\s*(?:[.)](?!\p{L}\.)|[/-](?!\S))/iu
const bands = /^(?:kcn|khu công nghiệp|các kcn|các khu công nghiệp)?\s*(?:nằm )?(?:trong|ngoài|ngoai)\s+(?:kkt|khu kinh tế|khu kinh te)/iu
/** What several parks have in common, behind a letter. */
const shared = /^(?:các|nhóm|khu vực|vùng|địa bàn|huyện|quận|thành phố|cụm)(?!\p{L})/iu
/** The name of one park, known or not: what follows is a name and no quality that several share. */
const places =
  /^(?:kcn|khu công nghiệp|k\.c\.n\.?|khu)\s+(?!(?:nằm|trong|ngoài|thuộc|đã|đang|chưa|mới|cũ|sinh thái|được|có|thành lập|hoạt động|kinh tế|công nghiệp)(?!\p{L}))\p{L}/iu
const notes =
  /^(?:\(?\*+\)?|ghi chú|ghi chu|nguồn|nguon|người lập|nguoi lap|thủ trưởng|thu truong|trưởng ban|phó trưởng ban|kt\.|tm\.|tl\.|nơi nhận|noi nhan|lưu:|đơn vị báo cáo|kế toán|hải phòng, ngày|ngày … tháng|.{0,40}, ?ngày .{1,6} tháng .{1,6} năm)/iu

/** Whether a name may make its row anything but data, wherever the row stands. */
export function mayPart(name: string): boolean {
  const label = labelOf(name)
  return [examples, totals, subtotals, lettered, bands, notes].some((words) => words.test(label))
}

/**
 * The role of every row under a header, in order. After notes come only rows that name a part and have figures; below the header of
 * another table nothing is read. A band with figures and no data below it sums nothing: it is data under a name that is not known.
 */
export function roles(lines: readonly Line[], shape: Shape): readonly Placed[] {
  let closed = false
  let ended = false
  let other = false
  const placed = lines.map((line): Placed => {
    const { label, column } = nameOf(line, shape)
    const own = isHeader(line, shape)
    other = !own && (other || isOtherHeader(line, shape))
    if (ended && (own || goesOn(line, label, shape))) ended = false
    const role = other ? 'other' : ended ? 'note' : own ? 'header' : roleOf(line, { label, column }, shape, closed)
    if (role === 'total' || role === 'subtotal') closed = true
    if (role === 'note') ended = closed || shape.part !== null
    return { line, role, label }
  })
  return placed.map((each, index) =>
    each.role === 'band' && placed[index + 1]?.role !== 'data' && shape.figures.some((column) => isFigure(each.line.cells[column]))
      ? { ...each, role: 'data' }
      : each,
  )
}

interface Name {
  readonly label: string
  readonly column: number
}

function roleOf(line: Line, { label, column }: Name, shape: Shape, closed: boolean): Role {
  const { cells } = line
  const figures = shape.figures.filter((at) => isFigure(cells[at])).length
  if (examples.test(label)) return 'example'
  const identified = figures > 0 && shape.ids.length > 0 && shape.ids.every((at) => at !== column && !isBlank(cells[at]))
  if (shape.figures.length && !company.test(label)) {
    const kind = totals.test(label) ? totals : subtotals.test(label) ? subtotals : null
    // An enterprise may be called Total; the sum of all has no code.
    const isNamed = kind !== null && identified && /\p{L}/u.test(label.replace(kind, ''))
    if (kind && !isNamed) return kind === totals ? 'total' : 'subtotal'
  }
  if (notes.test(label) && figures === 0) return 'note'
  if (shape.part === null) return 'data'
  if (isPart(line, shape)) return 'data'
  const ordinal = shape.ordinal === null ? '' : seen(cells[shape.ordinal] ?? null).trim()
  const name = label.replace(lettered, '').trim()
  if (bands.test(label) || bands.test(name)) return 'band'
  if (lettered.test(label) || /^(?:[IVX]+|[A-H])[.)]?$/.test(ordinal)) {
    const isOne = identified || places.test(name) || shape.periods.some((at) => !isBlank(cells[at]))
    return figures > 0 && isOne && !shared.test(name) ? 'data' : 'band'
  }
  if (figures > 0) return 'data'
  const texts = cells.filter((cell) => !isBlank(cell)).length
  if (closed) return 'note'
  return texts === 1 ? 'band' : 'data'
}

function isPart({ cells }: Line, { part, isPart: known }: Shape): boolean {
  const cell = part === null ? null : cells[part]
  return !isBlank(cell) && known(seen(cell ?? null))
}

/** Whether a table goes on with a row after notes: it has figures, under a part that is known or may be. */
function goesOn(line: Line, label: string, shape: Shape): boolean {
  if (shape.part === null || isBlank(line.cells[shape.part])) return false
  if (isPart(line, shape)) return shape.figures.some((column) => isFigure(line.cells[column]))
  const isNumber = (cell: Cell | undefined) =>
    !isBlank(cell) && (typeof cell === 'number' || evidenceOf(seen(cell ?? null).trim()) !== 'bad')
  const numbers = shape.figures.filter((column) => isNumber(line.cells[column])).length
  return ![totals, subtotals, notes].some((words) => words.test(label)) && numbers * 2 > shape.figures.length
}

/** The first text of a row that is not its running number, which may be a word where the cells are merged, and where it stands. */
function nameOf({ cells }: Line, { ordinal }: Shape): Name {
  const isNumber = (cell: string) => /^(?:\d+|[ivx]+|[a-z])[.)]?$/i.test(cell.trim())
  const column = cells.findIndex(
    (candidate, at) => typeof candidate === 'string' && candidate.trim() !== '' && (at !== ordinal || !isNumber(candidate)),
  )
  return { label: labelOf(column >= 0 ? (cells[column] ?? null) : ordinal === null ? null : cells[ordinal]), column }
}

/** A cell with a figure in it, or with what stands for a figure that is missing or broken. */
function isFigure(cell: Cell | undefined): boolean {
  if (isBlank(cell)) return false
  return typeof cell !== 'string' || /\d/.test(cell) || evidenceOf(cell) !== 'bad'
}

function isHeader({ cells }: Line, { headers }: Shape): boolean {
  let filled = 0
  for (const [column, cell] of cells.entries()) {
    if (isBlank(cell)) continue
    if (typeof cell !== 'string' || !headers.get(column)?.includes(labelOf(cell))) return false
    filled++
  }
  return filled >= 2
}

/** The header of another table: a name that this one has too, at the same place, and over its figures texts that it has not. */
function isOtherHeader({ cells }: Line, { headers, figures }: Shape): boolean {
  const texts = cells.flatMap((cell, column) => (isBlank(cell) ? [] : [[column, cell] as const]))
  if (texts.length < 2 || texts.some(([, cell]) => typeof cell !== 'string' || evidenceOf(cell.trim()) !== 'bad')) return false
  const isOwn = ([column, cell]: readonly [number, Cell]) => headers.get(column)?.includes(labelOf(cell)) ?? false
  return texts.some(isOwn) && texts.some((each) => figures.includes(each[0]) && !isOwn(each))
}
