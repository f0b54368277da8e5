import { Button } from '@mantine/core'
import { type ErrorComponentProps, Link } from '@tanstack/react-router'
import { ReleaseError } from '#release/fault.ts'
import { useView } from '../state/navigate.ts'
import { defaultRelease, searchOf, withRelease } from '../state/view.ts'
import { faultWords } from '../words/engine.ts'
import { useSay } from '../words/language.ts'
import { shell } from '../words/shell.ts'
import style from './Trouble.module.css'

function Page({
  title,
  help,
  detail,
  children,
}: {
  readonly title: string
  readonly help: string
  readonly detail?: string
  readonly children?: React.ReactNode
}) {
  return (
    <section className={style.page}>
      <h1>{title}</h1>
      {detail ? <p className={style.detail}>{detail}</p> : null}
      <p>{help}</p>
      <div className={style.ways}>{children}</div>
    </section>
  )
}

/** The release named in the address cannot be opened. */
export function NoRelease({ error, retry }: { readonly error: Error; readonly retry: () => void }) {
  const say = useSay()
  const view = useView()
  const detail =
    error instanceof ReleaseError ? `${say(faultWords[error.fault.code])}: ${error.fault.file} (${error.fault.detail})` : error.message
  return (
    <Page title={say(shell.noRelease)} help={say(shell.noReleaseHelp)} detail={detail}>
      <Button onClick={retry}>{say(shell.reload)}</Button>
      {view.release === defaultRelease ? null : (
        <Link to="/" search={searchOf(withRelease(view, defaultRelease))}>
          {say(shell.openOther)}
        </Link>
      )}
    </Page>
  )
}

export function NotFound() {
  const say = useSay()
  return (
    <Page title={say(shell.notFound)} help={say(shell.notFoundHelp)}>
      <ToOverview />
    </Page>
  )
}

/** A fault of the program itself: the rest of the site stays usable. */
export function Broken({ error }: ErrorComponentProps) {
  const say = useSay()
  return (
    <Page title={say(shell.broken)} help={say(shell.brokenHelp)} detail={error instanceof Error ? error.message : String(error)}>
      <ToOverview />
    </Page>
  )
}

function ToOverview() {
  const say = useSay()
  const view = useView()
  return (
    <Link to="/" search={searchOf(view)}>
      {say(shell.toOverview)}
    </Link>
  )
}
