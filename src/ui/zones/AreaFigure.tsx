import { formatNumber } from '#model/format.ts'
import type { Area } from '#model/zone.ts'
import { useLanguage } from '../words/language.ts'

/** An area as printed, `500–550` or `752`, in hectares; a dash where there is none. */
export function AreaFigure({ area: { value, from, to } }: { readonly area: Area }) {
  const language = useLanguage()
  const bounds = (value === null ? [from, to] : [value]).filter((each) => each !== null)
  if (!bounds.length) return '–'
  return bounds.map((each, index) => (
    <span key={each}>
      {index ? '–' : value === null && to === null ? '≥ ' : ''}
      <span data-value={each}>{formatNumber(each, language, 2)}</span>
    </span>
  ))
}
