import type { EChartsOption } from 'echarts'
import { useElementSize } from '@mantine/hooks'
import { useEffect, useId, useMemo, useState } from 'react'
import type { Stop } from '#charts/chart.ts'
import type { ChartData } from '#charts/data.ts'
import { kindOf } from '#charts/kinds.ts'
import { useLook } from '../style/look.ts'
import { chartWords as words } from '../words/chart.ts'
import { useLanguage, useSay } from '../words/language.ts'
import style from './Chart.module.css'
import Drawing from './Drawing.tsx'
import { complete, isPlain } from './echarts.ts'

interface Props {
  readonly kind: string
  readonly data: ChartData
  readonly pick?: ((stop: Stop) => void) | undefined
}

/**
 * A picture with a keyboard cursor: arrow keys walk its points, each is pointed at and spoken. ECharts has no such thing, and a
 * picture that only hovering explains is closed to whoever does not hover.
 */
export default function Chart(props: Props) {
  const { ref, width } = useElementSize()
  return (
    <div ref={ref} className={style.place}>
      {width > 0 ? <Sized {...props} width={Math.floor(width)} /> : null}
    </div>
  )
}

function Sized({ kind: id, data, pick, width }: Props & { readonly width: number }) {
  const say = useSay()
  const language = useLanguage()
  const look = useLook(width)
  const help = useId()
  const kind = kindOf(id)
  const stops = useMemo(() => kind.cursor(data, language), [kind, data, language])
  const { option, height } = useMemo(() => ({ option: kind.option(data, look), height: kind.height(data, look) }), [kind, data, look])
  const ready = useParts(option)
  const [at, setAt] = useState<number | null>(null)
  const stop = at === null ? undefined : stops[Math.min(at, stops.length - 1)]
  const { seriesIndex = null, dataIndex = null } = stop ?? {}
  const pointed = useMemo(() => (seriesIndex === null || dataIndex === null ? null : { seriesIndex, dataIndex }), [seriesIndex, dataIndex])

  function walk(event: React.KeyboardEvent) {
    const now = at ?? -1
    const next = { ArrowRight: now + 1, ArrowDown: now + 1, ArrowLeft: now - 1, ArrowUp: now - 1, Home: 0, End: stops.length - 1 }[
      event.key
    ]
    if (next !== undefined) {
      event.preventDefault()
      setAt(Math.max(0, Math.min(stops.length - 1, next)))
    } else if (event.key === 'Escape') setAt(null)
    else if (event.key === 'Enter' && stop) pick?.(stop)
  }

  return (
    <>
      <div
        className={style.chart}
        role="group"
        aria-roledescription={say(words.chart)}
        aria-label={`${data.title}${data.unit ? `, ${data.unit}` : ''}`}
        aria-describedby={help}
        tabIndex={0}
        onKeyDown={walk}
        onBlur={() => setAt(null)}
        style={{ height }}
        data-chart={id}
      >
        <div aria-hidden="true">
          {ready ? (
            <Drawing
              option={option}
              width={width}
              height={height}
              renderer={stops.length > 5000 ? 'canvas' : 'svg'}
              pointed={pointed}
              onPick={
                pick &&
                ((series, point) => {
                  const picked = stops.find((each) => each.seriesIndex === series && each.dataIndex === point)
                  if (picked) pick(picked)
                })
              }
            />
          ) : null}
        </div>
      </div>
      <p className="unseen" aria-live="polite">
        {stop?.text}
      </p>
      <p className="unseen" id={help}>
        {say(words.cursor)}
      </p>
    </>
  )
}

/** Whether ECharts has all that this option draws with; what is missing is on its way. */
function useParts(option: EChartsOption): boolean {
  const [completed, setCompleted] = useState<EChartsOption | null>(null)
  const plain = isPlain(option)
  useEffect(() => {
    if (!plain) void complete(option).then(() => setCompleted(option))
  }, [option, plain])
  return plain || completed === option
}
