import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { catalog } from '#catalog/catalog.ts'
import type { Handed } from '#gate/asks.ts'
import type { Told } from '#gate/wire.ts'
import { formatNumber } from '#model/format.ts'
import { dateName } from '#model/period.ts'
import { shortHash } from '#release/hash.ts'
import { seed } from '../data/answers.ts'
import { useRelease } from '../data/context.ts'
import { releaseFrom } from '../data/release.ts'
import { hold } from '../state/held.ts'
import { useGo } from '../state/navigate.ts'
import { intakeWords as words } from '../words/intake.ts'
import { useLanguage, useSay } from '../words/language.ts'
import { shell } from '../words/shell.ts'
import style from './Gate.module.css'
import { type TrayStore, toldOf } from './tray.ts'
import { Trouble } from './Trouble.tsx'

interface Props {
  readonly handed: Handed
  readonly file: string
  readonly sheet: number
  readonly store: TrayStore
}

/** A release that came as a file: what it is; to be looked at, or its tables that differ from the server's to be brought in. */
export function HandedRelease({ handed: { descriptor, kin, redrawn, files, differing }, file, sheet, store }: Props) {
  const say = useSay()
  const language = useLanguage()
  const client = useQueryClient()
  const { name, base } = useRelease()
  const go = useGo()
  const [doing, setDoing] = useState(false)
  const [fault, setFault] = useState<Told | null>(null)
  const nameOf = (id: string) => {
    const dataset = catalog.datasets.find((each) => each.id === id)
    return dataset ? say(dataset.name) : id
  }
  const run = async (work: () => Promise<void>) => {
    setDoing(true)
    setFault(null)
    await work().catch((cause: unknown) => setFault(toldOf(cause)))
    setDoing(false)
  }
  const unpack = async (paths: readonly string[]) =>
    (await store.desk.ask('unpack', { sheet, paths })).map((bytes, index) => ({
      name: paths[index] ?? '',
      blob: new Blob([new Uint8Array(bytes)]),
    }))
  const bring = (paths: readonly string[]) => run(async () => store.add(await unpack(paths)))
  const look = () =>
    run(async () => {
      const addresses = new Map((await unpack(files)).map((part) => [part.name, URL.createObjectURL(part.blob)]))
      const address = (path: string) => addresses.get(path) ?? 'blob:missing'
      const bytes = new Uint8Array(await (await fetch(address(files[0] ?? ''))).arrayBuffer())
      const release = await releaseFrom(bytes, { name, base, address })
      seed(client, release)
      hold(name, { file, release })
      go('/')
    })
  return (
    <section className={style.part} aria-label={say(words.handed)} aria-busy={doing}>
      <h3>
        {say(words.handed)}: {say(descriptor.titles)}, {say(shell.version).toLowerCase()} {descriptor.version}
      </h3>
      <p>{say(descriptor.note)}</p>
      <p className={style.quiet}>
        {say(shell.asOf)} {dateName(descriptor.as_of, language)} · {say(words.kin[kin])}
        {descriptor.parent && kin === 'other' ? ` · ${say(words.parent)} ${shortHash(descriptor.parent)}` : ''} ·{' '}
        {say(words.intact).replace('{count}', formatNumber(files.length, language))}
      </p>
      {fault ? <Trouble told={fault} /> : null}
      {descriptor.name === name ? (
        <>
          <p className={style.row}>
            <Button disabled={doing || kin === 'same'} onClick={() => void look()}>
              {say(words.look)}
            </Button>
            {differing.length ? (
              <Button variant="default" disabled={doing} onClick={() => void bring(differing.map(({ path }) => path))}>
                {say(words.bringAll)}
              </Button>
            ) : null}
          </p>
          {kin === 'same' ? null : <p className={style.quiet}>{say(words.lookHelp)}</p>}
          <p>{say(differing.length ? words.handedDiffer : words.handedSame)}</p>
          {redrawn ? <p>{say(words.handedRedrawn)}</p> : null}
          <ul>
            {differing.map(({ dataset, path, rows }) => (
              <li key={path} className={style.row}>
                {nameOf(dataset)} ({formatNumber(rows, language)} {say(words.rowsRead)})
                <Button size="compact-sm" variant="default" disabled={doing} onClick={() => void bring([path])}>
                  {say(words.bringIn)}
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className={style.trouble} role="alert">
          {say(words.otherRelease).replace('{name}', descriptor.name)}
        </p>
      )}
    </section>
  )
}
