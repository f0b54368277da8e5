import { useSay } from '../words/language.ts'
import { shell } from '../words/shell.ts'
import style from './Fiction.module.css'

/** The frame around everything invented; it stays in sight on the screen and on paper. */
export function Fiction() {
  const say = useSay()
  return (
    <>
      <div className={style.frame} aria-hidden="true" />
      <p className={style.words} role="note">
        {say(shell.fictionalFrame)}
      </p>
    </>
  )
}
