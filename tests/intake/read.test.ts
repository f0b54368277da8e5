import { readFileSync, readdirSync } from 'node:fs'
import writeExcelFile from 'write-excel-file/universal'
import { describe, expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import { read } from '#intake/read.ts'
import { placeOf, problem, problemKinds, sentenceOf } from '#model/problem.ts'
import { parks } from './parks.ts'

const options = { datasets: catalog.datasets, registers: { parks } }
const folder = new URL('./files/', import.meta.url)
const file = (name: string) => new Uint8Array(readFileSync(new URL(name, folder)))
const text = (lines: readonly string[]) => new TextEncoder().encode(lines.join('\n'))

describe('sentences', () => {
  test('every problem that the files give has a whole sentence in both languages', async () => {
    const codes = new Set<string>()
    for (const name of readdirSync(folder).filter((each) => !each.endsWith('.json'))) {
      const { problems } = await read(file(name), name, options)
      for (const found of problems) {
        codes.add(found.code)
        for (const language of ['vi', 'en'] as const)
          expect(sentenceOf(found, language), found.code).not.toMatch(/[{}]|undefined|null|NaN|\[object/)
        // What is quoted is the file's own; the rest of an English sentence is English.
        const own = sentenceOf(found, 'en').replace(/“[^”]*”/g, '')
        expect(own.replace(/Quý|tháng|Năm/g, '').normalize('NFD'), found.code).not.toMatch(/\p{M}|đ/iu)
      }
    }
    expect(codes.size).toBeGreaterThan(40)
  })

  test('numbers in them are written as the language writes them, places as people see them', () => {
    const found = problem('total_differs', {
      file: 'a.xlsx',
      sheet: 'Quý 3',
      row: 12,
      column: 'F',
      value: 'Tổng cộng',
      values: { total: 1234.5, sum: 1235 },
    })
    expect(sentenceOf(found, 'vi')).toBe('Dòng “Tổng cộng” ghi 1.234,5 nhưng cộng các dòng được 1.235.')
    expect(sentenceOf(found, 'en')).toBe('The row “Tổng cộng” says 1,234.5 but its rows add up to 1,235.')
    expect(placeOf(found, 'vi')).toBe('trang Quý 3, dòng 12, cột F')
  })

  test('a check of a data set brings its own sentence', () => {
    const found = { ...problem('no_table', { file: 'a' }), code: 'own_check', value: '7' }
    expect(sentenceOf(found, 'vi', { vi: 'Sai: {value}.', en: 'Wrong: {value}.' })).toBe('Sai: 7.')
    expect(sentenceOf(found, 'vi')).toBe('own_check')
  })

  test('the two languages of a code need the same values', () => {
    const holes = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g))].sort()
    for (const [code, { sentence }] of problemKinds) expect(holes(sentence.en), code).toEqual(holes(sentence.vi))
  })
})

describe('a reading', () => {
  test('reports bytes and rows, and ends at all bytes', async () => {
    const bytes = text(['KCN;Kỳ;Số dự án FDI', ...Array.from({ length: 50_000 }, (_, index) => `KCN Minh Họa 01;2025;${index}`)])
    const seen: { bytes: number; rows: number }[] = []
    const result = await read(bytes, 'dài.csv', { ...options, progress: (done) => seen.push(done) })
    expect(result.records.length).toBe(50_000)
    expect(seen.length).toBeGreaterThan(2)
    expect(seen.at(-1)).toEqual({ bytes: bytes.length, rows: 50_001 })
    expect(seen.every((done, index) => index === 0 || done.bytes >= (seen[index - 1]?.bytes ?? 0))).toBe(true)
  })

  test('stops when it is told to, with the reason', async () => {
    const bytes = text(['KCN;Kỳ;Số dự án FDI', ...Array.from({ length: 100_000 }, () => 'KCN Minh Họa 01;2025;1')])
    const stop = new AbortController()
    const reading = read(bytes, 'dài.csv', {
      ...options,
      signal: stop.signal,
      progress: ({ rows }) => rows > 30_000 && stop.abort(new Error('enough')),
    })
    await expect(reading).rejects.toThrow('enough')
    await expect(read(file('merged.xlsx'), 'a.xlsx', { ...options, signal: AbortSignal.abort(new Error('no')) })).rejects.toThrow('no')
  })

  test('an unknown data set is a broken promise', async () => {
    await expect(read(file('tab.txt'), 'tab.txt', { ...options, dataset: 'nothing' })).rejects.toThrow('unknown data set: nothing')
  })

  test('what the file lacks can be filled in, the period told', async () => {
    const result = await read(text(['KCN;Số dự án FDI', 'KCN Minh Họa 01;3']), 'a.csv', {
      ...options,
      period: '2025-Q3',
      fill: { source_id: 'DEMO-2104', kind: 'estimated' },
    })
    expect(result.questions).toEqual([])
    expect(result.records[0]?.values).toMatchObject({ period: '2025-Q3', source_id: 'DEMO-2104', kind: 'estimated' })
  })

  test('a column with figures and no header is said, one with neither is not', async () => {
    const bytes = new Uint8Array(
      await (
        await writeExcelFile([
          ['KCN', 'Kỳ', null, 'Số dự án FDI', null],
          ['KCN Minh Họa 01', '2025', 7, 3, null],
        ]).toBlob()
      ).arrayBuffer(),
    )
    const { problems } = await read(bytes, 'a.xlsx', options)
    expect(problems.filter(({ code }) => code === 'column_unknown')).toMatchObject([{ column: 'C', header: '' }])
  })

  test('a year and a quarter in columns of their own make one period', async () => {
    const lines = [
      'KCN;Năm;Quý;Số dự án FDI',
      'KCN Minh Họa 01;2025;3;1',
      'KCN Minh Họa 01;2025;IV;2',
      'KCN Minh Họa 01;2024;;3',
      'KCN Minh Họa 01;2024;7;4',
    ]
    const result = await read(text(lines), 'a.csv', options)
    expect(result.questions).toEqual([])
    expect(result.records.map(({ values }) => values['period'])).toEqual(['2025-Q3', '2025-Q4', '2024', null])
    expect(result.problems.filter(({ severity }) => severity !== 'info')).toMatchObject([
      { code: 'period_unreadable', row: 5, column: 'C', value: 'Quý 7/2024' },
    ])
  })

  test('the reading of a layout is remembered by its fingerprint and used for the next file of it', async () => {
    const lines = ['Khu;Kỳ;Cột lạ;Số dự án FDI;Vốn đăng ký FDI (triệu USD)', 'KCN Minh Họa 01;2025;9;3;1,5']
    const first = await read(text(lines), 'a.csv', options)
    expect(first.columns.map(({ field }) => field)).toEqual([null, 'period', null, 'fdi_projects', 'fdi_registered'])
    const mapping = first.mapping
    if (!mapping) throw new Error('no mapping')
    const [park = '', , strange = ''] = first.columns.map(({ identity }) => identity)
    const settled = { ...mapping, columns: { ...mapping.columns, [park]: 'park_id', [strange]: 'fdi_operating' } }
    const next = await read(text([...lines, 'KCN Minh Họa 02;2025;8;2;2,5']), 'b.csv', { ...options, mappings: [settled] })
    expect(next.columns.map(({ field, how }) => [field, how])).toEqual([
      ['park_id', 'saved'],
      ['period', 'saved'],
      ['fdi_operating', 'saved'],
      ['fdi_projects', 'saved'],
      ['fdi_registered', 'saved'],
    ])
    expect(next.records.map(({ values }) => values['fdi_operating'])).toEqual([9, 8])
    const other = await read(text(['Khu;Kỳ;Số dự án FDI', 'KCN Minh Họa 01;2025;3']), 'c.csv', { ...options, mappings: [settled] })
    expect(other.columns.map(({ how }) => how)).not.toContain('saved')
  })

  test('values of a form turned on its side know their own cells', async () => {
    const { records } = await read(file('sideways.csv'), 'sideways.csv', options)
    expect(records[1]?.place).toEqual({ sheet: null, row: 4, column: 'E' })
    expect(records[1]?.cells?.['fdi_new_capital']).toEqual({ sheet: null, row: 8, column: 'E' })
  })
})
