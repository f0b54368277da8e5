import type { Column, Dataset } from '#model/dataset.ts'
import type { CellObject, SheetData } from 'write-excel-file/universal'
import { letterOf } from '../grid/grid.ts'
import type { Register } from '../match/names.ts'
import { mayStayBlank } from '../table/rows.ts'
import { isCount } from '../table/totals.ts'
import { parseUnit } from '../value/unit.ts'
import { csvOf } from './neutral.ts'
import { sheets } from './sheets.ts'
import { type ListRule, listValidation } from './validation.ts'

/** Rows for which a template offers its lists. */
const rowsOffered = 2000

/** The header of a column as a template prints it, which the reader takes back by name: `Vốn đăng ký (triệu USD)`. */
export const templateHeader = ({ name, unit }: Column): string => (unit ? `${name.vi} (${unit.vi})` : name.vi)

/** The CSV template of a data set: a header with units and one example row, which the reader leaves out. */
export const templateCsv = (dataset: Dataset): string => csvOf([dataset.columns.map(templateHeader), exampleOf(dataset)])

/**
 * The XLSX template of a data set: the header, one example row, drop-down lists for closed lists and registers,
 * a sheet that says what each column is, and one with the lists.
 */
export async function templateXlsx(dataset: Dataset, registers: Readonly<Record<string, Register>> = {}): Promise<Uint8Array> {
  const { default: write } = await import('write-excel-file/universal')
  const offered = dataset.columns.flatMap((column, index) => {
    const names = namesFor(column, registers)
    return names.length ? [{ column, index, names }] : []
  })
  const rules = offered.map(({ column, index, names }, at): ListRule => {
    const letter = letterOf(at)
    return {
      column: letterOf(index),
      first: 2,
      range: `'${sheets.lists}'!$${letter}$2:$${letter}$${names.length + 1}`,
      message: `“${column.name.vi}” nên chọn trong trang ${sheets.lists}.`,
    }
  })
  const heads = dataset.columns.map((column) => head(templateHeader(column), (column.required ?? false) && !mayStayBlank(column, dataset)))
  const example = exampleOf(dataset).map((value): CellObject | null =>
    value === null ? null : { value, fontStyle: 'italic', textColor: '#6b6b6b' },
  )
  const longest = Math.max(0, ...offered.map(({ names }) => names.length))
  const listRows: SheetData = [
    offered.map(({ column }) => head(column.name.vi)),
    ...Array.from({ length: longest }, (_, row) => offered.map(({ names }) => names[row] ?? null)),
  ]
  const wide = dataset.columns.map((column) => ({ width: Math.min(Math.max(templateHeader(column).length * 0.7, 12), 36) }))
  const blob = await write(
    [
      { data: [heads, example], sheet: 'Số liệu', columns: wide, stickyRowsCount: 1 },
      { data: notesFor(dataset), sheet: sheets.notes, columns: [{ width: 44 }, { width: 18 }, { width: 12 }, { width: 90 }] },
      ...(offered.length ? [{ data: listRows, sheet: sheets.lists, columns: offered.map(() => ({ width: 40 })) }] : []),
    ],
    { features: [listValidation(0, rules, rowsOffered)] },
  ).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}

const head = (text: string, required = false): CellObject => ({
  value: text,
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'center',
  backgroundColor: required ? '#cfe8e5' : '#eef2f1',
})

function namesFor(column: Column, registers: Readonly<Record<string, Register>>): readonly string[] {
  if (column.codes) return column.codes.map(({ name }) => name.vi)
  const register = column.refers && Object.hasOwn(registers, column.refers.dataset) ? registers[column.refers.dataset] : undefined
  return register?.entries.map(({ id, names }) => names[0] ?? id) ?? []
}

/** One row that shows the notation and means nothing: the reader knows it by its first words. */
function exampleOf(dataset: Dataset): readonly (string | number | null)[] {
  return dataset.columns.map((column, index) => {
    const value = exampleValue(column)
    return index === 0 ? `Ví dụ: ${value}` : value
  })
}

function exampleValue(column: Column): string | number {
  if (column.type === 'period') return 'Quý III/2025'
  if (column.type === 'date') return '30/09/2025'
  if (column.type === 'text') return column.codes?.[0]?.name.vi ?? 'chữ'
  const usual = isCount(column) ? 12 : parseUnit(column.unit?.vi ?? '')?.dimension === 'percent' ? 65.5 : 1234.5
  const { min = -Infinity, max = Infinity } = column
  return usual >= min && usual <= max
    ? usual
    : Number.isFinite(min) && Number.isFinite(max)
      ? Math.round((min + max) / 2)
      : Math.max(min, 0)
}

const kinds = { text: 'chữ', number: 'số', period: 'kỳ', date: 'ngày' } as const

function notesFor(dataset: Dataset): SheetData {
  const how = (column: Column) =>
    [
      mayStayBlank(column, dataset) ? 'Để trống cả cột thì hệ thống tự ghi.' : column.required ? 'Bắt buộc.' : '',
      column.field ? `Cột ${column.field} của biểu ${dataset.form ?? ''}.` : '',
      column.min !== undefined || column.max !== undefined ? `Trong khoảng ${column.min ?? '…'} đến ${column.max ?? '…'}.` : '',
      column.codes ? `Một trong: ${column.codes.map(({ name }) => name.vi).join('; ')}.` : '',
      column.type === 'period' ? 'Ghi như Quý III/2025, 07/2023, 9 tháng 2024, Năm 2024.' : '',
      column.type === 'date' ? 'Ghi ngày/tháng/năm.' : '',
    ]
      .filter(Boolean)
      .join(' ')
  return [
    [{ value: dataset.name.vi, fontWeight: 'bold' }],
    [dataset.about.vi],
    [`Mỗi dòng là ${dataset.row.vi}. Ô trống nghĩa là chưa có số liệu, không phải số 0. Dòng bắt đầu bằng “Ví dụ” không được đọc.`],
    [],
    ['Cột', 'Đơn vị', 'Kiểu', 'Cách ghi'].map((text) => head(text)),
    ...dataset.columns.map((column) => [column.name.vi, column.unit?.vi ?? null, kinds[column.type], how(column) || null]),
  ]
}
