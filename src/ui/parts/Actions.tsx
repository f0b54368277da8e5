import { IconDots } from '@tabler/icons-react'
import { useState } from 'react'
import { copy } from '../state/save.ts'
import { chartWords as words } from '../words/chart.ts'
import { useSay } from '../words/language.ts'
import style from './Actions.module.css'

export type Export = 'png' | 'svg' | 'csv'

interface Props {
  readonly make: (what: Export) => Promise<void>
  readonly enlarge: () => void
}

/** What can be done with a picture; every file says title, unit, basis, kind, source and release. */
export function Actions({ make, enlarge }: Props) {
  const say = useSay()
  const [said, setSaid] = useState('')
  const [open, setOpen] = useState(false)
  const shut = () => setOpen(false)
  const run = (work: () => unknown) => () => {
    shut()
    work()
  }
  const file = (what: Export) =>
    run(() =>
      make(what).catch((error: unknown) =>
        setSaid(`${say(words.failedDownload)}: ${error instanceof Error ? error.message : String(error)}`),
      ),
    )
  const link = async () => setSaid((await copy(location.href)) ? say(words.linkCopied) : `${say(words.linkNotCopied)} ${location.href}`)
  const items: readonly [string, () => void][] = [
    [say(words.png), file('png')],
    [say(words.svg), file('svg')],
    [say(words.csv), file('csv')],
    [say(words.link), run(() => void link())],
    [say(words.full), run(enlarge)],
  ]
  return (
    <div className={`screen ${style.place}`}>
      <details
        open={open}
        className={style.menu}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) shut()
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          shut()
          event.currentTarget.querySelector('summary')?.focus()
        }}
      >
        <summary
          aria-label={say(words.actions)}
          title={say(words.actions)}
          onClick={(event) => {
            event.preventDefault()
            setOpen(!open)
          }}
        >
          <IconDots size={18} aria-hidden="true" />
        </summary>
        <ul>
          {items.map(([name, act]) => (
            <li key={name}>
              <button type="button" onClick={act}>
                {name}
              </button>
            </li>
          ))}
        </ul>
      </details>
      <p className={style.said} role="status" onAnimationEnd={() => setSaid('')}>
        {said}
      </p>
    </div>
  )
}
