import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Asks } from '#gate/asks.ts'
import type { Told } from '#gate/wire.ts'
import { dateName } from '#model/period.ts'
import { History } from '../gate/History.tsx'
import { Publish } from '../gate/Publish.tsx'
import { Trouble } from '../gate/Trouble.tsx'
import { toldOf } from '../gate/tray.ts'
import { useTray } from '../gate/use.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { PageLink } from '../parts/PageLink.tsx'
import { useDrawn } from '../state/drawn.ts'
import { draftWords as words } from '../words/draft.ts'
import { intakeWords } from '../words/intake.ts'
import { useLanguage, useSay } from '../words/language.ts'
import { shell } from '../words/shell.ts'
import style from './Page.module.css'

/** What was accepted in this browser: its history, its way back, and its way out. */
export default function DraftPage() {
  const say = useSay()
  const language = useLanguage()
  const { tray, store } = useTray()
  const [fault, setFault] = useState<Told | null>(null)
  const [asking, setAsking] = useState(false)
  useDrawn(true)
  const { draft } = tray
  const move = (how: Asks['move']) => {
    setFault(null)
    void store.move(how).catch(async (cause: unknown) => {
      setFault(toldOf(cause))
      await store.move('sync').catch(() => undefined)
    })
  }
  const trouble = fault ?? tray.fault ?? (draft?.trouble ? ({ kind: 'store', fault: draft.trouble } as const) : null)
  return (
    <article className={style.page}>
      <header className={style.head}>
        <h1>{say(words.title)}</h1>
        <p>{say(words.lead)}</p>
        {draft ? (
          <p>
            {say(words.on)} {say(draft.descriptor.titles)}, {say(shell.version).toLowerCase()} {draft.descriptor.version},{' '}
            {say(shell.asOf).toLowerCase()} {dateName(draft.descriptor.as_of, language)}
          </p>
        ) : null}
      </header>
      {trouble ? (
        <Trouble told={trouble}>
          {draft?.trouble === 'gone' ? (
            <p>
              <Button size="compact-md" onClick={() => move('keep')}>
                {say(words.keepAgain)}
              </Button>{' '}
              <Button size="compact-md" variant="default" onClick={() => move('discard')}>
                {say(words.letGo)}
              </Button>
            </p>
          ) : null}
        </Trouble>
      ) : null}
      {draft?.steps.length && draft.exported?.id === draft.current ? (
        <p className={style.downloads} role="status">
          {say(words.arrived)}
          <Button size="compact-md" onClick={() => move('discard')}>
            {say(words.finish)}
          </Button>
        </p>
      ) : null}
      {draft === null ? (
        tray.fault ? null : (
          <p className={style.quiet} role="status">
            {say(intakeWords.opening)}
          </p>
        )
      ) : draft.steps.length === 0 ? (
        <p>
          {say(words.none)} <PageLink to="/intake">{say(intakeWords.place)}</PageLink>
        </p>
      ) : (
        <>
          <History steps={draft.steps} cursor={draft.cursor} store={store} move={move} />
          {draft.cursor ? <Publish draft={draft} store={store} /> : null}
          <p>
            <Button variant="subtle" color="red" size="compact-md" onClick={() => setAsking(true)}>
              {say(words.discard)}
            </Button>
          </p>
        </>
      )}
      {asking && draft ? (
        <Dialog title={say(words.discard)} close={() => setAsking(false)}>
          <p>{say(words.discardSure).replace('{count}', String(draft.steps.length))}</p>
          <p>
            <Button
              color="red"
              onClick={() => {
                setAsking(false)
                move('discard')
              }}
            >
              {say(words.discardYes)}
            </Button>
          </p>
        </Dialog>
      ) : null}
    </article>
  )
}
