import { Button } from '@mantine/core'
import { useState } from 'react'
import { formatNumber } from '#model/format.ts'
import { intakeWords as words, storeWords } from '../words/intake.ts'
import { useLanguage, useSay } from '../words/language.ts'
import { remembered } from '../state/person.ts'
import style from './Gate.module.css'
import type { Item } from './item.ts'
import type { TrayStore } from './tray.ts'

/** Who accepts a file and why; a reason is needed where figures change that were accepted before. */
export function Accept({ item, store }: { readonly item: Item; readonly store: TrayStore }) {
  const say = useSay()
  const language = useLanguage()
  const [by, setBy] = useState(remembered.get())
  const [note, setNote] = useState('')
  const { reading, checked, moved, sheet } = item
  const missing = item.without === 'missing'
  if (!reading || !checked) return null
  const { counts, room, source } = checked
  const errors = reading.tally.error + checked.tally.error
  const needsWhy = counts.changed > 0 || missing
  const nothing = counts.added + counts.changed === 0 && !missing
  const seen = moved !== null && moved.done === moved.of
  const ready = seen && by.trim() !== '' && (!needsWhy || note.trim() !== '') && errors === 0 && room === null && !nothing
  return (
    <form
      className={`${style.part} screen`}
      aria-label={say(words.accept)}
      onSubmit={(event) => {
        event.preventDefault()
        remembered.set(by.trim())
        void store.accept(sheet, { by: by.trim(), note: note.trim() })
      }}
    >
      <h3>{say(words.accept)}</h3>
      <p className={style.quiet}>{say(words.acceptHelp)}</p>
      {room ? (
        <p className={style.trouble} role="alert">
          {say(storeWords[room])}
        </p>
      ) : null}
      {errors ? <p className={style.trouble}>{say(words.errorsFirst)}</p> : null}
      <label className={style.field}>
        {say(words.who)}
        <input value={by} autoComplete="name" size={32} required onChange={(event) => setBy(event.currentTarget.value)} />
      </label>
      <label className={style.field} style={{ width: '100%' }}>
        {say(needsWhy ? words.whyChange : words.why)}
        <textarea value={note} required={needsWhy} onChange={(event) => setNote(event.currentTarget.value)} />
      </label>
      {counts.removed ? (
        <label className={style.tick}>
          <input
            type="checkbox"
            checked={missing}
            onChange={(event) => store.suppose(sheet, event.currentTarget.checked ? 'missing' : 'nothing')}
          />
          {say(words.missing).replace('{count}', formatNumber(counts.removed, language))}
        </label>
      ) : null}
      {source ? (
        <p className={style.quiet}>
          {say(words.source)}: {source.source_id}, {source.source}
        </p>
      ) : null}
      <Button type="submit" disabled={!ready}>
        {say(words.accept)}
      </Button>
      {seen ? null : <p className={style.quiet}>{say(words.effectFirst)}</p>}
    </form>
  )
}
