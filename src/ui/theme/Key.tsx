import { currentVerdict } from '#model/progress/docket.ts'
import type { Indicator } from '#model/indicator.ts'
import { lead } from '#model/sentence/verdict.ts'
import { useReadings } from '../data/answers.ts'
import { questionOf, useJudged } from '../data/subject.ts'
import { Headline } from '../parts/Headline.tsx'
import { PageLink } from '../parts/PageLink.tsx'
import { SubjectCard } from '../parts/Subject.tsx'
import { useChangeView, useView } from '../state/navigate.ts'
import { useLanguage, useSay } from '../words/language.ts'
import style from './Key.module.css'

/** The first indicator of a theme: its verdict and figure beside its course. */
export function Key({ indicator }: { readonly indicator: Indicator }) {
  const say = useSay()
  const language = useLanguage()
  const view = useView()
  const change = useChangeView()
  const question = questionOf(indicator, view, 'none')
  const { value: readings, stale } = useReadings(question)
  const judged = useJudged(indicator, question.basis, readings, null)
  const verdict = currentVerdict(judged.verdicts)
  const name = indicator.short ?? indicator.name
  const kind = indicator.charts.find((each) => each === 'trend' || each === 'columns') ?? 'trend'
  return (
    <section className={style.pair}>
      <div className={style.why}>
        <h2>
          <PageLink to={`/indicator/${indicator.id}`}>{say(indicator.name)}</PageLink>
        </h2>
        <Headline judged={judged} stale={stale} brief />
      </div>
      <SubjectCard
        indicator={indicator}
        split="none"
        title={<h3>{say(indicator.name)}</h3>}
        subtitle={verdict ? lead(verdict, name, judged.unit, language) : say(indicator.definition)}
        finding={say(name)}
        kind={kind}
        table={view.table}
        onTable={(table) => change({ table })}
      />
    </section>
  )
}
