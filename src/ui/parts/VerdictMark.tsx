import {
  IconArrowBackUp,
  IconCheck,
  IconCircle,
  IconCircleFilled,
  IconCircleHalf2,
  IconClockCheck,
  IconHelpCircle,
  IconX,
} from '@tabler/icons-react'
import { type Status, statusMarks, statusNames } from '#model/progress/status.ts'
import { useSay } from '../words/language.ts'
import style from './VerdictMark.module.css'

const icons = {
  check: IconCheck,
  circle_full: IconCircleFilled,
  circle_half: IconCircleHalf2,
  circle_empty: IconCircle,
  arrow_back: IconArrowBackUp,
  cross: IconX,
  check_clock: IconClockCheck,
  question: IconHelpCircle,
} as const

const tones: Readonly<Record<Status, 'good' | 'warn' | 'bad' | 'none'>> = {
  reached: 'good',
  on_track: 'good',
  behind: 'warn',
  far_behind: 'bad',
  going_back: 'bad',
  missed: 'bad',
  reached_late: 'warn',
  cannot_judge: 'none',
}

/** A verdict as mark, word and colour, in this order of weight: it reads the same in grey. */
export function VerdictMark({ status, size = 16 }: { readonly status: Status; readonly size?: number }) {
  const say = useSay()
  const Icon = icons[statusMarks[status]]
  return (
    <span className={style.verdict} data-tone={tones[status]}>
      <Icon size={size} aria-hidden="true" />
      {say(statusNames[status])}
    </span>
  )
}
