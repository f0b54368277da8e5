import * as charts from 'echarts/charts'
import * as components from 'echarts/components'
import * as features from 'echarts/features'

/** Everything else that ECharts can draw. */
export const rest = [...Object.values(charts), ...Object.values(components), ...Object.values(features)]
