import { Button, SegmentedControl } from '@mantine/core'
import { dateName } from '#model/period.ts'
import type { DraftNote } from '../data/draft.ts'
import { useNewer } from '../data/newer.ts'
import type { Release } from '../data/release.ts'
import { PageLink } from '../parts/PageLink.tsx'
import { type Held, hold } from '../state/held.ts'
import { setDrafting } from '../state/drafting.ts'
import { draftWords as words } from '../words/draft.ts'
import { useLanguage, useSay } from '../words/language.ts'
import { shell } from '../words/shell.ts'
import style from './Bars.module.css'

interface Props {
  readonly note: DraftNote | null
  readonly held: Held | null
  readonly published: Release
  readonly again: () => void
}

/** What stands above every page where the figures on it may not be those that everybody sees. */
export default function Bars({ note, held, published, again }: Props) {
  const newer = useNewer(published)
  const say = useSay()
  const language = useLanguage()
  if (held) {
    const { descriptor } = held.release
    return (
      <div className={style.bar} role="region" aria-label={say(words.held)} data-draft="">
        <p>
          <strong>
            {say(words.held)}: {held.file}
          </strong>{' '}
          · {say(shell.version).toLowerCase()} {descriptor.version} · {say(shell.asOf).toLowerCase()} {dateName(descriptor.as_of, language)}
        </p>
        <Button className="screen" size="compact-sm" variant="default" onClick={() => hold(published.name, null)}>
          {say(words.toServer)}
        </Button>
      </div>
    )
  }
  return (
    <>
      {note ? (
        <div className={style.bar} role="region" aria-label={say(words.place)} data-draft={note.shown ? '' : undefined}>
          <p>
            <strong>{say(note.shown ? words.banner : words.bannerOther)}</strong> · {note.steps} {say(words.steps)}
            {note.arrived ? ` · ${say(words.arrived)}` : ''}
          </p>
          <div className={`screen ${style.tools}`}>
            <SegmentedControl
              size="xs"
              aria-label={say(words.view)}
              value={note.shown ? 'draft' : 'published'}
              data={[
                { value: 'draft', label: say(words.asDraft) },
                { value: 'published', label: say(words.asPublished) },
              ]}
              onChange={(value) => setDrafting(note.name, { shown: value === 'draft', revision: note.revision })}
            />
            <PageLink to="/draft">{say(words.title)}</PageLink>
          </div>
        </div>
      ) : null}
      {newer ? (
        <div className={`screen ${style.bar}`} role="status">
          <p>
            <strong>{say(words.newer)}</strong>
          </p>
          <Button size="compact-sm" variant="default" onClick={again}>
            {say(words.seeNewer)}
          </Button>
        </div>
      ) : null}
    </>
  )
}
