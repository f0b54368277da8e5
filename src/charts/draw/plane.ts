import type { PlaceData } from '../data.ts'

/** Kilometres of one degree of latitude, and of longitude at the equator (WGS 84, mean). */
const degree = { lat: 110.57, lon: 111.32 }

type Point = readonly [x: number, y: number]

/** The least and the greatest of some numbers, however many they are. */
function extent(values: readonly number[]): { readonly min: number; readonly max: number } {
  return values.reduce(({ min, max }, value) => ({ min: Math.min(min, value), max: Math.max(max, value) }), {
    min: Infinity,
    max: -Infinity,
  })
}

/**
 * Flat kilometres east and north of the middle of all that is drawn: within a province the error of the plane is below a line's
 * width. `wide` and `high` are how far it reaches.
 */
export function planeOf(data: PlaceData) {
  const positions = [...data.places.map(({ lon, lat }) => [lon, lat] as const), ...data.outlines.flatMap(({ lines }) => lines.flat())]
  const [lons, lats] = [extent(positions.map(([lon]) => lon)), extent(positions.map(([, lat]) => lat))]
  const middle = { lon: (lons.min + lons.max) / 2, lat: (lats.min + lats.max) / 2 }
  const shrink = Math.cos((middle.lat * Math.PI) / 180)
  const flat = ([lon, lat]: Point): Point => [(lon - middle.lon) * degree.lon * shrink, (lat - middle.lat) * degree.lat]
  const places = data.places.map((one) => {
    const [x, y] = flat([one.lon, one.lat])
    return { ...one, x, y }
  })
  const outlines = data.outlines.map((one) => ({ ...one, lines: one.lines.map((line) => line.map(flat)) }))
  return {
    places,
    outlines,
    wide: (lons.max - lons.min) * degree.lon * shrink,
    high: (lats.max - lats.min) * degree.lat,
  }
}

export type Plane = ReturnType<typeof planeOf>
