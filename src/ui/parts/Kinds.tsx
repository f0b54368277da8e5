import { SegmentedControl } from '@mantine/core'
import type { ChartData } from '#charts/data.ts'
import { chartKinds } from '#charts/kinds.ts'
import { chartWords as words } from '../words/chart.ts'
import { useSay } from '../words/language.ts'

interface Props {
  readonly kinds: readonly string[]
  readonly value: string
  readonly data: ChartData
  readonly choose: (kind: string) => void
}

/** The kinds of picture that these data can be shown as. */
export default function Kinds({ kinds, value, data, choose }: Props) {
  const say = useSay()
  const suitable = chartKinds.filter((kind) => kinds.includes(kind.id) && (kind.id === value || kind.suits(data)))
  if (suitable.length < 2) return null
  return (
    <SegmentedControl
      size="xs"
      aria-label={say(words.showAs)}
      value={value}
      onChange={choose}
      data={suitable.map(({ id, name }) => ({ value: id, label: say(name) }))}
    />
  )
}
