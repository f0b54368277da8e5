import { random, round } from './random.mjs'

/**
 * Where the invented parks would lie: kilometres east and north of the point where the equator meets the prime meridian. That is open
 * sea, so that no outline falls on anybody's land.
 * @type {Readonly<Record<string, readonly [number, number]>>}
 */
const middles = {
  MH01: [12, 24],
  MH02: [7, 17],
  MH03: [24, 9],
  MH04: [28, 15],
  MH05: [16, 15],
  MH06: [13, 10],
  MH07: [36, 17],
  MH08: [33, 9],
  MH09: [18, 21],
  MH10: [39, 24],
  MH11: [5, 10],
  MH12: [22, 31],
  MH13: [43, 13],
  MH14: [29, 25],
}

/** How far the points are to be trusted; of the others nobody said where they lie, though their boundary is known. */
const confidence = {
  .../** @type {Readonly<Record<string, string>>} */ (Object.fromEntries(Object.keys(middles).map((id) => [id, 'high']))),
  MH11: 'medium',
  MH12: 'low',
  MH14: '',
}

/** Kilometres of a degree of latitude, and of longitude at the equator. */
const degree = { lat: 110.57, lon: 111.32 }

/** @param {readonly [number, number]} place @returns {[number, number]} longitude and latitude, to a metre */
const degrees = ([east, north]) => [round(east / degree.lon, 5), round(north / degree.lat, 5)]

/** The columns of the register of parks that say where a unit lies. @param {string} id */
export function pointOf(id) {
  const middle = middles[id]
  if (!middle || !confidence[id]) return { lat: '', lon: '', coord_confidence: '' }
  const [lon, lat] = degrees(middle)
  return { lat: round(lat, 4), lon: round(lon, 4), coord_confidence: confidence[id] }
}

/** A closed ring around a middle, uneven and of this many hectares. @param {readonly [number, number]} middle @param {number} hectares @param {() => number} next */
function ringAround([east, north], hectares, next) {
  const corners = Array.from({ length: 9 }, (_, index) => ({ angle: ((index + next() * 0.6) / 9) * 2 * Math.PI, far: 0.75 + next() * 0.5 }))
  const flat = corners.map(({ angle, far }) => [Math.cos(angle) * far, Math.sin(angle) * far])
  const area = flat.reduce((sum, [x, y], index) => {
    const [a, b] = flat[(index + 1) % flat.length]
    return sum + (x * b - a * y) / 2
  }, 0)
  const scale = Math.sqrt(hectares / 100 / area)
  const ring = flat.map(([x, y]) => degrees([east + x * scale, north + y * scale]))
  return [...ring, ring[0]]
}

/** @param {string} type @param {unknown} coordinates @param {object} properties */
const feature = (type, coordinates, properties) => ({ type: 'Feature', properties, geometry: { type, coordinates } })

/**
 * The boundaries of the map, as GeoJSON: the parks of the register, the economic zone around those at the coast, and the coast.
 * @param {readonly { park_id: string, total_ha: string | number }[]} parks
 */
export function boundaries(parks) {
  const next = random(20260930)
  const areas = parks.flatMap(({ park_id, total_ha }) =>
    middles[park_id] ? [feature('Polygon', [ringAround(middles[park_id], Number(total_ha), next)], { park_id })] : [],
  )
  const zone = [[20, 5.5], [31, 4.5], [46.5, 9.5], [46, 17], [42.5, 28], [36, 27], [33, 20.5], [25, 18.5], [20.5, 12], [20, 5.5]].map(degrees) // prettier-ignore
  const coast = [[2, 4], [12, 5], [19, 3.5], [32, 2.5], [48, 7.5], [50, 18], [46, 30]].map(degrees) // prettier-ignore
  return {
    type: 'FeatureCollection',
    source: 'Số liệu hư cấu: hình vẽ giữa biển, không phải ranh giới có thật',
    features: [
      ...areas,
      feature('Polygon', [zone], { name: 'Khu kinh tế Minh Họa', name_en: 'Minh Hoa Economic Zone (fictional)' }),
      feature('LineString', coast, { name: 'Bờ biển minh họa', name_en: 'Coast (fictional)' }),
    ],
  }
}
