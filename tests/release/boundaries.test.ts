import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import { type Position, readBoundaries } from '#release/boundaries.ts'
import { drawingOf, parseDescriptor, tablesOf } from '#release/descriptor.ts'
import { ReleaseError } from '#release/fault.ts'
import { readSources } from '#release/files.ts'
import { hashOf, shortHash } from '#release/hash.ts'
import { verify } from '#release/verify.ts'
import { about, bytesOf, made, passingFolder, readerOf, small } from './made.ts'
import { violations } from './profile.ts'

const ring = [[106.6, 20.7], [106.7, 20.7], [106.7, 20.8, 3.5], [106.6, 20.7]] // prettier-ignore
const area = { type: 'Feature', properties: { park_id: 'A' }, geometry: { type: 'Polygon', coordinates: [ring] } }
const way = { type: 'Feature', properties: { name: 'Đường vành đai' }, geometry: { type: 'LineString', coordinates: ring.slice(0, 2) } }
const collection = (features: unknown, more: object = {}) => ({ type: 'FeatureCollection', features, ...more })
const file = (content: unknown) => bytesOf(typeof content === 'string' ? content : JSON.stringify(content))
const whole = file(collection([area, way], { source: 'Bản vẽ thử' }))
const bounded = (boundaries: Uint8Array, said = about, before: Uint8Array | null = null) => made(small, before, said, undefined, boundaries)

/** What a person is told of a file, in both languages; empty where it can be read. */
function told(content: unknown): string {
  try {
    readBoundaries(file(content))
  } catch (error) {
    if (error instanceof ReleaseError && error.fault.code === 'unreadable') return error.message
    throw error
  }
  return ''
}
const withGeometry = (geometry: unknown) => collection([way, { ...area, geometry }])
const withPoint = (...point: readonly unknown[]) => withGeometry({ type: 'LineString', coordinates: [ring[0], point] })

describe('boundaries', () => {
  test('are read as areas and lines with what they bound, holes and parts as lines of their own, heights left out', () => {
    const parts = { ...area, geometry: { type: 'MultiPolygon', coordinates: [[ring, ring], [ring]] } } // prettier-ignore
    const ways = { ...way, geometry: { type: 'MultiLineString', coordinates: [ring, ring] } }
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } }
    const { source, features } = readBoundaries(
      file(`\uFEFF${JSON.stringify(collection([area, way, parts, ways], { attribution: 'S1', crs }))}`),
    )
    expect(source).toBe('S1')
    expect(features.map(({ park, name, lines }) => [park, name.vi, lines.length])).toEqual([
      ['A', '', 1],
      [null, 'Đường vành đai', 1],
      ['A', '', 3],
      [null, 'Đường vành đai', 2],
    ])
    expect(features[0]!.lines[0]![2]).toEqual([106.7, 20.8])
  })

  test.each<readonly [string, unknown, RegExp, RegExp]>([
    ['no JSON', '{', /không phải JSON/, /not JSON/],
    ['one feature alone', area, /cần là một FeatureCollection/, /a FeatureCollection is wanted/],
    ['no feature', collection([]), /features: không có ranh giới nào/, /features: there is no boundary/],
    ['something else among the features', collection([area, null]), /features\[1\]: cần là một Feature/, /features\[1\]: a Feature/],
    ['a feature of nothing', collection([{ ...area, properties: null }]), /features\[0\]\.properties: cần park_id/, /park_id or name/],
    ['a point', withGeometry({ type: 'Point', coordinates: [106, 20] }), /features\[1\]\.geometry: .*không phải “Point”/, /not “Point”/],
    ['no geometry', withGeometry(null), /features\[1\]\.geometry: /, /an area or a line/],
    ['no coordinates', withGeometry({ type: 'Polygon', coordinates: [[]] }), /coordinates\[0\]: cần một dãy/, /a list of coordinates/],
    ['a ring that is open', withGeometry({ type: 'Polygon', coordinates: [[...ring.slice(0, 3), [1, 1]]] }), /khép kín/, /is closed/],
    ['a line of one point', withGeometry({ type: 'LineString', coordinates: [ring[0]] }), /ít nhất hai điểm/, /two positions/],
    ['text for numbers', withPoint('106', '20'), /features\[1\]\.geometry\.coordinates\[1\]: cần \[kinh độ, vĩ độ\]/, /as numbers/],
    ['the latitude first', withPoint(20.7, 106.6), /coordinates\[1\]: \[20\.7, 106\.6\] ghi vĩ độ trước/, /longitude comes first/],
    ['metres', withPoint(595000, 2305000), /\[595000, 2305000\] không phải độ WGS 84.*VN-2000/, /no degrees of WGS 84/],
    ['another system', collection([area], { crs: { properties: { name: 'EPSG:3405' } } }), /crs: cần hệ tọa độ WGS 84/, /crs: WGS 84/],
    ['too much', ' '.repeat(2 ** 21 + 1), /tệp dài 2097153 byte, nhiều nhất là 2097152/, /2097153 bytes, 2097152 at most/],
  ])('with %s are refused, in both languages, saying where', (_, content, vi, en) => {
    const [first = '', second = '', ...more] = told(content).split('\n')
    expect(first).toMatch(/^boundaries\.geojson: /)
    expect([first, second]).toEqual([expect.stringMatching(vi), expect.stringMatching(en)])
    expect(more).toEqual([])
  })
})

describe('a release with boundaries', () => {
  test('keeps them byte for byte under their hash, lists them, and is a valid package that is verified', async () => {
    const publication = await bounded(whole)
    const { descriptor, files } = publication
    const hash = hashOf(whole)
    expect(drawingOf(descriptor)).toMatchObject({
      name: 'boundaries',
      path: `boundaries-${shortHash(hash)}.geojson`,
      mediatype: 'application/geo+json',
      bytes: whole.length,
      hash,
      features: 2,
      sources: [{ title: 'Bản vẽ thử' }],
    })
    expect(tablesOf(descriptor).map(({ name }) => name)).toEqual(small.map(({ dataset }) => dataset))
    const written: unknown = JSON.parse(new TextDecoder().decode(files.at(-1)?.bytes))
    expect(violations(written)).toEqual([])
    expect(parseDescriptor(JSON.stringify(written))).toEqual(descriptor)
    expect(await verify(descriptor, readerOf(publication), catalog)).toEqual([])
    const { path } = drawingOf(descriptor)!
    const read = readerOf(publication)
    const faults = async (bytes: Uint8Array | null) => verify(descriptor, async (asked) => (asked === path ? bytes : read(asked)), catalog)
    expect(await faults(null)).toEqual([{ code: 'missing', file: path, detail: `${whole.length}` }])
    expect(await faults(whole.with(20, 65))).toMatchObject([{ code: 'hash', file: path }])
    const other = file(collection([]))
    const signed = descriptor.resources.map((one) => (one.path === path ? { ...one, bytes: other.length, hash: hashOf(other) } : one))
    expect(
      await verify({ ...descriptor, resources: signed }, async (asked) => (asked === path ? other : read(asked)), catalog),
    ).toMatchObject([{ code: 'unreadable', file: path, said: { vi: 'features: không có ranh giới nào' } }])
  })

  test('is a child where only they changed, the same where nothing did, and as it was without them', async () => {
    const last = ({ files }: Awaited<ReturnType<typeof made>>) => files.at(-1)!.bytes
    const none = await made()
    const first = await bounded(whole, about, last(none))
    expect(first.descriptor.parent).toBe(hashOf(last(none)))
    expect(last(await bounded(whole, about, last(first)))).toEqual(last(first))
    const open = await bounded(whole, { ...about, audience: 'open' })
    expect(drawingOf(open.descriptor)).toEqual(drawingOf(first.descriptor))
    expect(open.files.find(({ path }) => path.endsWith('.geojson'))?.bytes).toEqual(whole)
    expect(drawingOf(none.descriptor)).toBeUndefined()
    expect(none.files.map(({ path }) => path).filter((path) => path.endsWith('.geojson'))).toEqual([])
  })

  test('is refused where one is of a park that nobody knows', async () => {
    const stranger = file(collection([area, { ...area, properties: { park_id: 'B' } }]))
    await expect(bounded(stranger)).rejects.toThrow('boundaries.geojson: features[1].properties.park_id: không có “B” trong danh mục khu\n')
    await expect(bounded(file('{'))).rejects.toThrow('boundaries.geojson: không phải JSON')
  })

  test('finds them beside its tables', async () => {
    const folder = passingFolder()
    writeFileSync(join(folder, 'release.json'), JSON.stringify(about))
    expect((await readSources(folder)).boundaries).toBeNull()
    writeFileSync(join(folder, 'boundaries.geojson'), whole)
    expect((await readSources(folder)).boundaries).toEqual(whole)
    expect((await readSources(join('data', 'heza'))).boundaries).toBeNull()
  })
})

/** Whether a point lies in a ring: how often a line from it to the east crosses. */
function holds(ring: readonly Position[], [lon, lat]: Position): boolean {
  return ring.reduce((inside, [x, y], index) => {
    const [a, b] = ring.at(index - 1)!
    return y > lat !== b > lat && lon < ((a - x) * (lat - y)) / (b - y) + x ? !inside : inside
  }, false)
}

test('the invented parks lie within their boundaries, which are as large as the register says, far from any land', () => {
  const { features, source } = readBoundaries(readFileSync('data/demo/boundaries.geojson'))
  const { data } = Papa.parse<Record<string, string>>(readFileSync('data/demo/parks.csv', 'utf8'), { header: true, skipEmptyLines: true })
  expect(source).toMatch(/hư cấu/)
  const parks = data.filter(({ kind }) => kind === 'park')
  expect(features.flatMap(({ park }) => park ?? [])).toEqual(parks.map((row) => row['park_id']))
  for (const row of parks) {
    const own = features.find(({ park }) => park === row['park_id'])!.lines[0]!
    if (row['lat']) expect(holds(own, [Number(row['lon']), Number(row['lat'])]), row['park_id']).toBe(true)
    const twice = own.reduce((sum, [x, y], index) => sum + own.at(index - 1)![0] * y - x * own.at(index - 1)![1], 0)
    expect((Math.abs(twice) / 2) * 110.57 * 111.32 * 100).toBeCloseTo(Number(row['total_ha']), -1)
  }
  for (const [lon, lat] of features.flatMap(({ lines }) => lines.flat())) expect(Math.max(Math.abs(lon), Math.abs(lat))).toBeLessThan(1)
})
