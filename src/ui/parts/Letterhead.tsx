import { shortHash } from '#release/hash.ts'
import { dateName } from '#model/period.ts'
import { useRelease } from '../data/context.ts'
import { useLanguage, useSay } from '../words/language.ts'
import { shell } from '../words/shell.ts'
import style from './Letterhead.module.css'

/** The head of a printed page: authority, what it is, as of when, which release. */
export function Letterhead() {
  const { descriptor, id } = useRelease()
  const language = useLanguage()
  const say = useSay()
  return (
    <header className={`paper ${style.head}`}>
      <p className={style.authority}>{say(descriptor.titles)}</p>
      <p>
        {say(shell.product)}
        {descriptor.fictional ? ` (${say(shell.fictional)})` : ''}
      </p>
      <p>
        {say(shell.asOf)} {dateName(descriptor.as_of, language)} · {say(shell.releaseCode)} {shortHash(id)}
      </p>
    </header>
  )
}
