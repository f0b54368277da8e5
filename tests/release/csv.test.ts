import { describe, expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import { datasetOf } from '#model/catalog.ts'
import { readCsv } from '#release/csv.ts'
import { ReleaseError } from '#release/fault.ts'
import { bytesOf } from './made.ts'

const landUse = datasetOf(catalog, 'land_use')
const read = (text: string | Uint8Array) => readCsv(typeof text === 'string' ? bytesOf(text) : text, landUse, 'land_use.csv')
const faultOf = (text: string | Uint8Array) => {
  try {
    read(text)
  } catch (error) {
    return error instanceof ReleaseError ? `${error.fault.file} ${error.fault.code}: ${error.fault.detail}` : error
  }
  return null
}

describe('a CSV of a release', () => {
  test('is read by its header, in any order, empty cells as missing', () => {
    expect(read('period,park_id,leased_ha,note\n2024,A,1.5,"a ""b"", c"\n2024-Q1,Đình Vũ,,\n')).toEqual({
      rows: 2,
      columns: { period: ['2024', '2024-Q1'], park_id: ['A', 'Đình Vũ'], leased_ha: [1.5, null], note: ['a "b", c', null] },
    })
  })

  test('may have a byte order mark, CRLF, line breaks in a cell, no line break at its end and no rows', () => {
    expect(read('\uFEFFpark_id,note\r\nA,"one\ntwo"').columns).toEqual({ park_id: ['A'], note: ['one\ntwo'] })
    expect(read('park_id,note\n')).toEqual({ rows: 0, columns: { park_id: [], note: [] } })
  })

  test('keeps text as it stands: keys that look like numbers, blanks, accents', () => {
    expect(read('park_id,period,note\n007,2024, x \n').columns).toEqual({ park_id: ['007'], period: ['2024'], note: [' x '] })
  })

  test.each(['1', '-1', '+1', '1.50', '.5', '1e3', '-2.5E-3'])('takes %s for a number', (cell) => {
    expect(read(`park_id,leased_ha\nA,${cell}\n`).columns['leased_ha']).toEqual([Number(cell)])
  })

  test.each(['1,234', ' 1', '1 ', '0x10', 'NaN', 'Infinity', '1e999', '1.234.567', '12 ha', '–', '1_000', 'null'])(
    'does not take "%s" for a number, and says where it stands',
    (cell) => {
      expect(faultOf(`park_id,leased_ha\nA,1\nB,"${cell}"\n`)).toBe(`land_use.csv unreadable: line 3, leased_ha: ${cell}`)
    },
  )

  test.each([
    ['a column that is not declared', 'park_id,area\nA,1\n', 'land_use.csv columns: area'],
    ['a column that is there twice', 'park_id,leased_ha,leased_ha\nA,1,2\n', 'land_use.csv columns: leased_ha'],
    ['no header at all', '', 'land_use.csv unreadable: no header'],
    ['another separator', 'park_id;leased_ha\nA;1\n', 'land_use.csv columns: park_id;leased_ha'],
    ['a row that is too short', 'park_id,leased_ha\nA,1\nB\n', 'land_use.csv unreadable: line 3: 1 of 2 cells'],
    ['a row that is too long', 'park_id,leased_ha\nA,1,2\n', 'land_use.csv unreadable: line 2: 3 of 2 cells'],
    ['an empty line between rows', 'park_id,leased_ha\nA,1\n\nB,2\n', 'land_use.csv unreadable: line 3: 1 of 2 cells'],
  ])('names %s', (_, text, fault) => {
    expect(faultOf(text)).toBe(fault)
  })

  test('names a quote that never ends, and what is not UTF-8', () => {
    expect(faultOf('park_id,note\nA,"open\n')).toMatch(/^land_use\.csv unreadable: line \d+: /)
    expect(faultOf(new Uint8Array([...bytesOf('park_id\n'), 0xd0, 0x2c]))).toBe('land_use.csv unreadable: not UTF-8')
  })
})
