import { Fragment } from 'react'
import { useUnitName } from '../data/plan.ts'
import { useSay } from '../words/language.ts'
import { PageLink } from './PageLink.tsx'

/** Units by name, each leading to what it owes. */
export function Units({ ids }: { readonly ids: readonly string[] }) {
  const say = useSay()
  const name = useUnitName()
  return ids.map((id, index) => (
    <Fragment key={id}>
      {index ? ', ' : ''}
      <PageLink to={`/unit/${id}`}>{say(name(id))}</PageLink>
    </Fragment>
  ))
}
