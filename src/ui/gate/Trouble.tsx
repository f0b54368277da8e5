import type { Told } from '#gate/wire.ts'
import { faultTold } from '../words/engine.ts'
import { intakeWords as words, storeWords } from '../words/intake.ts'
import { useSay } from '../words/language.ts'
import style from './Gate.module.css'

/** Why something could not be done, in words, with what to do. */
export function Trouble({ told, children }: { readonly told: Told; readonly children?: React.ReactNode }) {
  const say = useSay()
  return (
    <div className={style.trouble} role="alert">
      <p>
        {told.kind === 'store'
          ? say(storeWords[told.fault])
          : told.kind === 'release'
            ? say(faultTold(told.fault))
            : told.kind === 'stopped'
              ? say(words.stopped)
              : `${say(words.failed)}: ${told.message}`}
      </p>
      {children}
    </div>
  )
}
