import { dateName } from '#model/period.ts'
import { shortHash } from '#release/hash.ts'
import { useRelease } from '../data/context.ts'
import { addressOf } from '../data/release.ts'
import { useLanguage, useSay } from '../words/language.ts'
import { shell } from '../words/shell.ts'
import style from './Footer.module.css'

/** Which release this is, so that a figure can be traced from a photograph of the screen. */
export function Footer() {
  const { descriptor, id } = useRelease()
  const language = useLanguage()
  const say = useSay()
  return (
    <footer className={style.footer}>
      <p>{say(descriptor.note)}</p>
      <p className={style.facts}>
        <span>{say(descriptor.titles)}</span>
        <span>
          {say(shell.version)} {descriptor.version}
        </span>
        <span>
          {say(shell.asOf)} {dateName(descriptor.as_of, language)}
        </span>
        <span>
          {say(shell.releaseCode)} {shortHash(id)}
        </span>
        <a className="screen" href={addressOf('THIRD-PARTY-NOTICES.txt')}>
          {say(shell.notices)}
        </a>
      </p>
    </footer>
  )
}
