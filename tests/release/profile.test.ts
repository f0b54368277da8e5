import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { describe, expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import { datasetOf } from '#model/catalog.ts'
import { tablesOf } from '#release/descriptor.ts'
import type { Publication } from '#release/publish.ts'
import { tableSchema } from '#release/schema.ts'
import { made, passingFolder, released } from './made.ts'
import { violations } from './profile.ts'

const folder = passingFolder()
const releases: Readonly<Record<string, Publication>> = { heza: await released('heza'), demo: await released('demo'), small: await made() }
const connection = await (await DuckDBInstance.create(':memory:')).connect()
const rows = async (sql: string) => (await connection.runAndReadAll(sql)).getRowsJson()

interface Schema {
  readonly fields: readonly {
    readonly name: string
    readonly type: 'string' | 'number'
    readonly constraints?: { readonly required?: boolean; readonly pattern?: string; readonly enum?: readonly string[] }
  }[]
  readonly primaryKey?: readonly string[]
  readonly uniqueKeys?: readonly (readonly string[])[]
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[]
    readonly reference: { readonly resource?: string; readonly fields: readonly string[] }
  }[]
}

const types = { string: 'VARCHAR', number: 'DOUBLE' }
const quote = (name: string) => `"${name}"`

describe.each(Object.keys(releases))('the descriptor of %s', (name) => {
  const { files, descriptor } = releases[name]!
  const target = join(folder, name)
  mkdirSync(target)
  for (const { path, bytes } of files) writeFileSync(join(target, path), bytes)
  const written = JSON.parse(new TextDecoder().decode(files.at(-1)?.bytes)) as {
    readonly resources: readonly { readonly schema: Schema }[]
  }
  const resources = tablesOf(descriptor).map((resource, index) => ({ ...resource, schema: written.resources[index]!.schema }))
  const opened = ({ path, format, schema }: (typeof resources)[number]) => {
    const file = join(target, path)
    const columns = schema.fields.map((field) => `${quote(field.name)}: '${types[field.type]}'`).join(', ')
    return format === 'parquet'
      ? `read_parquet('${file}')`
      : `read_csv('${file}', header = true, delim = ',', quote = '"', nullstr = '', columns = {${columns}})`
  }

  test('is a valid Data Package v2', () => {
    expect(violations(written)).toEqual([])
  })

  test.each(resources)('$name: DuckDB opens it with the rows, columns and types that are declared', async (resource) => {
    expect(await rows(`select count(*)::int from ${opened(resource)}`)).toEqual([[resource.rows]])
    const found = (await rows(`describe select * from ${opened(resource)}`)).map(([column, type]) => [column, type])
    expect(found).toEqual(resource.schema.fields.map((field) => [field.name, types[field.type]]))
  })

  test.each(resources)('$name: the rows keep every constraint of the schema', async (resource) => {
    const table = opened(resource)
    const { fields, primaryKey, uniqueKeys = [], foreignKeys = [] } = resource.schema
    const broken: string[] = []
    const expectNone = async (what: string, where: string) => {
      if ((await rows(`select 1 from ${table} where ${where} limit 1`)).length) broken.push(what)
    }
    for (const { name: column, constraints = {} } of fields) {
      if (constraints.required) await expectNone(`${column} required`, `${quote(column)} is null`)
      if (constraints.pattern) await expectNone(`${column} pattern`, `not regexp_full_match(${quote(column)}, '${constraints.pattern}')`)
      if (constraints.enum)
        await expectNone(`${column} enum`, `${quote(column)} not in (${constraints.enum.map((code) => `'${code}'`).join(', ')})`)
    }
    for (const column of primaryKey ?? []) await expectNone(`${column} of the primary key`, `${quote(column)} is null`)
    for (const key of [...(primaryKey ? [primaryKey] : []), ...uniqueKeys]) {
      const columns = key.map(quote).join(', ')
      const twice = await rows(
        `select ${columns} from ${table} where ${key.map((column) => `${quote(column)} is not null`).join(' and ')} group by ${columns} having count(*) > 1`,
      )
      if (twice.length) broken.push(`key ${key.join()}`)
    }
    for (const {
      fields: [column = ''],
      reference,
    } of foreignKeys) {
      const other = reference.resource === undefined ? resource : resources.find((each) => each.name === reference.resource)
      if (other)
        await expectNone(
          `${column} refers`,
          `${quote(column)} is not null and ${quote(column)} not in (select ${quote(reference.fields[0] ?? '')} from ${opened(other)})`,
        )
      else broken.push(`${column} refers to no resource`)
    }
    expect(broken).toEqual([])
  })
})

describe('the table schema of a data set', () => {
  test('has a primary key where every column of it is required, else a unique key', () => {
    expect(tableSchema(datasetOf(catalog, 'land_use'))).toMatchObject({ primaryKey: ['park_id', 'period'] })
    const published = tableSchema(datasetOf(catalog, 'published_series'))
    expect(published).toMatchObject({ uniqueKeys: [['series', 'part', 'period', 'source_id', 'definition']] })
    expect(published).not.toHaveProperty('primaryKey')
  })

  test('refers to other tables by name and to itself without one', () => {
    expect(tableSchema(datasetOf(catalog, 'land_use')).foreignKeys).toEqual([
      { fields: ['park_id'], reference: { resource: 'parks', fields: ['park_id'] } },
    ])
    expect(tableSchema(datasetOf(catalog, 'parks')).foreignKeys).toEqual([{ fields: ['group_id'], reference: { fields: ['park_id'] } }])
    expect(tableSchema(datasetOf(catalog, 'sources'))).not.toHaveProperty('foreignKeys')
  })

  test('of a file lists the columns that it has, in its order', () => {
    const { fields, ...rest } = tableSchema(datasetOf(catalog, 'land_use'), ['leased_ha', 'park_id', 'nothing'])
    expect(fields.map(({ name }) => name)).toEqual(['leased_ha', 'park_id'])
    expect(rest).not.toHaveProperty('primaryKey')
  })

  test('is valid for every data set, and the check of it can fail', () => {
    const resources = catalog.datasets.map((dataset) => ({ name: dataset.id, path: 'a.csv', schema: tableSchema(dataset) }))
    expect(violations({ resources })).toEqual([])
    const [first] = resources
    expect(violations({ resources: [{ ...first, path: '../a.csv' }] })).toEqual(['package.resources.0.path: ../a.csv'])
    expect(violations({ resources: [{ ...first, hash: 'x' }, {}] })).toEqual([
      'package.resources.0.hash: x',
      'package.resources.1.name: missing',
      'package.resources.1.path: missing',
    ])
    expect(violations({})).toEqual(['package.resources: missing'])
  })
})
