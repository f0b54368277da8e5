import { useMemo } from 'react'
import { outline } from '#catalog/outline.ts'
import type { Indicator, Split } from '#model/indicator.ts'
import { unitOf } from '#model/indicator.ts'
import { latestOf } from '#model/latest.ts'
import { parsePeriod } from '#model/period.ts'
import { breaksOf } from '#model/progress/figures/breaks.ts'
import { judge } from '#model/progress/judge.ts'
import type { Verdict } from '#model/progress/verdict.ts'
import { type Question, ask } from '#model/question.ts'
import type { Reading } from '#model/reading.ts'
import type { Target } from '#model/target.ts'
import type { Text } from '#model/text.ts'
import { obstacle } from '#sql/obstacle.ts'
import type { View } from '../state/view.ts'
import { useRelease } from './context.ts'
import { useBreaks, useTargets } from './registers.ts'

/** The choices of a view that an indicator knows; the others are about other indicators. */
export function basisIn(indicator: Indicator, view: Pick<View, 'basis'>): readonly string[] {
  return indicator.axes.flatMap((axis) => axis.choices.find((choice) => view.basis.includes(choice.id))?.id ?? [])
}

/** What the view asks of an indicator. */
export function questionOf(indicator: Indicator, view: View, split: Split, grain = view.grain): Question {
  return ask(indicator, {
    basis: basisIn(indicator, view),
    split,
    parks: view.parks,
    position: view.position,
    kinds: view.kinds,
    from: view.from,
    to: view.to,
    ...(grain ? { grain } : {}),
  })
}

/** Why the view cannot be computed for an indicator: the data set that is not known by park or position. */
export function hindranceOf(indicator: Indicator, question: Question): string | null {
  return obstacle(indicator, question, outline)
}

/** An indicator under one basis with what its figures mean. */
export interface Judged {
  readonly unit: Text
  readonly latest: Reading | null
  /** One verdict per target of the part, in order of time. */
  readonly verdicts: readonly Verdict[]
  readonly targets: readonly Target[]
}

/** Judges every target that an indicator has for one part, on the readings of its basis. */
export function useJudged(
  indicator: Indicator,
  basis: readonly string[],
  readings: readonly Reading[] | undefined,
  part: string | null,
): Judged {
  const targets = useTargets()
  const breaks = useBreaks()
  const { descriptor, id: release } = useRelease()
  return useMemo(() => {
    const unit = unitOf(indicator, basis)
    const own = targets.filter((target) => target.indicator === indicator.id && target.part === part)
    const verdicts = own.map((target) =>
      judge({
        indicator: { id: indicator.id, measure: indicator.measure, direction: indicator.direction, unit },
        target,
        targets: own,
        readings: readings ?? [],
        asOf: descriptor.as_of,
        breaks: breaksOf(breaks, indicator.id),
        release,
      }),
    )
    return {
      unit,
      latest: latestOf(readings ?? [], part, indicator.measure),
      verdicts: verdicts.sort((a, b) => end(a) - end(b) || length(a) - length(b)),
      targets: own,
    }
  }, [indicator, basis, readings, part, targets, breaks, descriptor.as_of, release])
}

const spanOf = ({ target }: Verdict) => parsePeriod(target.period) ?? { start: 0, months: 0 }
const length = (verdict: Verdict) => spanOf(verdict).months
const end = (verdict: Verdict) => spanOf(verdict).start + length(verdict)

/** The verdict that matters now: the first whose year is not over, else the last there was. */
export function currentVerdict(verdicts: readonly Verdict[]): Verdict | null {
  return verdicts.find(({ window, frozen }) => window.state !== 'ended' && !frozen) ?? verdicts.at(-1) ?? null
}
