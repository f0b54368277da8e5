import { Button } from '@mantine/core'
import { ReleaseError } from '#release/fault.ts'
import { faultTold, engineWords as words } from '../words/engine.ts'
import { useSay } from '../words/language.ts'
import style from './Failure.module.css'

/** Why a view could not be computed, in words; the rest of the page stays. */
export function Failure({ error, retry }: { readonly error: Error; readonly retry: () => void }) {
  const say = useSay()
  const fault = error instanceof ReleaseError ? error.fault : null
  return (
    <div className={style.failure} role="alert">
      <p>
        <strong>{say(words.noView)}.</strong> {say(fault ? faultTold(fault) : words.failedHelp)}
      </p>
      {fault ? null : <p className={style.detail}>{error.message}</p>}
      <Button size="compact-sm" variant="default" onClick={retry}>
        {say(words.again)}
      </Button>
    </div>
  )
}
