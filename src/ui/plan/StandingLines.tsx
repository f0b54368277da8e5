import { formatNumber } from '#model/format.ts'
import { periodName, periodWithin } from '#model/period.ts'
import type { Standing } from '#model/standing.ts'
import { SourceButton } from '../parts/Foot.tsx'
import { ProgressMark } from '../parts/ProgressMark.tsx'
import { useUnitName } from '../data/plan.ts'
import { useLanguage, useSay } from '../words/language.ts'
import { planWords as words } from '../words/plan.ts'
import style from './StandingLines.module.css'

interface Props {
  readonly standing: Standing
  /** Without evidence and sources, which the page of the task has. */
  readonly brief?: boolean
}

/** How far a task is: the whole as a mark, then what each unit reported last, with evidence and difficulties. */
export function StandingLines({ standing: { progress, over, reports }, brief = false }: Props) {
  const say = useSay()
  const language = useLanguage()
  const unit = useUnitName()
  return (
    <div className={style.lines}>
      <p className={style.whole}>
        <ProgressMark progress={progress} />
        {over ? <span className={style.over}>{say(words.overMark)}</span> : null}
      </p>
      {reports.map((report) => (
        <div key={report.unit} className={style.report}>
          <p className={style.quiet}>
            {reports.length > 1 || !brief ? `${say(unit(report.unit))}: ` : ''}
            {report.percent === null ? '' : `${formatNumber(report.percent, language, 0)}%, `}
            {periodWithin(periodName(report.period, language), language)}
          </p>
          {report.evidence && !brief ? (
            <p>
              {say(words.evidence)}: {report.evidence}
            </p>
          ) : null}
          {report.difficulties ? (
            <p>
              {say(words.difficulties)}: {report.difficulties}
            </p>
          ) : null}
          {brief ? null : (
            <p className={style.quiet}>
              <SourceButton ids={report.source} />
            </p>
          )}
        </div>
      ))}
    </div>
  )
}
