import { Button } from '@mantine/core'
import { useState } from 'react'
import { catalog } from '#catalog/catalog.ts'
import { type Indicator, basisOf } from '#model/indicator.ts'
import { leverColumns } from '#model/lever/column.ts'
import { currentVerdict } from '#model/progress/docket.ts'
import type { Verdict } from '#model/progress/verdict.ts'
import { targetName } from '#model/sentence/words.ts'
import { targetKey } from '#model/target.ts'
import { plainText } from '#report/outline.ts'
import { useTargets } from '../data/registers.ts'
import { basisIn } from '../data/subject.ts'
import { type Judgement, useVerdicts } from '../data/verdicts.ts'
import { BasisChoice } from '../parts/BasisChoice.tsx'
import { Failure } from '../parts/Failure.tsx'
import { PageLink } from '../parts/PageLink.tsx'
import { VerdictMark } from '../parts/VerdictMark.tsx'
import { useSheetFacts, verdictOf } from '../sheet/facts.ts'
import { sheetOutline } from '../sheet/outline.ts'
import { OutlineView } from '../sheet/OutlineView.tsx'
import { useDrawn } from '../state/drawn.ts'
import { useRouteId, useView } from '../state/navigate.ts'
import { copy, save } from '../state/save.ts'
import { useLanguage, useSay } from '../words/language.ts'
import { sheetWords as words } from '../words/sheet.ts'
import { NotFound } from './Trouble.tsx'
import style from './SheetPage.module.css'

export default function SheetPage() {
  const id = useRouteId()
  const indicator = catalog.indicators.find((each) => each.id === id)
  return indicator ? <Judged key={indicator.id} indicator={indicator} /> : <NotFound />
}

/** Finds the verdict that the address names; without a target there, the one that matters now. */
function Judged({ indicator }: { readonly indicator: Indicator }) {
  const view = useView()
  const basis = basisOf(indicator, basisIn(indicator, view))
  const judgement = useVerdicts(indicator, basis, view.part)
  const all = useTargets()
  const verdict = view.target === null ? currentVerdict(judgement.verdicts) : verdictOf(judgement, all, view.target)
  useDrawn(!judgement.pending)
  if (judgement.error) return <Failure error={judgement.error} retry={() => location.reload()} />
  if (judgement.pending || !all.length) return <div aria-busy="true" className={style.waiting} />
  if (!verdict) return <NoSheet indicator={indicator} judgement={judgement} />
  return <Sheet indicator={indicator} basis={basis} judgement={judgement} verdict={verdict} />
}

interface SheetProps {
  readonly indicator: Indicator
  readonly basis: readonly string[]
  readonly judgement: Judgement
  readonly verdict: Verdict
}

/** A verdict with its whole working: to be read, printed, copied, and done again by hand. */
function Sheet({ indicator, basis, judgement, verdict }: SheetProps) {
  const language = useLanguage()
  const facts = useSheetFacts(indicator, basis, judgement, verdict, language)
  const outline = sheetOutline(facts)
  const [first, ...more] = outline.lead
  return (
    <article className={style.page} aria-busy={facts.lines === 'waiting'}>
      <header className={style.head}>
        <h1>{outline.title}</h1>
        <p className={style.mark}>
          <VerdictMark status={verdict.status} size={20} />
        </p>
        <p>{first?.slice(first.indexOf('. ') + 2)}</p>
        {more.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <Tools indicator={indicator} basis={basis} text={() => plainText(outline)} />
        <BasisChoice indicator={indicator} basis={basis} />
        <OtherTargets indicator={indicator} judgement={judgement} shown={verdict} />
      </header>
      <OutlineView sections={outline.sections} />
    </article>
  )
}

function Tools({
  indicator,
  basis,
  text,
}: {
  readonly indicator: Indicator
  readonly basis: readonly string[]
  readonly text: () => string
}) {
  const say = useSay()
  const [said, setSaid] = useState('')
  return (
    <div className="screen">
      <div className={style.tools}>
        <Button
          variant="default"
          size="compact-md"
          onClick={() => void copy(text()).then((done) => setSaid(say(done ? words.copied : words.notCopied)))}
        >
          {say(words.copy)}
        </Button>
        <Button variant="default" size="compact-md" onClick={() => save(`${indicator.id}.txt`, 'text/plain;charset=utf-8', text())}>
          {say(words.download)}
        </Button>
        <Button variant="default" size="compact-md" onClick={() => window.print()}>
          {say(words.print)}
        </Button>
        <PageLink to={`/indicator/${indicator.id}`}>{say(words.indicator)}</PageLink>
        {leverColumns(indicator, basis, catalog) ? <PageLink to={`/levers/${indicator.id}`}>{say(words.levers)}</PageLink> : null}
      </div>
      <p className={style.said} role="status">
        {said}
      </p>
    </div>
  )
}

/** The other targets of the same indicator and part, so that one sheet leads to the next. */
function OtherTargets({
  indicator,
  judgement,
  shown,
}: {
  readonly indicator: Indicator
  readonly judgement: Judgement
  readonly shown: Verdict | null
}) {
  const say = useSay()
  const language = useLanguage()
  const all = useTargets()
  const { part } = useView()
  const others = judgement.targets.filter((_, index) => judgement.verdicts[index] !== shown)
  if (!others.length) return null
  return (
    <p className={`screen ${style.tools}`}>
      <span>{say(words.others)}:</span>
      {others.map((target) => {
        const key = targetKey(target, all)
        return (
          <PageLink key={key} to={`/sheet/${indicator.id}`} place={{ target: key, part }}>
            {targetName(target.period, language)}
          </PageLink>
        )
      })}
    </p>
  )
}

function NoSheet({ indicator, judgement }: { readonly indicator: Indicator; readonly judgement: Judgement }) {
  const say = useSay()
  return (
    <article className={style.page}>
      <header className={style.head}>
        <h1>{say(indicator.name)}</h1>
        <p>{say(judgement.targets.length ? words.noTarget : words.none)}</p>
        <OtherTargets indicator={indicator} judgement={judgement} shown={null} />
      </header>
    </article>
  )
}
