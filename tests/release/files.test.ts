import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import { parseDescriptor } from '#release/descriptor.ts'
import { readBytes, readSources, releasesIn, writePublication } from '#release/files.ts'
import { hashOf, shortHash } from '#release/hash.ts'
import { verify } from '#release/verify.ts'
import { about, csv, made, passingFolder, small } from './made.ts'

const folder = passingFolder()

describe('writing a publication', () => {
  const site = join(folder, 'site')
  const file = (name: string) => join(site, name)
  const check = async () =>
    verify(parseDescriptor(readFileSync(file('datapackage.json'), 'utf8')), (path) => readBytes(file(path)), catalog)

  test('leaves files that are there alone, mends those that are not whole, keeps the descriptor before, and can be rolled back', async () => {
    const first = await made()
    await writePublication(site, first)
    expect(readdirSync(site).sort()).toEqual(first.files.map(({ path }) => path).sort())
    expect(await check()).toEqual([])

    const before = new Map(readdirSync(site).map((name) => [name, statSync(file(name)).mtimeMs]))
    await writePublication(site, await made(small, await readBytes(file('datapackage.json'))))
    for (const [name, time] of before) expect(statSync(file(name)).mtimeMs, name).toBe(time)

    const changed = [
      ...small.slice(0, 1),
      csv('land_use', 'park_id,period,leased_ha,kind,source_id\nA,2024,20,reported,S1\n'),
      ...small.slice(2),
    ]
    const second = await made(changed, await readBytes(file('datapackage.json')))
    await writePublication(site, second)
    const kept = `datapackage-${shortHash(hashOf(first.files.at(-1)!.bytes))}.json`
    expect(hashOf(readFileSync(file(kept)))).toBe(second.descriptor.parent)
    for (const { path } of first.files) expect(existsSync(file(path)), path).toBe(true)
    expect(await check()).toEqual([])

    cpSync(file(kept), file('datapackage.json'))
    expect(await check()).toEqual([])
    expect(parseDescriptor(readFileSync(file('datapackage.json'), 'utf8'))).toEqual(first.descriptor)

    const land = first.descriptor.resources.find(({ name }) => name === 'land_use')!.path
    writeFileSync(file(land), 'cut')
    expect((await check()).map(({ code, file: path }) => [code, path])).toEqual([['length', land]])
    await writePublication(site, first)
    expect(await check()).toEqual([])
    expect(readdirSync(site).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  test('for everybody takes everything out of the folder that is only for the authority', async () => {
    const target = join(folder, 'open')
    const head = 'enterprise_id,period,name,park_id,capital_source,status,kind,source_id'
    const firms = csv('enterprises', `${head}\nE1,2024,Một,A,fdi,operating,reported,S1\n`)
    const sources = [firms, ...small]
    const internal = await made(sources)
    expect(await writePublication(target, internal)).toEqual([])
    const open = await made(sources, await readBytes(join(target, 'datapackage.json')), { ...about, audience: 'open' })
    const secret = internal.descriptor.resources.find(({ name }) => name === 'enterprises')!.path
    expect(await writePublication(target, open)).toContain(secret)
    expect(readdirSync(target).sort()).toEqual(open.files.map(({ path }) => path).sort())
    expect(await verify(open.descriptor, (path) => readBytes(join(target, path)), catalog)).toEqual([])
  })

  test('puts the descriptor in its place after everything it names', async () => {
    const publication = await made()
    const target = join(folder, 'order')
    mkdirSync(target)
    // A file that cannot be written stands in the way of the descriptor, so that no reader meets half a release.
    mkdirSync(join(target, publication.files[2]!.path))
    await expect(writePublication(target, publication)).rejects.toThrow()
    expect(existsSync(join(target, 'datapackage.json'))).toBe(false)
  })
})

describe('the sources of a release', () => {
  const data = join(folder, 'data')
  const into = (release: string, files: Readonly<Record<string, string>>) => {
    mkdirSync(join(data, release), { recursive: true })
    for (const [name, text] of Object.entries(files)) writeFileSync(join(data, release, name), text)
  }

  test('are the CSV and Parquet files beside release.json, in the order of their names', async () => {
    into('tried', {
      'release.json': JSON.stringify(about),
      'sources.csv': 'a',
      'parks.csv': 'b',
      'land_use.parquet': 'c',
      'README.md': 'd',
      'make.mjs': 'e',
    })
    const { about: said, sources } = await readSources(join(data, 'tried'))
    expect(said).toEqual(about)
    expect(sources.map(({ dataset, format }) => `${dataset} ${format}`)).toEqual(['land_use parquet', 'parks csv', 'sources csv'])
  })

  test('are found wherever a folder has a release.json', async () => {
    into('other', { 'release.json': '{}' })
    into('notes', { 'parks.csv': '' })
    writeFileSync(join(data, 'release.json'), '{}')
    expect(await releasesIn(data)).toEqual(['other', 'tried'])
    expect(await releasesIn(join(folder, 'nowhere'))).toEqual([])
    expect(await releasesIn('data')).toEqual(['demo', 'heza'])
  })

  test('without a readable release.json are named', async () => {
    into('broken', { 'release.json': '{' })
    into('partial', { 'release.json': JSON.stringify({ ...about, title: { vi: 'x' } }) })
    await expect(readSources(join(data, 'notes'))).rejects.toThrow('release.json: missing')
    await expect(readSources(join(data, 'broken'))).rejects.toThrow('release.json: unreadable')
    await expect(readSources(join(data, 'partial'))).rejects.toThrow('release.json: unreadable (title.en ')
  })
})
