import type { EChartsOption } from 'echarts'
import { CustomChart, LineChart } from 'echarts/charts'
import { GraphicComponent, GridComponent, TooltipComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers'

/** What the chart kinds of today draw with. */
echarts.use([CanvasRenderer, CustomChart, GraphicComponent, GridComponent, LineChart, SVGRenderer, TooltipComponent])

const series = ['custom', 'line']
const components = ['animation', 'color', 'backgroundColor', 'textStyle', 'graphic', 'grid', 'tooltip', 'xAxis', 'yAxis', 'series', 'aria']

/** Whether a picture draws with nothing but the parts that are there. */
export function isPlain(option: EChartsOption): boolean {
  const all = [option.series ?? []].flat()
  return (
    all.every(({ type }) => type !== undefined && series.includes(type)) &&
    Object.keys(option).every((key) => !/^[a-z]/.test(key) || components.includes(key) || /^(animation|state)/.test(key))
  )
}

/** Brings the rest of ECharts, so that a new chart kind may draw with any of it and nothing here has to be edited. */
export async function complete(option: EChartsOption): Promise<void> {
  if (isPlain(option)) return
  const { rest } = await import('./rest.ts')
  echarts.use(rest)
}

export { echarts }
