import { CustomChart, LineChart } from 'echarts/charts'
import { GraphicComponent, GridComponent, TooltipComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import type { EChartsOption } from 'echarts'
import { SVGRenderer } from 'echarts/renderers'

/** All that the pictures need of ECharts, so that the page need not load more. */
echarts.use([LineChart, CustomChart, GraphicComponent, GridComponent, TooltipComponent, SVGRenderer])

/** The picture as SVG text, drawn by ECharts without a browser. */
export function render(option: EChartsOption, width: number, height: number): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    chart.setOption(option)
    return chart.renderToSVGString()
  } finally {
    chart.dispose()
  }
}
