import type { Verdict } from '#model/progress/verdict.ts'
import { targetName } from '#model/sentence/words.ts'
import { targetKey } from '#model/target.ts'
import { useTargets } from '../data/registers.ts'
import { figureWords as words } from '../words/figure.ts'
import { useLanguage, useSay } from '../words/language.ts'
import { PageLink } from './PageLink.tsx'
import { VerdictMark } from './VerdictMark.tsx'
import style from './VerdictLink.module.css'

/** A verdict that opens its working sheet; the mark stays what it is, a word in a colour. */
export function VerdictLink({ verdict }: { readonly verdict: Verdict }) {
  const say = useSay()
  const language = useLanguage()
  return (
    <SheetLink verdict={verdict} className={style.link}>
      <VerdictMark status={verdict.status} />
      <span className="unseen">
        {' '}
        ({targetName(verdict.target.period, language)}): {say(words.openSheet)}
      </span>
    </SheetLink>
  )
}

/** The way to the working sheet of a verdict. */
export function SheetLink({
  verdict,
  className,
  children,
}: {
  readonly verdict: Verdict
  readonly className?: string | undefined
  readonly children: React.ReactNode
}) {
  const { indicator, part, target } = verdict
  const key = targetKey({ indicator, part, period: target.period, document: target.document }, useTargets())
  return (
    <PageLink to={`/sheet/${indicator}`} place={{ target: key, part }} {...(className ? { className } : {})}>
      {children}
    </PageLink>
  )
}
