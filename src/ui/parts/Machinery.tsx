import { Button, Progress } from '@mantine/core'
import { outline } from '#catalog/outline.ts'
import { formatNumber } from '#model/format.ts'
import type { Fault } from '#release/fault.ts'
import { useFurther } from '../data/answers.ts'
import { useEngine, useRelease, useRoom } from '../data/context.ts'
import { datasetsOf } from '#model/needs.ts'
import { basisOf } from '#model/indicator.ts'
import { engineWords, faultHelp, faultWords } from '../words/engine.ts'
import { useLanguage, useSay } from '../words/language.ts'
import style from './Machinery.module.css'

/** Says in words what the engine is doing and which data files are unusable; silent when all is well. */
export default function Machinery() {
  const { state, faults } = useEngine()
  const release = useRelease()
  const further = useFurther()
  const room = useRoom()
  const say = useSay()
  return (
    <div className={`screen ${style.place}`} aria-live="polite">
      {state.phase === 'download' || state.phase === 'data' ? (
        <Download what={say(engineWords[state.phase])} received={state.received} total={state.total} />
      ) : state.phase === 'start' ? (
        <p className={style.quiet}>{say(engineWords.start)}</p>
      ) : state.phase === 'failed' ? (
        <div className={style.notice} role="status">
          <p>{say(engineWords.failed)}</p>
          <p className={style.quiet}>
            {say(engineWords.failedHelp)} ({state.message})
          </p>
          <Button size="compact-sm" variant="default" onClick={() => void room.start(release).catch(() => undefined)}>
            {say(engineWords.again)}
          </Button>
        </div>
      ) : null}
      {[release.fault, further?.fault].map((fault) => (fault ? <FaultNotice key={fault.file} fault={fault} affected={[]} /> : null))}
      {[...faults].map(([dataset, fault]) => (
        <FaultNotice key={dataset} fault={fault} affected={affectedBy(dataset)} />
      ))}
    </div>
  )
}

const affectedBy = (dataset: string) =>
  outline.indicators.filter((indicator) => datasetsOf(indicator, basisOf(indicator, [])).includes(dataset))

function Download({ what, received, total }: { readonly what: string; readonly received: number; readonly total: number }) {
  const language = useLanguage()
  const mega = (bytes: number) => formatNumber(bytes / 1e6, language, 1)
  return (
    <div className={style.download}>
      <span>
        {what}: {mega(received)} / {mega(total)} MB
      </span>
      <Progress value={(100 * received) / Math.max(total, 1)} size={3} w={120} aria-label={what} />
    </div>
  )
}

function FaultNotice({
  fault,
  affected,
}: {
  readonly fault: Fault
  readonly affected: readonly { readonly name: { readonly vi: string; readonly en: string } }[]
}) {
  const say = useSay()
  return (
    <div className={style.fault} role="alert">
      <p>
        <strong>
          {say(faultWords[fault.code])}: {fault.file}
        </strong>{' '}
        ({fault.detail})
      </p>
      <p>
        {affected.length
          ? `${say(engineWords.affected)}: ${affected.map(({ name }) => say(name)).join(', ')}. ${say(engineWords.fromAnswers)} `
          : ''}
        {say(faultHelp)}
      </p>
    </div>
  )
}
