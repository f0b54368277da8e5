import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import type { Indicator } from '#model/indicator.ts'
import { openYears, scenarioText } from '#model/scenario.ts'
import { type Start, scenarioSentence } from '#model/sentence/scenario.ts'
import type { Text } from '#model/text.ts'
import { useRelease } from '../data/context.ts'
import type { Judgement } from '../data/verdicts.ts'
import { useChangeView, useView } from '../state/navigate.ts'
import { useLanguage, useSay } from '../words/language.ts'
import { scenarioWords as words } from '../words/scenario.ts'
import style from './ScenarioBox.module.css'

interface Props {
  readonly indicator: Indicator
  readonly unit: Text
  readonly start: Start | null
  readonly judgement: Judgement
}

/** Levels that the reader assumes for years without a target: what each would ask for, and a form to add one. */
export function ScenarioBox({ indicator, unit, start, judgement }: Props) {
  const say = useSay()
  const language = useLanguage()
  const view = useView()
  const change = useChangeView()
  const { descriptor } = useRelease()
  const own = view.scenario.filter((one) => one.indicator === indicator.id)
  const years = openYears(judgement.targets, descriptor.as_of)
  return (
    <section className={style.box}>
      <h3>{say(words.title)}</h3>
      {own.map((one) => (
        <p key={scenarioText(one)} className={style.line}>
          <span>{scenarioSentence(one, start, unit, language)}.</span>{' '}
          <Button
            className="screen"
            variant="subtle"
            size="compact-xs"
            onClick={() => change({ scenario: view.scenario.filter((other) => other !== one) })}
          >
            {say(words.remove)} {one.year}
          </Button>
        </p>
      ))}
      <Form
        years={years}
        unit={say(unit)}
        add={(year, value) =>
          change({
            scenario: [
              ...view.scenario.filter((one) => one.indicator !== indicator.id || one.year !== year),
              { indicator: indicator.id, year, value },
            ],
          })
        }
      />
    </section>
  )
}

interface FormProps {
  readonly years: readonly string[]
  readonly unit: string
  readonly add: (year: string, value: number) => void
}

/** People type a decimal comma or a point; both are read, and what is no number says so. */
function Form({ years, unit, add }: FormProps) {
  const say = useSay()
  const help = useId()
  const [year, setYear] = useState(years.includes('2030') ? '2030' : (years[0] ?? ''))
  const [text, setText] = useState('')
  const [wrong, setWrong] = useState(false)
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    const value = Number(text.trim().replace(',', '.'))
    const sound = text.trim() !== '' && Number.isFinite(value)
    setWrong(!sound)
    if (!sound) return
    add(year, value)
    setText('')
  }
  return (
    <form className={`screen ${style.form}`} onSubmit={submit} aria-describedby={help}>
      <p id={help} className={style.help}>
        {say(words.help)}
      </p>
      <label>
        {say(words.year)}{' '}
        <select value={year} onChange={(event) => setYear(event.currentTarget.value)}>
          {years.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
      <label>
        {say(words.value)}{' '}
        <input inputMode="decimal" value={text} onChange={(event) => setText(event.currentTarget.value)} size={8} aria-invalid={wrong} />{' '}
        {unit}
      </label>
      <Button type="submit" variant="default" size="compact-sm">
        {say(words.add)}
      </Button>
      {wrong ? (
        <p role="alert" className={style.wrong}>
          {say(words.notNumber)}
        </p>
      ) : null}
    </form>
  )
}
