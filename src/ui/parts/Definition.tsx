import { catalog } from '#catalog/catalog.ts'
import { formatNumber } from '#model/format.ts'
import { type IndicatorDeclaration, unitOf } from '#model/indicator.ts'
import type { Reading } from '#model/reading.ts'
import { datasetsOf } from '#model/needs.ts'
import { useRelease } from '../data/context.ts'
import { whenWords } from '../data/picture.ts'
import { useTasks, useUnitNote } from '../data/plan.ts'
import { indicatorWords as words } from '../words/indicator.ts'
import { useLanguage, useSay } from '../words/language.ts'
import { tableWords } from '../words/table.ts'
import style from './Definition.module.css'
import { type Fact, Facts } from './Facts.tsx'
import { PageLink } from './PageLink.tsx'
import { Units } from './Units.tsx'

/** How the indicator is computed, with the numbers of the latest figure in it, who leads, and which data it needs. */
export function Definition({
  indicator,
  basis,
  latest,
}: {
  readonly indicator: IndicatorDeclaration
  readonly basis: readonly string[]
  readonly latest: Reading | null
}) {
  const say = useSay()
  const language = useLanguage()
  const { example, note } = indicator
  const { descriptor } = useRelease()
  const unitNote = useUnitNote()
  const tasks = useTasks().filter(({ indicators }) => indicators.includes(indicator.id))
  const needed = catalog.datasets.filter(({ id }) => datasetsOf(indicator, basis).includes(id))
  const number = (value: number) => formatNumber(value, language, 4)
  const facts: Fact[] = [
    [`${say(words.units)} (${unitNote})`, <Units key="units" ids={indicator.leadUnits} />],
    [say(words.data), <Links key="data" to="/dataset/" pages={needed.map(({ id, name }) => ({ id, name: say(name) }))} />],
  ]
  if (tasks.length) facts.unshift([say(words.tasks), <Links key="tasks" to="/plan/" pages={tasks.map(({ id }) => ({ id, name: id }))} />])
  if (!descriptor.fictional) facts.unshift([say(words.plan), say(indicator.plan)])
  return (
    <section className={style.place}>
      <h2>{say(words.formula)}</h2>
      <p className={style.formula}>{say(indicator.formula)}</p>
      {latest?.numerator !== null && latest?.denominator !== null && latest?.value !== null && latest ? (
        <p>
          {say(words.now)} ({whenWords(latest, language)}): {say(tableWords.numerator).toLowerCase()} {number(latest.numerator)},{' '}
          {say(tableWords.denominator).toLowerCase()} {number(latest.denominator)} →{' '}
          <strong>
            {formatNumber(latest.value, language)} {say(unitOf(indicator, basis))}
          </strong>
        </p>
      ) : null}
      {example ? (
        <p className={style.quiet}>
          {say(words.example)}: {say(example.words)}
        </p>
      ) : null}
      {note ? (
        <p className={style.quiet}>
          {say(words.note)}: {say(note)}
        </p>
      ) : null}
      <Facts facts={facts} className={style.facts} />
    </section>
  )
}

/** Pages of one kind in a line, each a link. */
function Links({ to, pages }: { readonly to: string; readonly pages: readonly { readonly id: string; readonly name: string }[] }) {
  return pages.map(({ id, name }, index) => (
    <span key={id}>
      {index ? ', ' : ''}
      <PageLink to={`${to}${id}`}>{name}</PageLink>
    </span>
  ))
}
