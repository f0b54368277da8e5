import type { Grain } from '#model/period.ts'
import { Section } from '../parts/Article.tsx'
import { useDue } from '../state/due.ts'
import { cadenceNames } from '../words/data.ts'
import { useSay } from '../words/language.ts'
import { submissionWords as words } from '../words/submission.ts'
import { cadences } from './collected.ts'
import { Days } from './Days.tsx'
import style from './DueDays.module.css'

/** The rule that nobody has published: after how many days each kind of report is due. */
export function DueDays() {
  const say = useSay()
  const { due, set } = useDue()
  return (
    <Section title={say(words.rule)} lead={say(words.ruleLead)}>
      <div className={style.days}>
        {cadences.map((grain: Grain) => (
          <label key={grain} className={style.one}>
            <span>{say(cadenceNames[grain])}</span>
            <Days value={due[grain] ?? null} empty={say(words.unset)} change={(days) => set(grain, days)} />
            <span className={style.quiet}>{say(words.days)}</span>
          </label>
        ))}
      </div>
    </Section>
  )
}
