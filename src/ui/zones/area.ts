import { formatNumber } from '#model/format.ts'
import type { Language } from '#model/text.ts'
import type { Area } from '#model/zone.ts'

/** An area as printed, `500–550` or `752`, in hectares; a dash where there is none. */
export function areaWords({ value, from, to }: Area, language: Language): string {
  const number = (one: number) => formatNumber(one, language, 2)
  if (value !== null) return number(value)
  if (from === null) return '–'
  return to === null ? `≥ ${number(from)}` : `${number(from)}–${number(to)}`
}
