import { Button, Progress } from '@mantine/core'
import { catalog } from '#catalog/catalog.ts'
import { formatNumber } from '#model/format.ts'
import { PageLink } from '../parts/PageLink.tsx'
import { intakeWords as words } from '../words/intake.ts'
import { useLanguage, useSay } from '../words/language.ts'
import { Accept } from './Accept.tsx'
import { Compared } from './Compared.tsx'
import { Effects } from './Effects.tsx'
import { Facts } from './Facts.tsx'
import style from './Gate.module.css'
import { HandedRelease } from './HandedRelease.tsx'
import { Matching } from './Matching.tsx'
import { Problems } from './Problems.tsx'
import { Questions } from './Questions.tsx'
import { type Item, type Moved, nothingDecided } from './item.ts'
import type { TrayStore } from './tray.ts'
import { Trouble } from './Trouble.tsx'

/** One file on its way: what was read, what is open, what is wrong, what it would change, and the acceptance. */
export function FileCard({ item, store }: { readonly item: Item; readonly store: TrayStore }) {
  const say = useSay()
  const language = useLanguage()
  const { sheet, stage, reading, handed, checked, moved, fault, decided } = item
  const answer = (answers: Readonly<Record<string, string>>) => void store.decide(sheet, { answers: { ...decided.answers, ...answers } })
  const busy = stage === 'reading' || stage === 'checking' || stage === 'accepting'
  const dataset = catalog.datasets.find(({ id }) => id === reading?.dataset)
  return (
    <article className={style.card} aria-label={item.name} aria-busy={busy} data-stage={stage}>
      <header className={style.head}>
        <div>
          <h2>{item.name}</h2>
          <p className={style.quiet}>
            {dataset ? `${say(dataset.name)} · ` : ''}
            {formatNumber(item.size / 1000, language, 1)} kB
          </p>
        </div>
        {stage === 'accepting' ? null : (
          <Button variant="subtle" size="compact-sm" onClick={() => void store.remove(sheet)}>
            {say(words.remove)}
          </Button>
        )}
      </header>
      <Doing item={item} stop={() => store.stop(sheet)} />
      {fault ? (
        <Trouble told={fault} help={words.handedHelp}>
          {stage === 'failed' ? (
            <Button size="compact-sm" variant="default" onClick={() => void store.decide(sheet, nothingDecided)}>
              {say(words.again)}
            </Button>
          ) : null}
        </Trouble>
      ) : null}
      {stage === 'accepted' ? (
        <p className={style.good} role="status">
          {say(words.accepted)}. <PageLink to="/draft">{say(words.toDraft)}</PageLink>
        </p>
      ) : handed ? (
        <HandedRelease handed={handed} file={item.name} sheet={sheet} store={store} />
      ) : reading ? (
        <>
          {reading.questions.length ? (
            <Questions key={reading.questions.map(({ id }) => id).join()} sheet={sheet} questions={reading.questions} answer={answer} />
          ) : null}
          {reading.dataset !== null || reading.encoding ? <Facts reading={reading} answer={answer} /> : null}
          {reading.columns.length ? <Matching reading={reading} settle={(mapping) => void store.decide(sheet, { mapping })} /> : null}
          <Problems item={item} store={store} />
          {checked && reading.dataset !== null ? (
            <>
              <Compared sheet={sheet} dataset={reading.dataset} checked={checked} store={store} />
              <section className={style.part}>
                <h3>{say(words.effect)}</h3>
                {moved ? <Moves moved={moved} /> : null}
              </section>
              {stage === 'checked' ? <Accept item={item} store={store} /> : null}
            </>
          ) : null}
        </>
      ) : null}
    </article>
  )
}

/** What the file would move, or how far that is computed. */
function Moves({ moved: { done, of, movements, fault } }: { readonly moved: Moved }) {
  const say = useSay()
  if (done < of)
    return (
      <div className={style.row} role="status">
        <span>
          {say(words.moving)} {done}/{of}
        </span>
        <Progress value={(100 * done) / of} size={4} w={160} aria-label={say(words.moving)} />
      </div>
    )
  return (
    <>
      {fault ? <Trouble told={fault} /> : null}
      {fault && !movements.length ? null : <Effects movements={movements} />}
    </>
  )
}

function Doing({ item: { stage, done, size }, stop }: { readonly item: Item; readonly stop: () => void }) {
  const say = useSay()
  const language = useLanguage()
  const megabytes = (bytes: number) => formatNumber(bytes / 1e6, language, 1)
  if (stage === 'reading')
    return (
      <div className={style.row} role="status">
        <span>
          {say(words.reading)}
          {done ? ` ${megabytes(done.bytes)}/${megabytes(size)} MB, ${formatNumber(done.rows, language)} ${say(words.rowsRead)}` : '…'}
        </span>
        <Progress value={done ? (100 * done.bytes) / Math.max(size, 1) : 0} size={4} w={160} aria-label={say(words.reading)} />
        <Button size="compact-sm" variant="default" onClick={stop}>
          {say(words.cancel)}
        </Button>
      </div>
    )
  if (stage === 'checking' || stage === 'accepting')
    return <p role="status">{say(stage === 'checking' ? words.checking : words.accepting)}</p>
  return null
}
