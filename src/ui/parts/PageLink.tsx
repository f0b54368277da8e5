import { Link } from '@tanstack/react-router'
import { useView } from '../state/navigate.ts'
import { ofPage, searchOf } from '../state/view.ts'

/** A link to another page of the app that keeps release, language and filters. */
export function PageLink({
  to,
  className,
  children,
}: {
  readonly to: string
  readonly className?: string
  readonly children: React.ReactNode
}) {
  const view = useView()
  return (
    <Link to={to} search={searchOf({ ...view, ...ofPage })} className={className}>
      {children}
    </Link>
  )
}
