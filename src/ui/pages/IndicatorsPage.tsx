import { outline } from '#catalog/outline.ts'
import { groups, leadUnits } from '#catalog/plan.ts'
import { Grid } from '../parts/Grid.tsx'
import { PageLink } from '../parts/PageLink.tsx'
import { useDrawn } from '../state/drawn.ts'
import { indicatorWords as words } from '../words/indicator.ts'
import { useSay } from '../words/language.ts'
import style from './Page.module.css'

/** Every indicator by group, with its definition and who leads. */
export default function IndicatorsPage() {
  const say = useSay()
  useDrawn(true)
  return (
    <article className={style.page}>
      <header className={style.head}>
        <h1>{say(words.title)}</h1>
        <p>{say(words.lead)}</p>
      </header>
      {[...new Set([...Object.keys(groups), ...outline.indicators.map(({ group }) => group)])].map((group) => {
        const own = outline.indicators.filter((indicator) => indicator.group === group)
        const name = say(groups[group] ?? { vi: group, en: group })
        return own.length ? (
          <section key={group} className={style.section}>
            <h2>{name}</h2>
            <Grid
              label={name}
              rows={own}
              keyOf={({ id }) => id}
              columns={[
                {
                  name: say(words.title),
                  cell: (indicator) => <PageLink to={`/indicator/${indicator.id}`}>{say(indicator.name)}</PageLink>,
                },
                { name: say(words.unit), cell: (indicator) => say(indicator.unit) },
                { name: say(words.definition), cell: (indicator) => say(indicator.definition) },
                {
                  name: `${say(words.units)} (${say(words.unitsNote)})`,
                  cell: (indicator) => indicator.leadUnits.map((unit) => say(leadUnits[unit] ?? { vi: unit, en: unit })).join(', '),
                },
              ]}
            />
          </section>
        ) : null
      })}
    </article>
  )
}
