import { Button } from '@mantine/core'
import { useState } from 'react'
import type { OpenQuestion } from '#intake/question.ts'
import { intakeWords as words } from '../words/intake.ts'
import { useSay } from '../words/language.ts'
import style from './Gate.module.css'

interface Props {
  readonly sheet: number
  readonly questions: readonly OpenQuestion[]
  readonly answer: (answers: Readonly<Record<string, string>>) => void
}

/** What the file does not say, each question with its choices in words; the likeliest is marked and never chosen for anybody. */
export function Questions({ sheet, questions, answer }: Props) {
  const say = useSay()
  const [given, setGiven] = useState<Readonly<Record<string, string>>>({})
  const ready = questions.some(({ id }) => given[id])
  return (
    <form
      className={`${style.part} ${style.wide}`}
      onSubmit={(event) => {
        event.preventDefault()
        answer(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== '')))
      }}
    >
      <h3>{say(words.questions)}</h3>
      {questions.map((asked) => (
        <fieldset key={asked.id} className={style.question}>
          <legend>{say(asked.sentence)}</legend>
          <div className={style.choices}>
            {asked.choices.map(({ id, name }) => (
              <label key={id}>
                <input
                  type="radio"
                  name={`${sheet}-${asked.id}`}
                  value={id}
                  checked={given[asked.id] === id}
                  onChange={() => setGiven({ ...given, [asked.id]: id })}
                />
                <span>
                  {say(name)}
                  {asked.proposed === id ? <span className={style.quiet}> ({say(words.likeliest)})</span> : null}
                </span>
              </label>
            ))}
            {asked.open ? (
              <label className={style.field}>
                {say(words.period)}
                <input
                  placeholder={say(words.periodHint)}
                  value={asked.choices.some(({ id }) => id === given[asked.id]) ? '' : (given[asked.id] ?? '')}
                  onChange={(event) => setGiven({ ...given, [asked.id]: event.currentTarget.value })}
                />
              </label>
            ) : null}
          </div>
        </fieldset>
      ))}
      <Button type="submit" disabled={!ready}>
        {say(words.apply)}
      </Button>
    </form>
  )
}
