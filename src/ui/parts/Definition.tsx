import { catalog } from '#catalog/catalog.ts'
import { leadUnits } from '#catalog/plan.ts'
import { formatNumber } from '#model/format.ts'
import { type IndicatorDeclaration, unitOf } from '#model/indicator.ts'
import type { Reading } from '#model/reading.ts'
import { datasetsOf } from '../data/needs.ts'
import { whenWords } from '../data/picture.ts'
import { indicatorWords as words } from '../words/indicator.ts'
import { useLanguage, useSay } from '../words/language.ts'
import { tableWords } from '../words/table.ts'
import style from './Definition.module.css'
import { PageLink } from './PageLink.tsx'

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
  const needed = catalog.datasets.filter(({ id }) => datasetsOf(indicator, basis).includes(id))
  const number = (value: number) => formatNumber(value, language, 4)
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
      <dl className={style.facts}>
        <div>
          <dt>{say(words.plan)}</dt>
          <dd>{say(indicator.plan)}</dd>
        </div>
        <div>
          <dt>
            {say(words.units)} ({say(words.unitsNote)})
          </dt>
          <dd>{indicator.leadUnits.map((unit) => say(leadUnits[unit] ?? { vi: unit, en: unit })).join(', ')}</dd>
        </div>
        <div>
          <dt>{say(words.data)}</dt>
          <dd>
            {needed.map(({ id, name }, index) => (
              <span key={id}>
                {index ? ', ' : ''}
                <PageLink to={`/dataset/${id}`}>{say(name)}</PageLink>
              </span>
            ))}
          </dd>
        </div>
      </dl>
    </section>
  )
}
