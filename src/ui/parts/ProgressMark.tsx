import { IconCheck, IconCircle, IconCircleHalf2, IconMinus, IconPlayerPause } from '@tabler/icons-react'
import type { Progress } from '#model/standing.ts'
import { progressNames } from '../words/plan.ts'
import { useSay } from '../words/language.ts'
import style from './VerdictMark.module.css'

const icons = {
  done: IconCheck,
  in_progress: IconCircleHalf2,
  not_started: IconCircle,
  stopped: IconPlayerPause,
  unreported: IconMinus,
} as const

const tones = { done: 'good', in_progress: 'plain', not_started: 'plain', stopped: 'warn', unreported: 'none' } as const

/** How far work is, as mark and word; only what is done or stopped has a colour. */
export function ProgressMark({ progress, size = 16 }: { readonly progress: Progress; readonly size?: number }) {
  const say = useSay()
  const Icon = icons[progress]
  return (
    <span className={style.verdict} data-tone={tones[progress]}>
      <Icon size={size} aria-hidden="true" />
      {say(progressNames[progress])}
    </span>
  )
}
