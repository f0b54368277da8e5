import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { describe, expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import { datasetOf } from '#model/catalog.ts'
import { ReleaseError } from '#release/fault.ts'
import { readParquet } from '#release/parquet.ts'
import { bytesOf, passingFolder } from './made.ts'

const landUse = datasetOf(catalog, 'land_use')
const folder = passingFolder()
const connection = await (await DuckDBInstance.create(':memory:')).connect()

/** A Parquet file as somebody else writes it. */
async function written(query: string, options = ''): Promise<Uint8Array> {
  const file = join(folder, 'written.parquet')
  await connection.run(`copy (${query}) to '${file}' (format parquet${options})`)
  return new Uint8Array(readFileSync(file))
}

const read = (bytes: Uint8Array) => readParquet(bytes, landUse, 'land_use.parquet')
const faultOf = async (bytes: Uint8Array) =>
  read(bytes).then(
    () => null,
    (error: unknown) => (error instanceof ReleaseError ? `${error.fault.code}: ${error.fault.detail}` : error),
  )

describe('a Parquet file of a release', () => {
  test('is read by its column names, empty text and null as missing', async () => {
    const bytes = await written(
      "select * from (values ('Đình Vũ', 1.5::double, null), ('B', null, ''), ('C', 0, 'x')) t(park_id, leased_ha, note)",
    )
    expect(await read(bytes)).toEqual({
      rows: 3,
      columns: { park_id: ['Đình Vũ', 'B', 'C'], leased_ha: [1.5, null, 0], note: [null, null, 'x'] },
    })
  })

  test('may hold numbers in any width that is exact', async () => {
    const bytes = await written(
      "select 'A' as park_id, 7::int as leased_ha, 8::bigint as industrial_ha, 9.5::float as established_ha, 2::tinyint as revision",
    )
    expect((await read(bytes)).columns).toEqual({
      park_id: ['A'],
      leased_ha: [7],
      industrial_ha: [8],
      established_ha: [9.5],
      revision: [2],
    })
  })

  test('may be of many row groups, with and without snappy', async () => {
    for (const options of [', row_group_size 2048', ', compression uncompressed']) {
      const bytes = await written("select 'P' || range as park_id, range::double as leased_ha from range(5000)", options)
      const { rows, columns } = await read(bytes)
      expect([rows, columns['park_id']?.[4999], columns['leased_ha']?.[4999]]).toEqual([5000, 'P4999', 4999])
    }
  })

  test('may have no rows', async () => {
    expect(await read(await written("select 'A' as park_id, 1.0::double as leased_ha where false"))).toEqual({
      rows: 0,
      columns: { park_id: [], leased_ha: [] },
    })
  })

  test.each([
    ['a column that is not declared', "select 'A' as park_id, 1 as area", 'columns: area'],
    ['text where numbers are declared', "select '1' as leased_ha", 'unreadable: leased_ha, row 1: string'],
    ['numbers where text is declared', 'select 1 as park_id', 'unreadable: park_id, row 1: number'],
    ['a date', "select date '2024-01-01' as as_of", 'unreadable: as_of, row 1: object'],
    ['a number beyond what a double holds', 'select 9007199254740993::bigint as leased_ha', 'unreadable: leased_ha, row 1: bigint'],
    ['a list', 'select [1] as leased_ha', 'unreadable: leased_ha, row 1: object'],
    ['not a number', "select 'nan'::double as leased_ha", 'unreadable: leased_ha, row 1: number'],
  ])('names %s', async (_, query, fault) => {
    expect(await faultOf(await written(query))).toBe(fault)
  })

  test('names what is no Parquet, or a piece of one', async () => {
    const whole = await written("select 'A' as park_id, 1.0::double as leased_ha")
    expect(await faultOf(whole.slice(0, whole.length - 20))).toMatch(/^unreadable: /)
    expect(await faultOf(bytesOf('park_id,leased_ha\nA,1\n'))).toMatch(/^unreadable: /)
    expect(await faultOf(new Uint8Array())).toMatch(/^unreadable: /)
  })
})
