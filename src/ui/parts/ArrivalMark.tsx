import { IconCheck, IconCircleHalf, IconClock, IconMinus, IconPoint, IconX } from '@tabler/icons-react'
import { receiptNames } from '#charts/draw/states.ts'
import type { ArrivalState } from '#model/receipt.ts'
import { useSay } from '../words/language.ts'
import style from './VerdictMark.module.css'

const icons = {
  received: IconCheck,
  late: IconClock,
  partial: IconCircleHalf,
  missing: IconX,
  not_due: IconMinus,
  no_due: IconPoint,
} as const

const tones = { received: 'good', late: 'warn', partial: 'plain', missing: 'bad', not_due: 'none', no_due: 'none' } as const

/** What has become of a period of a data set, in the marks and words of the picture. */
export function ArrivalMark({ state, size = 14 }: { readonly state: ArrivalState; readonly size?: number }) {
  const say = useSay()
  const Icon = icons[state]
  return (
    <span className={style.verdict} data-tone={tones[state]}>
      <Icon size={size} aria-hidden="true" />
      {say(receiptNames[state])}
    </span>
  )
}
