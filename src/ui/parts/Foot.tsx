import { useState } from 'react'
import type { Indicator } from '#model/indicator.ts'
import { choicesOf } from '#model/indicator.ts'
import type { Reading } from '#model/reading.ts'
import { basisWords, kindWords, lacksRate, sourceIds } from '../data/picture.ts'
import { chartWords as words } from '../words/chart.ts'
import { useLanguage, useSay } from '../words/language.ts'
import { Dialog } from './Dialog.tsx'
import style from './Foot.module.css'
import { Sources } from './Sources.tsx'

/** What stands under every picture: the basis in force with its warnings, the kind of figures, and the sources one click away. */
export function Foot({
  indicator,
  basis,
  readings,
}: {
  readonly indicator: Indicator
  readonly basis: readonly string[]
  readonly readings: readonly Reading[]
}) {
  const say = useSay()
  const language = useLanguage()
  const warnings = choicesOf(indicator, basis).flatMap(({ choice }) => (choice.warning ? [say(choice.warning)] : []))
  const kinds = kindWords(readings, language)
  return (
    <>
      <p>
        {say(words.basis)}: {basisWords(indicator, basis, readings, language)}
        {lacksRate(indicator, basis, readings) ? ` (${say(words.noRate)})` : ''}
      </p>
      {warnings.map((warning) => (
        <p key={warning}>{warning}</p>
      ))}
      <p className={style.origin}>
        {kinds ? `${say(words.kind)}: ${kinds}. ` : ''}
        <SourceButton ids={sourceIds(readings)} />
      </p>
      <div className="paper">
        <Sources ids={sourceIds(readings)} />
      </div>
    </>
  )
}

/** The sources on demand; on paper they are listed instead. */
export function SourceButton({ ids }: { readonly ids: string }) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const count = ids.split('+').filter(Boolean).length
  if (!count) return null
  const shown = ids.split('+').slice(0, 4).join(', ')
  return (
    <>
      <button type="button" className={`screen ${style.button}`} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {say(words.source)}: {shown}
        {count > 4 ? ` +${count - 4}` : ''}
      </button>
      <span className="paper">
        {say(words.source)}: {ids.split('+').join(', ')}
      </span>
      {open ? (
        <Dialog title={say(words.sources)} close={() => setOpen(false)}>
          <Sources ids={ids} />
        </Dialog>
      ) : null}
    </>
  )
}
