import type { Text } from '#model/text.ts'
import { ReleaseError } from './fault.ts'

/** Where a boundary runs: longitude, then latitude, in degrees (WGS 84). */
export type Position = readonly [lon: number, lat: number]

/** What one feature bounds: a park of the register, or something that only has a name (empty where it is not given). Rings and lines are alike: they are drawn. */
export interface Boundary {
  readonly name: Text
  readonly park: string | null
  readonly lines: readonly (readonly Position[])[]
}

/** `source` is who says so, in the words of the file; empty where it does not tell. */
export interface Boundaries {
  readonly source: string
  readonly features: readonly Boundary[]
}

/** The name of the file among the sources of a release. */
export const boundariesFile = 'boundaries.geojson'

/** Bytes that a map may cost its readers; an outline as fine as a screen needs far fewer. */
const largest = 2 * 1024 * 1024

/** How deep the lines of a geometry lie in its coordinates. */
const depths: Readonly<Record<string, number>> = { LineString: 0, MultiLineString: 1, Polygon: 1, MultiPolygon: 2 }

type Members = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Members => typeof value === 'object' && value !== null && !Array.isArray(value)
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)
const textIn = (members: Members, name: string): string => {
  const value = members[name]
  return typeof value === 'string' ? value.trim() : ''
}

/**
 * Reads boundaries as RFC 7946 writes them: a FeatureCollection of areas and lines in WGS 84, longitude first; every feature has a
 * `park_id` of the register or a `name`, in English `name_en`. Who it is from may stand beside the features as `source` or `attribution`. `file` is its
 * name in faults. Throws `ReleaseError`, which says what is wrong and where, in both languages.
 */
export function readBoundaries(bytes: Uint8Array, file = boundariesFile): Boundaries {
  const fail = failing(file)
  if (bytes.length > largest)
    throw fail('', {
      vi: `tệp dài ${bytes.length} byte, nhiều nhất là ${largest}; hãy giản lược đường ranh giới`,
      en: `the file has ${bytes.length} bytes, ${largest} at most; simplify its lines`,
    })
  const root = parsed(bytes, fail)
  if (!isObject(root) || root['type'] !== 'FeatureCollection' || !isList(root['features']))
    throw fail('', { vi: 'cần là một FeatureCollection (RFC 7946)', en: 'a FeatureCollection is wanted (RFC 7946)' })
  checkSystem(root['crs'], fail)
  if (!root['features'].length) throw fail('features', { vi: 'không có ranh giới nào', en: 'there is no boundary' })
  return {
    source: textIn(root, 'source') || textIn(root, 'attribution'),
    features: root['features'].map((feature, index) => boundaryOf(feature, `features[${index}]`, fail)),
  }
}

/** Refuses a feature of a park that the register does not have, since nobody would know what it bounds. Throws `ReleaseError`. */
export function checkParks({ features }: Boundaries, parks: ReadonlySet<string>): void {
  features.forEach(({ park }, index) => {
    if (park !== null && !parks.has(park))
      throw failing(boundariesFile)(`features[${index}].properties.park_id`, {
        vi: `không có “${park}” trong danh mục khu`,
        en: `no “${park}” in the register of parks`,
      })
  })
}

type Fail = (where: string, said: Text) => ReleaseError

const failing =
  (file: string): Fail =>
  (where, said) => {
    const at = where && `${where}: `
    return new ReleaseError({ code: 'unreadable', file, detail: where || said.en, said: { vi: at + said.vi, en: at + said.en } })
  }

function parsed(bytes: Uint8Array, fail: Fail): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw fail('', { vi: `không phải JSON bằng UTF-8: ${why}`, en: `not JSON in UTF-8: ${why}` })
  }
}

/** Files from before RFC 7946 name their system; only its own, by either of its names, is read. */
function checkSystem(crs: unknown, fail: Fail): void {
  if (crs === undefined || crs === null || /CRS84|EPSG:+4326\b/.test(JSON.stringify(crs))) return
  throw fail('crs', {
    vi: 'cần hệ tọa độ WGS 84 (EPSG:4326); hãy chuyển từ hệ khác, như VN-2000, trước khi phát hành',
    en: 'WGS 84 (EPSG:4326) is wanted; convert other systems, such as VN-2000, before publishing',
  })
}

function boundaryOf(feature: unknown, where: string, fail: Fail): Boundary {
  if (!isObject(feature) || feature['type'] !== 'Feature') throw fail(where, { vi: 'cần là một Feature', en: 'a Feature is wanted' })
  const { properties, geometry } = feature
  const [park, name] = isObject(properties) ? [textIn(properties, 'park_id'), textIn(properties, 'name')] : ['', '']
  if (!park && !name)
    throw fail(`${where}.properties`, { vi: 'cần park_id hoặc name để biết là ranh giới của gì', en: 'park_id or name is wanted' })
  const type = isObject(geometry) ? textIn(geometry, 'type') : ''
  const depth = depths[type]
  if (!isObject(geometry) || depth === undefined)
    throw fail(`${where}.geometry`, {
      vi: `ranh giới là vùng hoặc đường (${Object.keys(depths).join(', ')}), không phải “${type}”`,
      en: `a boundary is an area or a line (${Object.keys(depths).join(', ')}), not “${type}”`,
    })
  const ring = type.endsWith('Polygon')
  const english = (isObject(properties) && textIn(properties, 'name_en')) || name
  return {
    name: { vi: name, en: english },
    park: park || null,
    lines: linesIn(geometry['coordinates'], depth, `${where}.geometry.coordinates`, ring, fail),
  }
}

function linesIn(value: unknown, depth: number, where: string, ring: boolean, fail: Fail): readonly (readonly Position[])[] {
  if (!isList(value) || !value.length) throw fail(where, { vi: 'cần một dãy tọa độ', en: 'a list of coordinates is wanted' })
  if (depth) return value.flatMap((each, index) => linesIn(each, depth - 1, `${where}[${index}]`, ring, fail))
  const line = value.map((each, index) => positionOf(each, `${where}[${index}]`, fail))
  const [first, last] = [line[0], line.at(-1)]
  if (ring && (line.length < 4 || first?.join() !== last?.join()))
    throw fail(where, {
      vi: 'vòng của một vùng cần ít nhất bốn điểm và khép kín: điểm cuối trùng điểm đầu',
      en: 'a ring has four positions at least and is closed: its last is its first',
    })
  if (line.length < 2) throw fail(where, { vi: 'một đường cần ít nhất hai điểm', en: 'a line has two positions at least' })
  return [line]
}

function positionOf(value: unknown, where: string, fail: Fail): Position {
  const [lon, lat] = isList(value) ? value : []
  if (typeof lon !== 'number' || typeof lat !== 'number')
    throw fail(where, { vi: 'cần [kinh độ, vĩ độ] bằng số', en: '[longitude, latitude] as numbers is wanted' })
  if (Math.abs(lon) <= 180 && Math.abs(lat) <= 90) return [lon, lat]
  const swapped = Math.abs(lon) <= 90 && Math.abs(lat) <= 180
  throw fail(
    where,
    swapped
      ? {
          vi: `[${lon}, ${lat}] ghi vĩ độ trước; cần kinh độ trước, vĩ độ sau`,
          en: `[${lon}, ${lat}] has the latitude first; longitude comes first`,
        }
      : {
          vi: `[${lon}, ${lat}] không phải độ WGS 84; tọa độ VN-2000 cần được chuyển trước khi phát hành`,
          en: `[${lon}, ${lat}] are no degrees of WGS 84; convert VN-2000 before publishing`,
        },
  )
}
