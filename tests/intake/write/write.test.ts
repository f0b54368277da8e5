import { strFromU8, unzipSync } from 'fflate'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import { seen } from '#intake/grid/grid.ts'
import { readWorkbook } from '#intake/grid/workbook.ts'
import { read } from '#intake/read.ts'
import { annotated, problemsCsv } from '#intake/write/annotated.ts'
import { csvOf, neutral } from '#intake/write/neutral.ts'
import { templateCsv, templateXlsx } from '#intake/write/template.ts'
import { parks } from '../parks.ts'

const options = { datasets: catalog.datasets, registers: { parks } }
const ids = catalog.datasets.map(({ id }) => id)
const dataset = (id: string) => {
  const found = catalog.datasets.find((each) => each.id === id)
  if (!found) throw new Error(`unknown data set: ${id}`)
  return found
}
const file = (name: string) => new Uint8Array(readFileSync(new URL(`../files/${name}`, import.meta.url)))

describe('a template', () => {
  test.each(ids)('%s reads back without a row, an error or a doubt about its columns', async (id) => {
    const files = [
      [new TextEncoder().encode(templateCsv(dataset(id))), `${id}.csv`],
      [await templateXlsx(dataset(id), { parks }), `${id}.xlsx`],
    ] as const
    for (const [bytes, name] of files) {
      const result = await read(bytes, name, options)
      expect(result.dataset).toBe(id)
      expect(result.columns.map(({ field }) => field)).toEqual(dataset(id).columns.map((column) => column.id))
      expect(result.records).toEqual([])
      expect(result.skipped).toMatchObject([{ row: 2, role: 'example' }])
      expect(result.problems.filter(({ severity }) => severity !== 'info')).toEqual([])
      expect(result.questions).toEqual([])
    }
  })

  test.each(ids)('%s filled with its own example is read in declared units', async (id) => {
    const [head = [], example = []] = Papa.parse<string[]>(templateCsv(dataset(id)).replace('Ví dụ: ', ''), {
      delimiter: ';',
      skipEmptyLines: true,
    }).data
    const result = await read(new TextEncoder().encode(csvOf([head, example])), 'mẫu.csv', { datasets: catalog.datasets })
    expect(result.questions).toEqual([])
    expect(result.problems.filter(({ severity }) => severity === 'error')).toEqual([])
    const [row] = result.records
    for (const { id: field, type, codes } of dataset(id).columns) {
      const value = row?.values[field]
      if (type === 'number') expect(typeof value, field).toBe('number')
      else if (type === 'period') expect(value).toBe('2025-Q3')
      else if (type === 'date') expect(value).toBe('2025-09-30')
      else expect(value, field).toBe(codes?.[0]?.id ?? 'chữ')
    }
  })

  test('lists come from closed lists and registers, and lie where the rules say', async () => {
    const parts = unzipSync(await templateXlsx(dataset('land_use'), { parks }))
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    const rules = [...sheet.matchAll(/sqref="([A-Z]+)2:\1\d+"><formula1>'Danh mục'!\$([A-Z]+)\$2:\$\2\$(\d+)</g)].map(
      ([, column, list, last]) => `${column} ${list} ${last}`,
    )
    expect(rules).toEqual(['A A 17', 'I B 3', 'M C 4', 'N D 9'])
    const { grids } = await readWorkbook(await templateXlsx(dataset('land_use'), { parks }))
    expect(grids[2]?.lines.slice(0, 3).map(({ cells }) => cells.slice(0, 2))).toEqual([
      ['Tên KCN', 'Tình trạng hoạt động'],
      ['KCN Minh Họa 01', 'Chưa hoạt động'],
      ['KCN Minh Họa 02', 'Đã đi vào hoạt động'],
    ])
  })

  test('the CSV opens in Excel with Vietnamese settings: marked UTF-8, semicolons, decimal commas', () => {
    const text = templateCsv(dataset('business_activity'))
    expect(text.startsWith('\ufeffTên KCN;Kỳ báo cáo;')).toBe(true)
    expect(text).toContain(';1234,5;')
    expect(text.endsWith('\r\n')).toBe(true)
  })
})

describe('a file given back', () => {
  test('has every value where it stood, colours, and the sentences in a last column', async () => {
    const result = await read(file('names.csv'), 'names.csv', options)
    const bytes = await annotated(result)
    const { grids } = await readWorkbook(bytes)
    const [sheet, list] = grids
    expect(sheet?.lines.map(({ row }) => row)).toEqual([1, 2, 3, 4, 5])
    expect(sheet?.lines[0]?.cells[4]).toBe('Lỗi')
    expect(sheet?.lines[3]?.cells.slice(0, 4)).toEqual(['KCN Minh Hạo 03', 'Quý III/2025', 'Đang hoạt động', '3,5'])
    expect(seen(sheet?.lines[3]?.cells[4])).toBe(
      'A: “KCN Minh Hạo 03” không có trong danh mục. Hãy sửa tên hoặc thêm tên gọi khác. → KCN Minh Họa 03\n' +
        'C: “Đang hoạt động” không phải giá trị được nhận ở cột này (Chưa hoạt động; Đã đi vào hoạt động).',
    )
    expect(sheet?.lines[1]?.cells[4] ?? null).toBeNull()
    expect(list?.name).toBe('Danh sách lỗi')
    expect(list?.lines.length).toBe(result.problems.length + 1)
    const parts = unzipSync(bytes)
    const xml = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
    const style = Number(/<c r="A4" s="(\d+)"/.exec(xml('xl/worksheets/sheet1.xml'))?.[1])
    const [, cellStyles = ''] = xml('xl/styles.xml').split('<cellXfs')
    const fill = Number(/fillId="(\d+)"/.exec(cellStyles.match(/<xf [^>]*>/g)?.[style] ?? '')?.[1])
    expect(
      xml('xl/styles.xml')
        .match(/<fill>.*?<\/fill>/g)
        ?.[fill]?.toLowerCase(),
    ).toContain('f8c9c4')
  })

  test.each(['merged.xlsx', 'lo-2104.xlsx', 'looks-1904.xlsx', 'full-2104.csv', 'lo-2103.xls'])(
    '%s reads the same again after the round trip',
    async (name) => {
      const before = await read(file(name), name, options)
      const after = await read(await annotated(before), name, options)
      expect(after.records.map(({ values, place }) => [values, place.row])).toEqual(
        before.records.map(({ values, place }) => [values, place.row]),
      )
      expect(after.questions).toEqual([])
    },
  )

  test('its list is CSV with place, value, sentence and suggestion', async () => {
    const result = await read(file('names.csv'), 'names.csv', options)
    const [head, ...rows] = Papa.parse<string[]>(problemsCsv(result.problems).slice(1), { delimiter: ';', skipEmptyLines: true }).data
    expect(head).toEqual(['Mức độ', 'Vị trí', 'Ô ghi', 'Lỗi', 'Gợi ý sửa'])
    expect(rows).toContainEqual([
      'lỗi',
      'dòng 4, cột A',
      'KCN Minh Hạo 03',
      '“KCN Minh Hạo 03” không có trong danh mục. Hãy sửa tên hoặc thêm tên gọi khác.',
      'KCN Minh Họa 03',
    ])
  })
})

describe('exported cells', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+84 225', '+84 225'],
    ["+cmd|' /c x'!A1", "'+cmd|' /c x'!A1"],
    ['-2+3', "'-2+3"],
    ['@SUM(1)', "'@SUM(1)"],
    ['\t=1', "'\t=1"],
    ['＝1', "'＝1"],
    ['-5', '-5'],
    ['-1.234,5', '-1.234,5'],
    ['+12,5%', '+12,5%'],
    ['-', '-'],
    ['KCN', 'KCN'],
    ['', ''],
  ])('%j is written %j', (text, written) => {
    expect(neutral(text)).toBe(written)
  })

  test('numbers stay numbers, in full digits', () => {
    expect(csvOf([[1e21, 1e-7, -0.5, 1234.5, null, 'a"b;c']])).toBe('\ufeff1000000000000000000000;0,0000001;-0,5;1234,5;;"a""b;c"\r\n')
  })

  test('no formula of a hostile file survives as one', async () => {
    const bytes = await annotated(await read(file('hostile.csv'), 'hostile.csv', options))
    const { grids } = await readWorkbook(bytes)
    const texts = grids.flatMap(({ lines }) => lines.flatMap(({ cells }) => cells.filter((cell) => typeof cell === 'string')))
    expect(texts.filter((text) => /^[=@]/.test(text))).toEqual([])
    expect(texts).toContain(`'=HYPERLINK("http://x";"y")`)
    for (const part of Object.values(unzipSync(bytes))) expect(strFromU8(part)).not.toMatch(/<f[ >]/)
  })
})

const office = (() => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'pipe' })
    return true
  } catch {
    return false
  }
})()

test.skipIf(!office)('LibreOffice opens templates and returned files, and reads the same values', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kpi-write-'))
  const result = await read(file('merged.xlsx'), 'merged.xlsx', options)
  writeFileSync(join(folder, 'template.xlsx'), await templateXlsx(dataset('land_use'), { parks }))
  writeFileSync(join(folder, 'marked.xlsx'), await annotated(result))
  execFileSync(
    'soffice',
    [
      '--headless',
      `-env:UserInstallation=file://${folder}/profile`,
      '--convert-to',
      'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false',
      '--outdir',
      folder,
      join(folder, 'template.xlsx'),
      join(folder, 'marked.xlsx'),
    ],
    { stdio: 'pipe' },
  )
  const rows = (name: string) => Papa.parse<string[]>(readFileSync(join(folder, `${name}.csv`), 'utf8'), { delimiter: ';' }).data
  expect(rows('template')[0]).toEqual(dataset('land_use').columns.map(({ name, unit }) => (unit ? `${name.vi} (${unit.vi})` : name.vi)))
  expect(rows('marked')[9]?.slice(2, 9)).toEqual(['1', 'KCN Minh Họa 01', '12', '1234.5', '0.1', '3', '15000.75'])
  rmSync(folder, { recursive: true, force: true })
})

test('a text is no longer than a cell of Excel may be', async () => {
  const text = `Tên KCN;Kỳ báo cáo;FDI: doanh thu (triệu USD);Ghi chú\nKCN Minh Họa 01;Quý III/2025;abc;${'dài '.repeat(10_000)}\n`
  const bytes = await annotated(await read(new TextEncoder().encode(text), 'dài.csv', options))
  const { grids } = await read(bytes, 'dài.xlsx', options)
  const note = grids[0]?.lines[1]?.cells[3]
  expect(typeof note === 'string' && [note.length, note.slice(-2)]).toEqual([32_767, 'à…'])
})
