import type { Text } from '#model/text.ts'
import { useSay } from '../words/language.ts'
import { PageLink } from './PageLink.tsx'

interface Props {
  readonly label: string
  readonly items: readonly { readonly to: string; readonly name: Text }[]
}

/** A list of pages in one sentence; nothing where it is empty. */
export function Names({ label, items }: Props) {
  const say = useSay()
  if (!items.length) return null
  return (
    <p>
      {label}:{' '}
      {items.map(({ to, name }, index) => (
        <span key={to}>
          {index ? ', ' : ''}
          <PageLink to={to}>{say(name)}</PageLink>
        </span>
      ))}
      .
    </p>
  )
}
