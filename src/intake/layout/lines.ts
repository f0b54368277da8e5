import { type Cell, type Line, isBlank, seen } from '../grid/grid.ts'
import { evidenceOf } from '../value/notation.ts'
import { labelOf } from './flat.ts'

/** What a row under the header is. `total` sums the whole table, `subtotal` the rows above it, `band` may sum those below it. */
export type Role = 'data' | 'total' | 'subtotal' | 'band' | 'note' | 'header' | 'example'

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
  readonly figures: readonly number[]
  /** Whether a label names a part, so that it is data whatever it looks like. */
  readonly isPart: (label: string) => boolean
}

const examples = /^(?:ví dụ|vi du|example)(?!\p{L})/iu
const totals =
  /^(?:tổng cộng|tổng số|tổng chung|cộng chung|toàn ban|toàn bộ|grand total|total|tong cong(?! ty)|tong so)(?!\p{L})|^(?:tổng|tong|sum)\s*(?:[:(].*)?$|^tổng (?:các|toàn|kcn|khu)(?!\p{L})/iu
const subtotals = /^(?:cộng|cong|subtotal)(?!\p{L}| (?:hòa|hoà|hoa)(?!\p{L}))/iu
const company = /^(?:tổng|tong) (?:công|cong) (?:ty|ti)/iu
const bands =
  /^(?:[IVX]+|[A-Z])\s*[.)/-]|^(?:kcn|khu công nghiệp|các kcn|các khu công nghiệp)?\s*(?:nằm )?(?:trong|ngoài|ngoai)\s+(?:kkt|khu kinh tế|khu kinh te)/iu
const notes =
  /^(?:\(?\*+\)?|ghi chú|ghi chu|nguồn|nguon|người lập|nguoi lap|thủ trưởng|thu truong|trưởng ban|phó trưởng ban|kt\.|tm\.|tl\.|nơi nhận|noi nhan|lưu:|đơn vị báo cáo|kế toán|hải phòng, ngày|ngày … tháng|.{0,40}, ?ngày .{1,6} tháng .{1,6} năm)/iu

/** Whether a name may make its row anything but data, wherever the row stands. */
export function mayPart(name: string): boolean {
  const label = labelOf(name)
  return [examples, totals, subtotals, bands, notes].some((words) => words.test(label))
}

/**
 * The role of every row under a header, in order. Once a note has been met after a total, nothing after it is data.
 * A band with figures and no data below it sums nothing: it is data under a name that is not known.
 */
export function roles(lines: readonly Line[], shape: Shape): readonly Placed[] {
  let closed = false
  let ended = false
  const placed = lines.map((line): Placed => {
    const label = nameOf(line, shape)
    const role = ended ? 'note' : roleOf(line, label, shape, closed)
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

function roleOf(line: Line, label: string, shape: Shape, closed: boolean): Role {
  const figures = shape.figures.filter((column) => isFigure(line.cells[column])).length
  if (examples.test(label)) return 'example'
  if (isHeader(line, shape)) return 'header'
  if (shape.figures.length && !company.test(label)) {
    if (totals.test(label)) return 'total'
    if (subtotals.test(label)) return 'subtotal'
  }
  if (notes.test(label) && figures === 0) return 'note'
  if (shape.part === null) return 'data'
  const part = line.cells[shape.part]
  if (!isBlank(part) && shape.isPart(seen(part ?? null))) return 'data'
  const ordinal = shape.ordinal === null ? '' : seen(line.cells[shape.ordinal] ?? null).trim()
  if (bands.test(label) || /^(?:[IVX]+|[A-H])[.)]?$/.test(ordinal)) return 'band'
  if (figures > 0) return 'data'
  const texts = line.cells.filter((cell) => !isBlank(cell)).length
  if (closed) return 'note'
  return texts === 1 ? 'band' : 'data'
}

/** The first text of a row that is not its running number, which may be a word where the cells are merged. */
function nameOf({ cells }: Line, { ordinal }: Shape): string {
  const isNumber = (cell: string) => /^(?:\d+|[ivx]+|[a-z])[.)]?$/i.test(cell.trim())
  const cell = cells.find(
    (candidate, column) => typeof candidate === 'string' && candidate.trim() !== '' && (column !== ordinal || !isNumber(candidate)),
  )
  return labelOf(cell ?? (ordinal === null ? null : cells[ordinal]))
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
