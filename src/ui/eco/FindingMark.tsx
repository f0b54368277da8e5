import { IconCheck, IconCircle, IconHelpCircle, IconMinus, IconX } from '@tabler/icons-react'
import type { Standing } from '#model/eco.ts'
import style from '../parts/VerdictMark.module.css'
import { standingNames } from '../words/eco.ts'
import { useSay } from '../words/language.ts'

const icons = {
  met: IconCheck,
  not_met: IconX,
  not_assessed: IconCircle,
  not_applicable: IconMinus,
  unverified: IconHelpCircle,
  unreported: IconCircle,
} as const

const tones = {
  met: 'good',
  not_met: 'bad',
  not_assessed: 'none',
  not_applicable: 'none',
  unverified: 'none',
  unreported: 'none',
} as const

/** Where a park stands on a criterion, as mark and word. */
export function FindingMark({ state, size = 16 }: { readonly state: Standing; readonly size?: number }) {
  const say = useSay()
  const Icon = icons[state]
  return (
    <span className={style.verdict} data-tone={tones[state]} data-long={state === 'unverified' ? '' : undefined}>
      <Icon size={size} aria-hidden="true" />
      {say(standingNames[state])}
    </span>
  )
}
