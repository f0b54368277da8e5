import { readdirSync } from 'node:fs'
import { DuckDBInstance } from '@duckdb/node-api'
import { catalog } from '#catalog/catalog.ts'
import { datasetOf } from '#model/catalog.ts'

export const folder = 'data/demo'
/** The files that the generator writes. */
export const files = readdirSync(folder).filter((name) => /\.(csv|parquet|json|geojson)$/.test(name))
/** Those of them that are tables. */
export const tables = files.filter((name) => /\.(csv|parquet)$/.test(name))
export const idOf = (name: string) => name.replace(/\.\w+$/, '')

/** Declared types, so that a column of empty cells or of years is not guessed. */
const typesOf = (id: string) =>
  datasetOf(catalog, id)
    .columns.map((column) => `'${column.id}': '${column.type === 'number' ? 'DOUBLE' : 'VARCHAR'}'`)
    .join(', ')

const connection = await (await DuckDBInstance.create(':memory:')).connect()
for (const name of tables) {
  const from = name.endsWith('.parquet')
    ? `'${folder}/${name}'`
    : `read_csv('${folder}/${name}', header = true, columns = {${typesOf(idOf(name))}})`
  await connection.run(`create view ${idOf(name)} as select * from ${from}`)
}

/** The answer to a query over the demonstration data, read by nothing of the product. */
export const rows = async (sql: string) =>
  (await connection.runAndReadAll(sql)).getRowObjectsJson() as Record<string, string | number | null>[]
