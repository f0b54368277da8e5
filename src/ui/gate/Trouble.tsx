import type { Told } from '#gate/wire.ts'
import type { Text } from '#model/text.ts'
import { faultHelp, faultTold } from '../words/engine.ts'
import { intakeWords as words, storeWords } from '../words/intake.ts'
import { useSay } from '../words/language.ts'
import style from './Gate.module.css'

interface Props {
  readonly told: Told
  /** What to do about a release that is not whole; where nothing is said, it is the one on the server. */
  readonly help?: Text
  readonly children?: React.ReactNode
}

/** Why something could not be done, in words, with what to do. */
export function Trouble({ told, help = faultHelp, children }: Props) {
  const say = useSay()
  return (
    <div className={style.trouble} role="alert">
      <p>
        {told.kind === 'store'
          ? say(storeWords[told.fault])
          : told.kind === 'release'
            ? say(faultTold(told.fault, help))
            : told.kind === 'stopped'
              ? say(words.stopped)
              : `${say(words.failed)}: ${told.message}`}
      </p>
      {children}
    </div>
  )
}
