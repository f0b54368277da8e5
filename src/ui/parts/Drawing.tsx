import type { ECharts, EChartsOption } from 'echarts'
import ReactECharts from 'echarts-for-react/esm/core'
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { echarts } from './echarts.ts'

/**
 * echarts-for-react draws once into a passing chart and again into the lasting one, and finds no element when it is unmounted in
 * between (its issues 608 and 620). Here there is one chart from the start, and an element that is gone stops the drawing.
 */
class Once extends ReactECharts {
  /** The element is null once it is unmounted, whatever its type says. */
  isThere(): boolean {
    return this.ele instanceof HTMLElement
  }

  override initEchartsInstance(): Promise<ECharts> {
    const chart = echarts.init(this.ele, undefined, { renderer: this.props.opts?.renderer ?? 'svg' })
    return new Promise((resolve) => queueMicrotask(() => (this.isThere() ? resolve(chart) : chart.dispose())))
  }
}

interface Props {
  readonly option: EChartsOption
  readonly width: number
  readonly height: number
  /** Above some thousand points a canvas is faster than as many SVG elements. */
  readonly renderer: 'svg' | 'canvas'
  /** Which point is pointed at, by keyboard or otherwise. */
  readonly pointed: { readonly seriesIndex: number; readonly dataIndex: number } | null
  readonly onPick?: ((seriesIndex: number, dataIndex: number) => void) | undefined
}

/** The one place where ECharts meets React. */
export default function Drawing({ option, width, height, renderer, pointed, onPick }: Props) {
  const drawn = useRef<Once>(null)
  const events = useMemo(
    () => ({
      click({ seriesIndex, dataIndex }: { readonly seriesIndex?: number; readonly dataIndex?: number }) {
        if (seriesIndex !== undefined && dataIndex !== undefined) onPick?.(seriesIndex, dataIndex)
      },
    }),
    [onPick],
  )
  useLayoutEffect(() => {
    const chart = drawn.current?.getEchartsInstance()
    if (chart && (chart.getWidth() !== width || chart.getHeight() !== height)) chart.resize({ width, height })
  }, [width, height])
  useEffect(() => {
    const chart = drawn.current?.getEchartsInstance()
    chart?.dispatchAction({ type: 'downplay' })
    if (!pointed) return void chart?.dispatchAction({ type: 'hideTip' })
    chart?.dispatchAction({ type: 'highlight', ...pointed })
    chart?.dispatchAction({ type: 'showTip', ...pointed })
  }, [pointed])
  return (
    <Once
      ref={drawn}
      echarts={echarts}
      option={option}
      notMerge
      autoResize={false}
      opts={{ renderer }}
      style={{ width, height }}
      onEvents={events}
    />
  )
}
