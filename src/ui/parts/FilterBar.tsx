import { Button, Checkbox } from '@mantine/core'
import { IconAdjustmentsHorizontal } from '@tabler/icons-react'
import { useState } from 'react'
import { capitalInOwnUnit, scope } from '#catalog/axes.ts'
import { positionCodes } from '#catalog/datasets/parks.ts'
import { kindNames, kinds } from '#model/provenance.ts'
import type { Text } from '#model/text.ts'
import { useParks } from '../data/registers.ts'
import { useYears } from '../data/years.ts'
import { useChangeView, useView } from '../state/navigate.ts'
import { filterWords as words } from '../words/filter.ts'
import { useSay } from '../words/language.ts'
import { Choice, ChipButton, type Option } from './Choice.tsx'
import { Dialog } from './Dialog.tsx'
import style from './FilterBar.module.css'
import { LeftOut } from './LeftOut.tsx'

/** The one filter bar: everything in it is in the address, and what it leaves out is said below it. A page with all axes of its own leaves them out here. */
export function FilterBar({ axes = true }: { readonly axes?: boolean }) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <section className={`screen ${style.place}`} aria-label={say(words.filters)}>
      <div className={style.bar}>
        <Controls axes={axes} />
      </div>
      <Button
        className={style.opener}
        variant="default"
        size="compact-md"
        leftSection={<IconAdjustmentsHorizontal size={16} aria-hidden="true" />}
        onClick={() => setOpen(true)}
      >
        {say(words.filters)}
      </Button>
      {open ? (
        <Dialog title={say(words.filters)} close={close} side="bottom">
          <div className={style.stack}>
            <Controls axes={axes} />
            <Button onClick={close}>{say(words.done)}</Button>
          </div>
        </Dialog>
      ) : null}
      <LeftOut />
    </section>
  )
}

function Controls({ axes }: { readonly axes: boolean }) {
  const say = useSay()
  const view = useView()
  const change = useChangeView()
  const years = useYears()
  const options = (names: readonly { readonly id: string; readonly name: Text }[]) =>
    names.map(({ id, name }) => ({ value: id, name: say(name) }))
  const axis = (choices: readonly { readonly id: string }[], id: string) => {
    const known = choices.map((choice) => choice.id)
    change({ basis: [...view.basis.filter((each) => !known.includes(each)), ...(id ? [id] : [])] })
  }
  const chosen = (choices: readonly { readonly id: string }[]) => choices.find(({ id }) => view.basis.includes(id))?.id ?? ''
  const yearOptions = years.map((year) => ({ value: String(year), name: String(year) }))
  const grains = [
    { value: 'year', name: say(words.year) },
    { value: 'quarter', name: say(words.quarter) },
  ]
  return (
    <>
      <Choice
        label={say(words.period)}
        value={view.from?.slice(0, 4) ?? ''}
        empty={say(words.start)}
        options={yearOptions}
        choose={(from) => change({ from: from || null })}
      />
      <Choice
        label={say(words.to)}
        value={view.to?.slice(0, 4) ?? ''}
        empty={say(words.latest)}
        options={yearOptions}
        choose={(to) => change({ to: to || null })}
      />
      <Choice
        label={say(words.grain)}
        value={view.grain ?? 'year'}
        options={grains}
        choose={(grain) => change({ grain: grain === 'quarter' ? 'quarter' : null })}
      />
      <ParkChoice />
      <Choice
        label={say(words.position)}
        value={view.position ?? ''}
        empty={say(words.allPositions)}
        options={options(positionCodes)}
        choose={(position) => change({ position: position || null })}
      />
      {axes ? (
        <>
          <Choice
            label={say(words.capital)}
            value={chosen(capitalInOwnUnit.choices)}
            empty={say(words.byIndicator)}
            options={options(capitalInOwnUnit.choices)}
            choose={(id) => axis(capitalInOwnUnit.choices, id)}
          />
          <Choice
            label={say(words.scope)}
            value={chosen(scope.choices) || 'kcn_kkt'}
            options={options(scope.choices)}
            choose={(id) => axis(scope.choices, id === 'kcn_kkt' ? '' : id)}
          />
        </>
      ) : null}
      <KindChoice />
    </>
  )
}

function ParkChoice() {
  const say = useSay()
  const { parks: chosen } = useView()
  const change = useChangeView()
  const parks = useParks().filter(({ kind }) => kind === 'park' || kind === 'rest')
  const first = parks.find(({ id }) => id === chosen[0])
  const shown =
    chosen.length === 0 ? say(words.all) : chosen.length === 1 && first ? say(first.name) : `${chosen.length} ${say(words.chosen)}`
  return (
    <Several
      label={say(words.parks)}
      shown={shown}
      value={chosen}
      options={parks.map(({ id, name }) => ({ value: id, name: say(name) }))}
      choose={(ids) => change({ parks: ids })}
    />
  )
}

function KindChoice() {
  const say = useSay()
  const { kinds: chosen } = useView()
  const change = useChangeView()
  return (
    <Several
      label={say(words.kinds)}
      shown={chosen.length ? chosen.map((kind) => say(kindNames[kind])).join(', ') : say(words.all)}
      value={chosen}
      options={kinds.map((kind) => ({ value: kind, name: say(kindNames[kind]) }))}
      choose={(ids) => change({ kinds: kinds.filter((kind) => ids.includes(kind)) })}
    />
  )
}

interface SeveralProps {
  readonly label: string
  readonly shown: string
  readonly value: readonly string[]
  readonly options: readonly Option[]
  readonly choose: (value: readonly string[]) => void
}

function Several({ label, shown, value, options, choose }: SeveralProps) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <ChipButton label={label} shown={shown} set={value.length > 0} open={() => setOpen(true)} />
      {open ? (
        <Dialog title={label} close={close}>
          <div className={style.boxes} role="group" aria-label={label}>
            {options.map((option) => (
              <Checkbox
                key={option.value}
                label={option.name}
                size="sm"
                checked={value.includes(option.value)}
                onChange={(event) =>
                  choose(event.currentTarget.checked ? [...value, option.value] : value.filter((each) => each !== option.value))
                }
              />
            ))}
          </div>
          <Button onClick={close}>{say(words.done)}</Button>
        </Dialog>
      ) : null}
    </>
  )
}
