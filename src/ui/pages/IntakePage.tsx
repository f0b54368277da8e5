import { Button } from '@mantine/core'
import { useDrawn } from '../state/drawn.ts'
import { Drop } from '../gate/Drop.tsx'
import { FileCard } from '../gate/FileCard.tsx'
import { Templates } from '../gate/Templates.tsx'
import { Trouble } from '../gate/Trouble.tsx'
import { useTray } from '../gate/use.ts'
import { intakeWords as words } from '../words/intake.ts'
import { engineWords } from '../words/engine.ts'
import { useSay } from '../words/language.ts'
import style from './Page.module.css'

/** Where report files become accepted figures. */
export default function IntakePage() {
  const say = useSay()
  const { tray, store } = useTray()
  useDrawn(true)
  return (
    <article className={style.page}>
      <header className={style.head}>
        <h1>{say(words.title)}</h1>
        <p>{say(words.lead)}</p>
      </header>
      {tray.draft?.trouble ? <Trouble told={{ kind: 'store', fault: tray.draft.trouble }} /> : null}
      {tray.fault ? (
        <Trouble told={tray.fault}>
          <Button size="compact-sm" variant="default" onClick={() => void store.open()}>
            {say(engineWords.again)}
          </Button>
        </Trouble>
      ) : null}
      <Drop take={(files) => void store.add(files)} />
      {tray.draft || tray.fault ? null : (
        <p className={style.quiet} role="status">
          {say(words.opening)}
        </p>
      )}
      {tray.items.map((item) => (
        <FileCard key={item.sheet} item={item} store={store} />
      ))}
      <Templates />
    </article>
  )
}
