import { describe, expect, test } from 'vitest'
import { catalog as whole } from '#catalog/catalog.ts'
import { openNative } from '#engine/native.ts'
import { type Answer } from '#release/answers.ts'
import { hashOf } from '#release/hash.ts'
import { lastingAnswers } from '#release/lasting.ts'
import { parseAnswers } from '#release/parse.ts'
import { type Publication, publish } from '#release/publish.ts'
import type { Source } from '#release/tables.ts'

const catalog = { ...whole, indicators: whole.indicators.filter(({ id }) => ['leased_land', 'revenue'].includes(id)) }
const bytes = (...lines: readonly string[]) => new TextEncoder().encode(`${lines.join('\n')}\n`)
const land = (hectares: string): Source => ({
  dataset: 'land_use',
  format: 'csv',
  bytes: bytes('park_id,period,leased_ha,kind', `A,2024-Q4,${hectares},reported`),
})
const others: readonly Source[] = [
  { dataset: 'business_activity', format: 'csv', bytes: bytes('park_id,period,fdi_revenue,kind', 'A,2024,12.5,reported') },
  { dataset: 'parks', format: 'csv', bytes: bytes('park_id,name_vi,name_en,position,kind', 'A,KCN A,A Park,in_ez,park') },
]
const words = { vi: 'Nhỏ', en: 'Small' }
const about = { name: 'small', title: words, note: words, version: '1', as_of: '2025-06-30', fictional: false }

async function made(sources: readonly Source[], before: Uint8Array | null, earlier?: readonly Answer[]) {
  const inner = await openNative()
  const asked: string[] = []
  const engine: typeof inner = { ...inner, query: (statement) => (asked.push(statement.text), inner.query(statement)) }
  try {
    return { publication: await publish(about, sources, catalog, engine, before, earlier ? { answers: earlier } : {}), asked }
  } finally {
    await engine.close()
  }
}

const answersOf = ({ files }: Publication): readonly Answer[] =>
  files.filter(({ path }) => /^(answers|further)-/.test(path)).flatMap((file) => parseAnswers(new TextDecoder().decode(file.bytes)))
const abouts = (answers: readonly Answer[]) =>
  new Set(answers.flatMap(({ question }) => ('indicator' in question ? question.indicator : [])))

describe('the answers of the release before', async () => {
  const first = (await made([land('100'), ...others], null)).publication
  const earlier = answersOf(first)
  const before = first.files.at(-1)!.bytes

  test('stand where no table they rest on has changed, and the release is the same byte for byte', async () => {
    const sources = [land('120'), ...others]
    const [anew, kept] = [await made(sources, before), await made(sources, before, earlier)]
    expect(kept.publication.files.map(({ path, bytes: each }) => [path, hashOf(each)])).toEqual(
      anew.publication.files.map(({ path, bytes: each }) => [path, hashOf(each)]),
    )
    const asksOf = (asked: readonly string[], column: string) => asked.filter((text) => text.includes(`cast(${column} as double)`)).length
    expect(asksOf(anew.asked, 'fdi_revenue')).toBeGreaterThan(0)
    expect(asksOf(kept.asked, 'fdi_revenue')).toBe(0)
    expect(asksOf(kept.asked, 'leased_ha')).toBe(asksOf(anew.asked, 'leased_ha'))
    expect(kept.publication.descriptor.verdicts).toEqual(anew.publication.descriptor.verdicts)
  })

  test('are not taken over where the app would compute them in another way, or knows less than they tell', () => {
    const rests = (id: string) => id === 'land_use'
    expect(abouts(lastingAnswers(earlier, first.descriptor, catalog, rests))).toEqual(new Set(['revenue']))
    expect(lastingAnswers(earlier, { statements: 'sha256:other' }, catalog, rests)).toEqual([])
    expect(lastingAnswers(earlier, {}, catalog, rests)).toEqual([])
    expect(lastingAnswers(earlier, first.descriptor, { ...catalog, indicators: [] }, rests)).toEqual([])
    const formula = { ...catalog, indicators: catalog.indicators.map((each) => ({ ...each, aggregate: `${each.aggregate} * 1` })) }
    expect(lastingAnswers(earlier, first.descriptor, formula, rests)).toEqual([])
  })
})
