import { describe, expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import { openNative } from '#engine/native.ts'
import { indicatorOf } from '#model/catalog.ts'
import { ask, questionKey } from '#model/question.ts'
import { readingOf } from '#model/reading.ts'
import { type Opening, answerAll, asking, openingQuestions } from '#release/answers.ts'
import { parseDescriptor } from '#release/descriptor.ts'
import { ReleaseError } from '#release/fault.ts'
import { hashOf, shortHash } from '#release/hash.ts'
import { parseAnswers } from '#release/parse.ts'
import type { Publication } from '#release/publish.ts'
import { docketQuestions, docketsOf } from '#release/verdicts.ts'
import { fillRelease } from '../engine/filled.ts'
import { openWasm } from '../engine/wasm.ts'
import { difference } from '../sql/difference.ts'
import { about, csv, fewer, made, released, small } from './made.ts'

const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)
const answersOf = ({ files, descriptor }: Publication) =>
  [descriptor.answers, descriptor.further].flatMap((part) => parseAnswers(textOf(files.find(({ path }) => path === part?.path)?.bytes)))
const openedWith = ({ first, further }: Opening) => [...first, ...further]
const last = ({ files }: Publication) => files.at(-1)!.bytes

describe('a publication', () => {
  test('of the same sources has the same bytes', async () => {
    const [one, two] = [await made(), await made()]
    expect(two.files).toEqual(one.files)
  })

  test('keeps its sources byte for byte, every file under a name with its hash, the descriptor last', async () => {
    const { files, descriptor } = await made()
    expect(files.at(-1)?.path).toBe('datapackage.json')
    expect(parseDescriptor(textOf(files.at(-1)?.bytes))).toEqual(descriptor)
    descriptor.resources.forEach((resource, index) => {
      const source = small[index]!
      expect(files.find(({ path }) => path === resource.path)?.bytes).toBe(source.bytes)
      expect(resource).toMatchObject({
        name: source.dataset,
        path: `${source.dataset}-${shortHash(resource.hash)}.csv`,
        bytes: source.bytes.length,
        hash: hashOf(source.bytes),
        format: 'csv',
      })
    })
    expect(descriptor.answers.path).toBe(`answers-${shortHash(descriptor.answers.hash)}.json`)
    expect(descriptor.resources.map(({ rows }) => rows)).toEqual([2, 1, 1, 1, 3])
  })

  test('says of every table what it is, how far it goes and where it comes from', async () => {
    const { descriptor } = await made()
    const [business, , parks] = descriptor.resources
    expect(descriptor).toMatchObject({
      name: 'tried',
      title: 'Bản thử',
      titles: about.title,
      as_of: '2025-01-31',
      version: '1',
      fictional: true,
      parent: null,
    })
    expect(business).toMatchObject({
      as_of: '2024-12-31',
      leadUnits: ['enterprise', 'investment', 'labour'],
      form: '2104.H.QLKKT',
      sources: [{ title: 'S1', path: 'https://example.org/a' }, { title: 'S2: Văn bản số 1, ngày 2' }],
    })
    expect(parks).toMatchObject({ sources: [{ title: 'S1', path: 'https://example.org/a' }] })
    expect(parks).not.toHaveProperty('as_of')
  })

  test('names the one before as its parent, unless it is the same again', async () => {
    const first = await made()
    const again = await made(small, last(first))
    expect(last(again)).toEqual(last(first))
    const other = await made(small.slice(1), last(first))
    expect(other.descriptor.parent).toBe(hashOf(last(first)))
    expect(last(await made(small.slice(1), last(other)))).toEqual(last(other))
    const back = await made(small, last(other))
    expect(back.descriptor.parent).toBe(hashOf(last(other)))
    expect(last(await made(small, last(back)))).toEqual(last(back))
  })

  test('tells every problem that the checks find', async () => {
    const { findings } = await made([...small, csv('exchange_rates', 'period,vnd_per_usd,kind,source_id\n2024,7,published,S9\n')])
    expect(findings.map(({ dataset, row }) => [dataset, row['code'], row['field'], row['value']])).toEqual([
      ['exchange_rates', 'unknown_reference', 'source_id', 'S9'],
      ['exchange_rates', 'below_minimum', 'vnd_per_usd', '7.0'],
    ])
    expect((await made()).findings).toEqual([])
  })

  test.each([
    ['a file that cannot be read', csv('land_use', 'park_id,leased_ha\nA,x\n'), 'land_use.csv: unreadable (line 2, leased_ha: x)'],
    ['a file of no data set', csv('rents', 'a\n1\n'), 'rents.csv: unreadable (unknown data set: rents)'],
    ['a second file of one data set', csv('parks', 'park_id\nB\n'), 'parks.csv: unreadable (a second file of parks)'],
  ])('of %s is refused with its name', async (_, source, message) => {
    const sources = source.dataset === 'land_use' ? [source] : [...small, source]
    await expect(made(sources)).rejects.toThrow(message)
    await expect(made(sources)).rejects.toBeInstanceOf(ReleaseError)
  })

  test('refuses to follow a descriptor that cannot be read', async () => {
    await expect(made(small, new TextEncoder().encode('{'))).rejects.toThrow('datapackage.json: unreadable')
  })
})

describe('the answers', () => {
  test('hold every question that a screen opens with, once, empty cells left out', async () => {
    const publication = await made()
    const questions = answersOf(publication).map(({ question }) => questionKey(question))
    expect(questions).toEqual(openedWith(openingQuestions(fewer)).map(questionKey))
    expect(new Set(questions).size).toBe(questions.length)
    const whole = questionKey(ask(indicatorOf(catalog, 'investment_per_ha')))
    const rows = answersOf(publication).find(({ question }) => questionKey(question) === whole)?.rows ?? []
    expect(rows.map(readingOf).map(({ period, value, kind }) => [period, value, kind])).toEqual([
      ['2023', null, 'reported'],
      ['2024', 11, 'published'],
      ['2024', 10, 'reported'],
    ])
    expect(rows[0]).not.toHaveProperty('value')
  })

  // Both engines are held against each other over the whole of the invented release in tests/sql/same.demo.test.ts.
  const judges = [
    ['heza', [openNative, openWasm]],
    ['demo', [openNative]],
  ] as const
  test.each(judges)('of %s are what a fresh engine says', { timeout: 300_000 }, async (release, engines) => {
    const publication = await released(release)
    const answers = answersOf(publication)
    for (const open of engines) {
      const engine = await open()
      await fillRelease(engine, release)
      const ask = asking(engine, catalog)
      const judged = docketQuestions(await docketsOf(ask, catalog.indicators, publication.descriptor.as_of))
      const fresh = await answerAll(ask, openedWith(openingQuestions(catalog, judged)))
      await engine.close()
      expect(fresh.map(({ question }) => question)).toEqual(answers.map(({ question }) => question))
      fresh.forEach(({ question, rows }, index) => expect(difference(rows, answers[index]?.rows ?? []), questionKey(question)).toBeNull())
    }
  })
})
