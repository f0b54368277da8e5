import { Button } from '@mantine/core'
import { catalog } from '#catalog/catalog.ts'
import type { Handed } from '#gate/asks.ts'
import { formatNumber } from '#model/format.ts'
import { dateName } from '#model/period.ts'
import { intakeWords as words } from '../words/intake.ts'
import { useLanguage, useSay } from '../words/language.ts'
import { shell } from '../words/shell.ts'
import style from './Gate.module.css'
import type { TrayStore } from './tray.ts'

interface Props {
  readonly handed: Handed
  readonly sheet: number
  readonly store: TrayStore
}

/** A release that came as a file: what it is, and its tables that differ from those on the screen, to be brought in like any file. */
export function HandedRelease({ handed: { descriptor, child, redrawn, differing }, sheet, store }: Props) {
  const say = useSay()
  const language = useLanguage()
  const nameOf = (id: string) => {
    const dataset = catalog.datasets.find((each) => each.id === id)
    return dataset ? say(dataset.name) : id
  }
  const bring = async (path: string) => {
    const bytes = await store.desk.ask('unpack', { sheet, path })
    await store.add([{ name: path, blob: new Blob([new Uint8Array(bytes)]) }])
  }
  return (
    <section className={style.part} aria-label={say(words.handed)}>
      <h3>
        {say(words.handed)}: {say(descriptor.titles)}, {say(shell.version).toLowerCase()} {descriptor.version}
      </h3>
      <p className={style.quiet}>
        {say(shell.asOf)} {dateName(descriptor.as_of, language)} · {say(child ? words.handedChild : words.handedOther)}
      </p>
      <p>{say(differing.length ? words.handedDiffer : words.handedSame)}</p>
      {redrawn ? <p>{say(words.handedRedrawn)}</p> : null}
      <ul>
        {differing.map(({ dataset, path, rows }) => (
          <li key={path} className={style.row}>
            {nameOf(dataset)} ({formatNumber(rows, language)})
            <Button size="compact-sm" variant="default" onClick={() => void bring(path)}>
              {say(words.bringIn)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
