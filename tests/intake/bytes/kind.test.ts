import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { kindOf } from '#intake/bytes/kind.ts'
import { ZipTooLarge, unzip, zipNames } from '#intake/bytes/zip.ts'
import { catalog } from '#catalog/catalog.ts'
import { limits } from '#intake/limits.ts'
import { read } from '#intake/read.ts'

describe('the kind of a file', () => {
  test.each<[string, Uint8Array]>([
    ['empty', new Uint8Array()],
    ['text', strToU8('Tên;Vốn')],
    ['text', strToU8('\ufeffTên;Vốn')],
    ['html', strToU8('\ufeff  <html><body>')],
    ['html', strToU8('<!-- x --><TABLE>')],
    ['XML', strToU8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook>')],
    ['MHTML', strToU8('MIME-Version: 1.0\r\n')],
    ['PDF', strToU8('%PDF-1.7')],
    ['RTF', strToU8('{\\rtf1')],
    ['PNG', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10])],
    ['gzip', new Uint8Array([0x1f, 0x8b, 8, 0])],
    ['damaged', strToU8('PK\x03\x04 cut')],
    ['damaged', strToU8('PAR1 cut')],
    ['parquet', strToU8('PAR1....PAR1')],
    ['ods', zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('x') })],
    ['PowerPoint', zipSync({ 'ppt/presentation.xml': strToU8('x') })],
    ['release', zipSync({ 'datapackage.json': strToU8('{}') })],
    ['archive', zipSync({ 'x/y/datapackage.json': strToU8('{}') })],
  ])('%s', (kind, bytes) => {
    expect(kindOf(bytes)).toBe(kind)
  })
})

describe('an archive', () => {
  test('is unpacked only where wanted and only within the limits', () => {
    const bytes = zipSync({ a: new Uint8Array(9 * 1024 * 1024), b: strToU8('small') })
    expect(zipNames(bytes)).toEqual(['a', 'b'])
    expect([...unzip(bytes, (name) => name === 'b').keys()]).toEqual(['b'])
    expect(() => unzip(bytes, () => true)).toThrow(ZipTooLarge)
  })

  test('names such as __proto__ touch nothing', () => {
    const bytes = zipSync({ 'xl/__proto__': strToU8('{"polluted":true}'), ok: strToU8('1') })
    unzip(bytes, () => true)
    expect(Object.prototype).not.toHaveProperty('polluted')
  })
})

test('a file above the limit is refused before it is looked at', async () => {
  const bytes = new Uint8Array(0)
  Object.defineProperty(bytes, 'length', { value: limits.file + 1 })
  const result = await read(bytes, 'to.csv', { datasets: catalog.datasets })
  expect(result.problems).toMatchObject([{ code: 'file_too_large', values: { size: 256, limit: 256 } }])
})
