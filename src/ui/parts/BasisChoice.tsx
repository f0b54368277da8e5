import { type Indicator, choicesOf } from '#model/indicator.ts'
import { useChangeView, useView } from '../state/navigate.ts'
import { useSay } from '../words/language.ts'
import { indicatorWords as words } from '../words/indicator.ts'
import style from './BasisChoice.module.css'
import { Choice } from './Choice.tsx'

/** Every way the indicator can be computed, one control per axis; the choice is part of the address. */
export function BasisChoice({ indicator, basis }: { readonly indicator: Indicator; readonly basis: readonly string[] }) {
  const say = useSay()
  const view = useView()
  const change = useChangeView()
  if (!indicator.axes.length) return null
  return (
    <section className={`screen ${style.place}`} aria-label={say(words.basis)}>
      {choicesOf(indicator, basis).map(({ axis, choice }) => {
        const ids = axis.choices.map(({ id }) => id)
        return (
          <Choice
            key={axis.id}
            label={say(axis.name)}
            value={choice.id}
            options={axis.choices.map(({ id, name }) => ({ value: id, name: say(name) }))}
            choose={(id) => change({ basis: [...view.basis.filter((each) => !ids.includes(each)), ...(id === ids[0] ? [] : [id])] })}
          />
        )
      })}
    </section>
  )
}
