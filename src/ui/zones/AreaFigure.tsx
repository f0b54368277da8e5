import type { Area } from '#model/zone.ts'
import { useLanguage } from '../words/language.ts'
import { areaWords } from './area.ts'

/** An area as printed, one figure or a range. */
export function AreaFigure({ area }: { readonly area: Area }) {
  const language = useLanguage()
  return <span data-value={area.value ?? area.from ?? undefined}>{areaWords(area, language)}</span>
}
