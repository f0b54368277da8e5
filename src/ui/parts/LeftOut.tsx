import { Button } from '@mantine/core'
import { kindNames, kinds } from '#model/provenance.ts'
import { useChangeView, useView } from '../state/navigate.ts'
import { filterWords as words } from '../words/filter.ts'
import { useSay } from '../words/language.ts'
import style from './LeftOut.module.css'

/** Says in words what the filters keep off the screen; nothing where they keep nothing off. */
export function LeftOut() {
  const say = useSay()
  const view = useView()
  const change = useChangeView()
  const out = [
    ...(view.from ? [`${say(words.before)} ${view.from}`] : []),
    ...(view.to ? [`${say(words.after)} ${view.to}`] : []),
    ...(view.parks.length ? [say(words.outsideParks)] : []),
    ...(view.position ? [say(words.otherPositions)] : []),
    ...(view.kinds.length
      ? [
          `${say(words.kindsOut)} ${kinds
            .filter((kind) => !view.kinds.includes(kind))
            .map((kind) => say(kindNames[kind]))
            .join(', ')}`,
        ]
      : []),
  ]
  const touched = out.length > 0 || view.grain !== null || view.basis.length > 0
  if (!touched) return null
  return (
    <p className={style.line} aria-live="polite">
      {out.length ? (
        <span>
          {say(words.leftOut)}: {out.join('; ')}
        </span>
      ) : null}
      <Button
        variant="subtle"
        size="compact-xs"
        onClick={() => change({ from: null, to: null, grain: null, parks: [], position: null, kinds: [], basis: [] })}
      >
        {say(words.clear)}
      </Button>
    </p>
  )
}
