import { Button } from '@mantine/core'
import { useState } from 'react'
import { catalog } from '#catalog/catalog.ts'
import type { ToldStep } from '#gate/asks.ts'
import { formatNumber } from '#model/format.ts'
import { dateName } from '#model/period.ts'
import { save } from '../state/save.ts'
import { draftWords as words } from '../words/draft.ts'
import { effectNames } from '../words/intake.ts'
import { useLanguage, useSay } from '../words/language.ts'
import { Effects } from './Effects.tsx'
import style from './Gate.module.css'
import type { TrayStore } from './tray.ts'

interface Props {
  readonly steps: readonly ToldStep[]
  readonly cursor: number
  readonly store: TrayStore
  readonly move: (how: 'undo' | 'redo') => void
}

/** Every acceptance of the draft, the last first, with who, when, why and the file it came from. */
export function History({ steps, cursor, store, move }: Props) {
  const say = useSay()
  return (
    <section className={style.part} aria-label={say(words.history)}>
      <h2>{say(words.history)}</h2>
      <p className={`screen ${style.row}`}>
        <Button variant="default" size="compact-md" disabled={cursor === 0} onClick={() => move('undo')}>
          {say(words.undo)}
        </Button>
        <Button variant="default" size="compact-md" disabled={cursor === steps.length} onClick={() => move('redo')}>
          {say(words.redo)}
        </Button>
      </p>
      <ol className={style.wide} reversed>
        {steps.map((step, index) => <Accepted key={step.id} step={step} undone={index >= cursor} store={store} />).reverse()}
      </ol>
    </section>
  )
}

function Accepted({ step, undone, store }: { readonly step: ToldStep; readonly undone: boolean; readonly store: TrayStore }) {
  const say = useSay()
  const language = useLanguage()
  const [lost, setLost] = useState(false)
  const { at, by, note, origin, changes, movements } = step
  const take = async () => {
    const kept = await store.desk.ask('file', { hash: origin.hash }).catch(() => null)
    if (kept) save(kept.name, 'application/octet-stream', new Uint8Array(kept.bytes))
    else setLost(true)
  }
  const counted = (id: string, counts: ToldStep['changes'][number]['counts']) => {
    const name = catalog.datasets.find((dataset) => dataset.id === id)?.name
    const parts = (['added', 'changed', 'removed'] as const).flatMap((effect) =>
      counts[effect] ? [`${say(effectNames[effect]).toLowerCase()} ${formatNumber(counts[effect], language)}`] : [],
    )
    return `${name ? say(name) : id}: ${parts.join(', ')}`
  }
  return (
    <li className={style.step} data-undone={undone ? '' : undefined}>
      <p>
        <strong>{dateName(at.slice(0, 10), language)}</strong> {at.slice(11, 16)}, {say(words.by)} {by}
        {undone ? ` (${say(words.undone)})` : ''}
      </p>
      {note ? <p>{note}</p> : null}
      <p className={style.quiet}>{changes.map(({ dataset, counts }) => counted(dataset, counts)).join('; ')}</p>
      <p className={style.row}>
        <span className={style.quiet}>
          {origin.name} ({formatNumber(origin.size / 1000, language, 1)} kB)
        </span>
        <button type="button" className={`screen ${style.mend}`} onClick={() => void take()}>
          {say(words.original)}
        </button>
        {lost ? (
          <span className={style.quiet} role="status">
            {say(words.noOriginal)}
          </span>
        ) : null}
      </p>
      {movements.length ? (
        <details className={style.folded}>
          <summary>
            {say(words.moved)} ({movements.length})
          </summary>
          <Effects movements={movements} />
        </details>
      ) : null}
    </li>
  )
}
