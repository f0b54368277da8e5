import { outline } from '#catalog/outline.ts'
import type { Target } from '#model/target.ts'
import { useTargets } from '../data/registers.ts'
import { Section } from '../parts/Article.tsx'
import { TargetList } from '../parts/TargetList.tsx'
import { gapWords as words } from '../words/gap.ts'
import { useSay } from '../words/language.ts'

const level = ({ value, lower, upper }: Target) => `${value} ${lower} ${upper}`

/** Targets for the same thing and time that different documents set differently, and targets that nothing measures. */
export function Targets() {
  const say = useSay()
  const targets = useTargets()
  const rivals = targets.filter((one) =>
    targets.some(
      (other) =>
        other.indicator === one.indicator &&
        other.part === one.part &&
        other.period === one.period &&
        other.scope === one.scope &&
        level(other) !== level(one),
    ),
  )
  const free = targets.filter(({ indicator }) => !outline.indicators.some(({ id }) => id === indicator))
  return (
    <>
      {rivals.length ? (
        <Section title={say(words.targets)}>
          <TargetList label={say(words.targets)} targets={rivals} />
        </Section>
      ) : null}
      {free.length ? (
        <Section title={say(words.freeTargets)}>
          <TargetList label={say(words.freeTargets)} targets={free} />
        </Section>
      ) : null}
    </>
  )
}
