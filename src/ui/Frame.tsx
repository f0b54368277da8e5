import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Outlet } from '@tanstack/react-router'
import { Suspense, lazy, useEffect } from 'react'
import { ReleaseContext, useRoom } from './data/context.ts'
import { useDraft } from './data/draft.ts'
import { type Release, loadRelease } from './data/release.ts'
import { seed } from './data/answers.ts'
import style from './Frame.module.css'
import { Fiction } from './parts/Fiction.tsx'
import { Footer } from './parts/Footer.tsx'
import { Header } from './parts/Header.tsx'
import { Letterhead } from './parts/Letterhead.tsx'
import { NoRelease } from './pages/Trouble.tsx'
import { useHeld } from './state/held.ts'
import { useView } from './state/navigate.ts'
import { LanguageContext } from './words/language.ts'
import { shell } from './words/shell.ts'

// Neither has anything to say until the first screen stands.
const Machinery = lazy(() => import('./parts/Machinery.tsx'))
const Bars = lazy(() => import('./gate/Bars.tsx'))

/** What stands around every page: it opens the release that the address names and hands it down. */
export function Frame() {
  const view = useView()
  useEffect(() => {
    document.documentElement.lang = view.lang
    document.title = shell.product[view.lang]
  }, [view.lang])
  return (
    <LanguageContext value={view.lang}>
      <a className={style.skip} href="#main" onClick={toMain}>
        {shell.skip[view.lang]}
      </a>
      <Opened name={view.release} />
    </LanguageContext>
  )
}

/** The route lives behind the `#`, so a link to a place on the page moves the focus instead of the address. */
function toMain(event: React.MouseEvent) {
  event.preventDefault()
  document.getElementById('main')?.focus()
}

function Opened({ name }: { readonly name: string }) {
  const client = useQueryClient()
  const { data, error, refetch } = useQuery({
    queryKey: ['release', name],
    queryFn: async () => {
      const release = await loadRelease(name)
      seed(client, release)
      return release
    },
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
    networkMode: 'always',
  })
  if (error)
    return (
      <Shell release={null}>
        <NoRelease error={error} retry={() => void refetch()} />
      </Shell>
    )
  return <Drafted published={data ?? null} again={() => void refetch()} />
}

/** The release with the draft of this browser on it, where there is one and it is not put aside; or one that came as a file. */
function Drafted({ published, again }: { readonly published: Release | null; readonly again: () => void }) {
  const { release, note } = useDraft(published)
  const held = useHeld(published?.name ?? '')
  return (
    <Shell
      release={held?.release ?? release}
      page={held?.release.id ?? published?.id ?? ''}
      bars={<Suspense>{published ? <Bars note={note} held={held} published={published} again={again} /> : null}</Suspense>}
    />
  )
}

interface ShellProps {
  readonly release: Release | null
  /** Stays while a draft on the same release grows, so that a page keeps its place. */
  readonly page?: string
  readonly bars?: React.ReactNode
  readonly children?: React.ReactNode
}

function Shell({ release, page, bars, children }: ShellProps) {
  return (
    <ReleaseContext value={release}>
      <Header />
      {release?.descriptor.fictional ? <Fiction /> : null}
      {bars}
      {release ? <Letterhead /> : null}
      <main id="main" tabIndex={-1} className={style.main} data-release={release?.name}>
        {release ? (
          <>
            <Suspense>
              <Machinery />
            </Suspense>
            <Outlet key={page} />
          </>
        ) : (
          (children ?? <Waiting />)
        )}
      </main>
      {release ? <Footer /> : null}
      {release ? <Starter release={release} /> : null}
    </ReleaseContext>
  )
}

/** Keeps the room of the first screen while the release is on its way. */
function Waiting() {
  return <div className={style.waiting} aria-busy="true" />
}

/** The engine starts once the first screen is painted, so that it never delays it. */
function Starter({ release }: { readonly release: Release }) {
  const room = useRoom()
  useEffect(() => {
    const timer = setTimeout(() => void room.start(release).catch(() => undefined), 50)
    return () => clearTimeout(timer)
  }, [room, release])
  return null
}
