import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Answers, ToldDraft } from '#gate/asks.ts'
import type { Choices } from '#gate/rebase.ts'
import type { Told } from '#gate/wire.ts'
import { draftWords as words } from '../words/draft.ts'
import { useSay } from '../words/language.ts'
import { Conflicts } from './Conflicts.tsx'
import style from './Gate.module.css'
import { Making } from './Making.tsx'
import { type TrayStore, toldOf } from './tray.ts'
import { Trouble } from './Trouble.tsx'

/** From the draft to a release: compared with the server first, moved where somebody was faster, then made. */
export function Publish({ draft, store }: { readonly draft: ToldDraft; readonly store: TrayStore }) {
  const say = useSay()
  const [doing, setDoing] = useState(false)
  const [fault, setFault] = useState<Told | null>(null)
  const [upstream, setUpstream] = useState<Answers['upstream'] | null>(null)
  const run = async (work: () => Promise<void>) => {
    setDoing(true)
    setFault(null)
    await work().catch((cause: unknown) => setFault(toldOf(cause)))
    setDoing(false)
  }
  const compare = () => run(async () => setUpstream(await store.desk.ask('upstream', null)))
  const move = (choices: Choices) =>
    run(async () => {
      await store.rebase({ choices })
      setUpstream(await store.desk.ask('upstream', null))
    })
  const same = upstream !== null && upstream.newer === null && upstream.current === draft.base
  return (
    <section className={style.part} aria-label={say(words.publish)} aria-busy={doing}>
      <h2>{say(words.publish)}</h2>
      <p>{say(words.publishLead)}</p>
      {fault ? <Trouble told={fault} /> : null}
      {upstream === null || (!same && !upstream.newer) ? (
        <Button disabled={doing} onClick={() => void compare()}>
          {say(words.compare)}
        </Button>
      ) : null}
      {doing ? <p role="status">{say(words.comparing)}</p> : null}
      {upstream?.newer ? (
        <>
          <p className={style.trouble} role="alert">
            {say(words.meanwhile).replace('{version}', upstream.newer.version)}
          </p>
          <Conflicts conflicts={upstream.conflicts} disabled={doing} move={(choices) => void move(choices)} />
        </>
      ) : null}
      {same ? (
        <>
          <p className={style.good} role="status">
            {say(words.same)}
          </p>
          <Making draft={draft} store={store} refused={() => void compare()} />
        </>
      ) : null}
    </section>
  )
}
