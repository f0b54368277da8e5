import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { catalog } from '#catalog/catalog.ts'
import type { Made, ToldDraft } from '#gate/asks.ts'
import type { Told } from '#gate/wire.ts'
import { formatNumber } from '#model/format.ts'
import type { Text } from '#model/text.ts'
import { moment, today } from '../state/clock.ts'
import { save } from '../state/save.ts'
import { draftWords as words } from '../words/draft.ts'
import { useLanguage, useSay } from '../words/language.ts'
import style from './Gate.module.css'
import { type TrayStore, toldOf } from './tray.ts'
import { Trouble } from './Trouble.tsx'

interface Props {
  readonly draft: ToldDraft
  readonly store: TrayStore
  readonly refused: () => void
}

/** What a release says of itself, and the release itself as a ZIP. */
export function Making({ draft, store, refused }: Props) {
  const say = useSay()
  const { descriptor } = draft
  const [version, setVersion] = useState(after(descriptor.version))
  const [asOf, setAsOf] = useState(descriptor.as_of)
  const [vi, setVi] = useState(descriptor.note.vi)
  const [en, setEn] = useState(descriptor.note.en)
  const [audience, setAudience] = useState<'internal' | 'open'>(descriptor.audience)
  const [made, setMade] = useState<Made | null>(null)
  const [doing, setDoing] = useState(false)
  const [fault, setFault] = useState<Told | null>(null)
  const [withheld, setWithheld] = useState<Made['withheld'] | null>(null)
  const { desk } = store
  useEffect(() => {
    if (audience !== 'open') return
    let wanted = true
    desk.ask('withheld', null).then(
      (found) => wanted && setWithheld(found),
      (cause: unknown) => wanted && setFault(toldOf(cause)),
    )
    return () => {
      wanted = false
    }
  }, [audience, desk, draft.revision])
  const make = async () => {
    setDoing(true)
    setFault(null)
    try {
      const done = await store.publish({ version: version.trim(), as_of: asOf, note: { vi, en }, audience, at: moment() })
      setMade(done)
      hand(done)
    } catch (cause) {
      const told = toldOf(cause)
      setFault(told)
      if (told.kind === 'other') refused()
    }
    setDoing(false)
  }
  return (
    <form
      className={style.part}
      aria-busy={doing}
      onSubmit={(event) => {
        event.preventDefault()
        void make()
      }}
    >
      <div className={style.facts}>
        <label className={style.field}>
          {say(words.version)}
          <input required value={version} pattern="[\w.\-]+" size={12} onChange={(event) => setVersion(event.currentTarget.value)} />
        </label>
        <label className={style.field}>
          {say(words.asOf)}
          <input
            required
            type="date"
            min="2000-01-01"
            max={today()}
            value={asOf}
            onChange={(event) => setAsOf(event.currentTarget.value)}
          />
        </label>
      </div>
      <fieldset className={style.choices} style={{ border: 0, padding: 0, margin: 0 }}>
        <legend className={style.quiet}>{say(words.audience)}</legend>
        {(['internal', 'open'] as const).map((each) => (
          <label key={each}>
            <input type="radio" name="audience" checked={audience === each} onChange={() => setAudience(each)} />
            <span>{say(words[each])}</span>
          </label>
        ))}
      </fieldset>
      {audience === 'open' ? <p className={style.quiet}>{say(words.openKeeps)}</p> : null}
      {audience === 'open' && !made && withheld ? (
        withheld.length ? (
          <LeftOut withheld={withheld} />
        ) : (
          <p>{say(words.withheldNone)}</p>
        )
      ) : null}
      <label className={style.field} style={{ width: '100%' }}>
        {say(words.note)}
        <textarea value={vi} required onChange={(event) => setVi(event.currentTarget.value)} />
      </label>
      <label className={style.field} style={{ width: '100%' }}>
        {say(words.noteEn)}
        <textarea value={en} onChange={(event) => setEn(event.currentTarget.value)} />
      </label>
      {fault ? <Trouble told={fault} /> : null}
      <Button type="submit" disabled={doing}>
        {say(words.make)}
      </Button>
      {doing ? <p role="status">{say(words.making)}</p> : null}
      {made ? <Done made={made} release={draft.release} /> : null}
    </form>
  )
}

const hand = ({ name, bytes }: Made) => save(name, 'application/zip', new Uint8Array(bytes))

function Done({ made, release }: { readonly made: Made; readonly release: string }) {
  const say = useSay()
  const language = useLanguage()
  return (
    <div className={style.good} role="status">
      <p>
        {say(words.made)}: <strong>{made.name}</strong> ({formatNumber(made.bytes.length / 1e6, language, 2)} MB).{' '}
        <button type="button" className={style.mend} onClick={() => hand(made)}>
          {say(words.again)}
        </button>
      </p>
      <p>{made.audience === 'open' ? say(words.copyOpen) : say(words.copyHelp).replace('{release}', release)}</p>
      <LeftOut withheld={made.withheld} />
    </div>
  )
}

/** What everybody does not get to see, by data set. */
function LeftOut({ withheld }: { readonly withheld: Made['withheld'] }) {
  const say = useSay()
  const language = useLanguage()
  const parts = withheld.map(({ dataset: id, rows, cells }) => {
    const dataset = catalog.datasets.find((each) => each.id === id)
    const count = (number: number, unit: Text) => (number ? [`${formatNumber(number, language)} ${say(unit)}`] : [])
    return `${dataset ? say(dataset.name) : id} ${[...count(rows, words.withheldRows), ...count(cells, words.withheldCells)].join(', ')}`
  })
  return parts.length ? (
    <p className={style.quiet}>
      {say(words.withheld)}: {parts.join('; ')}
    </p>
  ) : null
}

/** The version after one: its last number raised, `2026.11` becomes `2026.12`. */
function after(version: string): string {
  return /\d$/.test(version) ? version.replace(/\d+$/, (digits) => String(Number(digits) + 1).padStart(digits.length, '0')) : `${version}-2`
}
