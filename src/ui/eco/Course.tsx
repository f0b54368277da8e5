import type { Assessment } from '#model/eco.ts'
import { periodName } from '#model/period.ts'
import { standingNames } from '../words/eco.ts'
import { useLanguage, useSay } from '../words/language.ts'
import style from './Cell.module.css'

const signs = { met: '✓', not_met: '✗', not_assessed: '○', not_applicable: '–' } as const

/** The findings year by year, each as a sign with its word for whoever does not see it. */
export function Course({ course }: { readonly course: readonly Assessment[] }) {
  const say = useSay()
  const language = useLanguage()
  if (course.length < 2) return null
  return (
    <ol className={style.course}>
      {course.map(({ period, park, finding }) => (
        <li key={`${park} ${period}`} title={`${periodName(period, language)}: ${say(standingNames[finding])}`}>
          <span>{periodName(period, language, 'short')}</span> <span aria-hidden="true">{signs[finding]}</span>
          <span className="unseen">{say(standingNames[finding])}</span>
        </li>
      ))}
    </ol>
  )
}
