import { Switch } from '@mantine/core'
import { Suspense, lazy, useCallback, useRef, useState } from 'react'
import type { Stop } from '#charts/chart.ts'
import type { ChartData } from '#charts/data.ts'
import { usePaper } from '../state/paper.ts'
import { chartWords as words } from '../words/chart.ts'
import { engineWords } from '../words/engine.ts'
import { useSay } from '../words/language.ts'
import { Actions, type Export } from './Actions.tsx'
import style from './ChartCard.module.css'

const Chart = lazy(() => import('./Chart.tsx'))
const Kinds = lazy(() => import('./Kinds.tsx'))
const Twin = lazy(() => import('./Twin.tsx'))

export interface ChartCardProps {
  /** The finding, in words. */
  readonly title: React.ReactNode
  readonly subtitle?: React.ReactNode
  readonly data: ChartData
  /** What the picture shows, in one computed sentence without its full stop. */
  readonly sentence: string
  readonly kind: string
  readonly kinds?: readonly string[]
  readonly onKind?: (kind: string) => void
  readonly table: boolean
  readonly onTable: (table: boolean) => void
  /** The picture before, while the new one is computed. */
  readonly stale: boolean
  /** Basis, kind, sources: what stands under every picture. */
  readonly foot: React.ReactNode
  readonly make: (what: Export, kind: string) => Promise<void>
  readonly pick?: (stop: Stop) => void
  readonly minHeight?: number
}

/** One picture with its finding above, its origin below, its table twin and its actions. */
export function ChartCard(props: ChartCardProps) {
  const say = useSay()
  const { title, subtitle, data, kind, kinds = [], onKind, table, onTable, stale, foot, make } = props
  const figure = useRef<HTMLElement>(null)
  return (
    <figure ref={figure} className={style.card} aria-busy={stale}>
      <figcaption className="unseen">{title}</figcaption>
      {subtitle ? <p className={style.subtitle}>{subtitle}</p> : null}
      <Suspense>{kinds.length > 1 && onKind && !table ? <Kinds kinds={kinds} value={kind} data={data} choose={onKind} /> : null}</Suspense>
      <div className={style.progress} data-on={stale ? '' : undefined} />
      {stale ? (
        <p className={style.computing} role="status">
          {say(engineWords.computing)}
        </p>
      ) : null}
      <div className={style.body} data-stale={stale ? '' : undefined}>
        {table ? (
          <Suspense>
            <Twin data={data} />
          </Suspense>
        ) : (
          <Picture kind={kind} data={data} pick={props.pick} minHeight={props.minHeight} />
        )}
      </div>
      <p className={style.sentence}>{props.sentence}.</p>
      <div className={style.under}>
        <div className={style.foot}>{foot}</div>
        <div className={`screen ${style.tools}`}>
          <Switch size="xs" label={say(words.table)} checked={table} onChange={(event) => onTable(event.currentTarget.checked)} />
          <Actions make={(what) => make(what, kind)} enlarge={() => void figure.current?.requestFullscreen().catch(() => undefined)} />
        </div>
      </div>
    </figure>
  )
}

interface PictureProps {
  readonly kind: string
  readonly data: ChartData
  readonly pick?: ((stop: Stop) => void) | undefined
  readonly minHeight?: number | undefined
}

/**
 * Draws when it comes into sight, or at once on paper; the room is kept from the start so that nothing jumps. Once drawn it stays
 * drawn, so that scrolling back is free.
 */
export function Picture({ kind, data, pick, minHeight = 280 }: PictureProps) {
  const [seen, setSeen] = useState(false)
  const paper = usePaper()
  const ref = useCallback((room: Element | null) => {
    if (!room) return undefined
    // A busy page is told of several crossings at once, of which any may be the one that counts.
    const crossed = (crossings: readonly IntersectionObserverEntry[]) => {
      if (crossings.some((each) => each.isIntersecting)) setSeen(true)
    }
    const watch = new IntersectionObserver(crossed, { rootMargin: '200px' })
    watch.observe(room)
    return () => watch.disconnect()
  }, [])
  return (
    <div ref={ref} data-picture={kind} style={{ minHeight }}>
      <Suspense>{seen || paper ? <Chart kind={kind} data={data} pick={pick} /> : null}</Suspense>
    </div>
  )
}
