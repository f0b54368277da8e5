import { Link } from '@tanstack/react-router'
import { useView } from '../state/navigate.ts'
import { type View, ofPage, searchOf } from '../state/view.ts'

/** A link to another page of the app that keeps release, language and filters. */
export function PageLink({
  to,
  place,
  className,
  children,
}: {
  readonly to: string
  /** What the other page should open at. */
  readonly place?: Partial<View>
  readonly className?: string
  readonly children: React.ReactNode
}) {
  const view = useView()
  return (
    <Link to={to} search={searchOf({ ...view, ...ofPage, ...place })} className={className}>
      {children}
    </Link>
  )
}
