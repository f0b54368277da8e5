import type { ChartData } from '#charts/data.ts'
import { kindOf } from '#charts/kinds.ts'
import { lightLook } from '#charts/look.ts'
import type { Language } from '#model/text.ts'
import { complete, echarts } from './echarts.ts'

const width = 1120

/** A picture that explains itself alone (its data carry a caption), on light ground whatever the page looks like. */
async function drawn(kind: string, data: ChartData, language: Language) {
  const look = lightLook({ width, language, still: true })
  const option = kindOf(kind).option(data, look)
  await complete(option)
  return { option, height: kindOf(kind).height(data, look), ground: look.ground }
}

export async function svgOf(kind: string, data: ChartData, language: Language): Promise<string> {
  const { option, height, ground } = await drawn(kind, data, language)
  const chart = echarts.init(null, undefined, { renderer: 'svg', ssr: true, width, height })
  try {
    chart.setOption({ ...option, backgroundColor: ground })
    return chart.renderToSVGString()
  } finally {
    chart.dispose()
  }
}

/** Drawn on a canvas at twice the size, so that it stays sharp on paper and on a projector. */
export async function pngOf(kind: string, data: ChartData, language: Language): Promise<Blob> {
  const { option, height, ground } = await drawn(kind, data, language)
  const chart = echarts.init(document.createElement('div'), undefined, { renderer: 'canvas', width, height, devicePixelRatio: 2 })
  try {
    chart.setOption({ ...option, backgroundColor: ground })
    const canvas = chart.renderToCanvas({ pixelRatio: 2, backgroundColor: ground })
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
    )
  } finally {
    chart.dispose()
  }
}
