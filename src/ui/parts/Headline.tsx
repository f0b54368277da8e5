import { sentence } from '#model/sentence/verdict.ts'
import { difference } from '#model/sentence/words.ts'
import { remarks } from '#model/sentence/remarks.ts'
import { formatNumber, formatShare } from '#model/format.ts'
import { dateName, periodName, pointName } from '#model/period.ts'
import type { Verdict } from '#model/progress/verdict.ts'
import type { Text } from '#model/text.ts'
import type { Judged } from '../data/subject.ts'
import { useRelease } from '../data/context.ts'
import { useDrawn } from '../state/drawn.ts'
import { useView } from '../state/navigate.ts'
import { isFiltered } from '../state/view.ts'
import { figureWords as words } from '../words/figure.ts'
import { useLanguage, useSay } from '../words/language.ts'
import { Facts } from './Facts.tsx'
import { Figure } from './Figure.tsx'
import { SourceButton } from './Foot.tsx'
import style from './Headline.module.css'
import { SheetLink, VerdictLink } from './VerdictLink.tsx'

interface HeadlineProps {
  readonly judged: Judged
  /** The figure before, while the new one is computed. */
  readonly stale: boolean
  readonly told?: Verdict | null
  readonly brief?: boolean
}

/** The latest figure of an indicator, and for every target its verdict with how far and how fast; `told` is the one whose sentence stands above. */
export function Headline({ judged, stale, told = null, brief = false }: HeadlineProps) {
  const say = useSay()
  const language = useLanguage()
  const { descriptor } = useRelease()
  const { latest, unit, verdicts } = judged
  const view = useView()
  useDrawn(latest !== null)
  return (
    <div className={style.headline} aria-busy={stale} data-stale={stale ? '' : undefined}>
      {latest ? (
        <div>
          <Figure reading={latest} unit={unit} size="head" />
          <p className={style.source}>
            <SourceButton ids={latest.sources} />
          </p>
        </div>
      ) : (
        <p className={style.missing}>{say(words.noFigure)}</p>
      )}
      <ul className={style.verdicts}>
        {verdicts.map((verdict) => (
          <li key={`${verdict.target.period} ${verdict.target.document}`}>
            <VerdictLine verdict={verdict} unit={unit} told={verdict === told} brief={brief} />
          </li>
        ))}
      </ul>
      {judged.pending ? <p className={style.as} aria-busy="true" /> : null}
      {verdicts.length ? (
        <p className={style.as}>
          {say(words.judgedAt)} {dateName(descriptor.as_of, language)}
          {isFiltered(view) ? `; ${say(words.judgedWhole)}` : ''}
        </p>
      ) : judged.targets.length ? null : (
        <p className={style.as}>{say(words.noTarget)}</p>
      )}
    </div>
  )
}

interface VerdictLineProps {
  readonly verdict: Verdict
  readonly unit: Text
  /** Its sentence stands above already. */
  readonly told?: boolean
  /** Without the remarks, which the page of the indicator has. */
  readonly brief?: boolean
}

/** One target with its verdict, its sentence and the figures behind it. */
export function VerdictLine({ verdict, unit, told = false, brief = false }: VerdictLineProps) {
  const say = useSay()
  const language = useLanguage()
  const { target } = verdict
  const said = sentence(verdict, unit, language)
  return (
    <div className={style.line}>
      <p className={style.target}>
        <span>
          {say(words.target)} {periodName(target.period, language, 'short')}: <strong>{levelOf(verdict, language)}</strong> {say(unit)}
        </span>
        <VerdictLink verdict={verdict} />
      </p>
      {told ? null : <p>{said}.</p>}
      <Measures verdict={verdict} unit={unit} />
      {(brief ? [] : remarks(verdict, unit, language)).map((remark) => (
        <p key={remark} className={style.remark}>
          {remark}.
        </p>
      ))}
      <p className={style.remark}>
        {target.document} · <SheetLink verdict={verdict}>{say(words.openSheet)}</SheetLink>
      </p>
    </div>
  )
}

/** The level of a target: a value, or a range with both bounds. */
export function levelOf({ target: { value, lower, upper } }: Verdict, language: 'vi' | 'en'): string {
  const number = (one: number) => formatNumber(one, language)
  if (value !== null) return number(value)
  return [lower, upper]
    .filter((bound) => bound !== null)
    .map(number)
    .join('–')
}

function Measures({ verdict: { measures, status }, unit }: { readonly verdict: Verdict; readonly unit: Text }) {
  const say = useSay()
  const language = useLanguage()
  const under = status === 'on_track' || status === 'behind' || status === 'far_behind' || status === 'going_back'
  const facts: [string, string][] = []
  if (measures.completion !== null) facts.push([say(words.achieved), formatShare(measures.completion, language)])
  if (measures.distance !== null && measures.distance > 0) facts.push([say(words.gap), difference(measures.distance, unit, language)])
  if (under && measures.pace !== null) facts.push([say(words.pace), formatNumber(measures.pace, language, 2)])
  if (under && measures.effort_ratio !== null)
    facts.push([say(words.effort), `${formatNumber(measures.effort_ratio, language, 2)} ${say(words.times)}`])
  if (under && measures.arrival !== null) facts.push([say(words.arrival), pointName(measures.arrival + 1, language)])
  if (!facts.length) return null
  return <Facts facts={facts} className={style.facts} />
}
