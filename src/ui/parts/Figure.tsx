import { formatFigure } from '#model/format.ts'
import { effectiveKind, kindNames, qualifierSign } from '#model/provenance.ts'
import type { Reading } from '#model/reading.ts'
import { isRank } from '#model/sentence/words.ts'
import type { Text } from '#model/text.ts'
import { whenWords } from '../data/picture.ts'
import { figureWords as words } from '../words/figure.ts'
import { useLanguage, useSay } from '../words/language.ts'
import style from './Figure.module.css'

/** A value with unit, period and kind in one glance; nothing of it is left to a tooltip. */
export function Figure({
  reading,
  unit,
  size = 'row',
}: {
  readonly reading: Reading
  readonly unit: Text
  readonly size?: 'row' | 'head'
}) {
  const language = useLanguage()
  const say = useSay()
  return (
    <span className={style.figure} data-size={size}>
      <span className={style.amount}>
        {isRank(unit) ? <span className={style.unit}>{say(unit)} </span> : null}
        <span className={style.sign}>{reading.value === null ? '' : qualifierSign(reading.qualifier, language)}</span>
        <span className={style.value} data-value={reading.value ?? undefined}>
          {formatFigure({ value: reading.value }, language)}
        </span>
        {isRank(unit) ? null : <span className={style.unit}> {say(unit)}</span>}
      </span>
      <span className={style.when}>
        <span>{whenWords(reading, language)}</span>
        <KindChip reading={reading} />
      </span>
    </span>
  )
}

/** The kind of a figure as a word; low confidence is said beside it. */
export function KindChip({ reading }: { readonly reading: Pick<Reading, 'kind' | 'qualifier' | 'confidence'> }) {
  const say = useSay()
  return (
    <span className={style.chip}>
      {say(kindNames[effectiveKind(reading.kind, reading.qualifier)])}
      {reading.confidence === 'low' ? `, ${say(words.low)}` : ''}
    </span>
  )
}
