import { chartKind } from '#charts/chart.ts'
import { formatFigure } from '#model/format.ts'

/** A kind of chart that nobody has declared yet; newer.spec.ts adds it to a copy of the project. */
export default chartKind('series', {
  id: 'lanes',
  name: { vi: 'Làn thử nghiệm', en: 'Trial lanes' },
  suits: (data) => data.readings.some(({ value }) => value !== null),
  height: () => 320,
  option: (data, look) => ({
    animation: !look.still,
    textStyle: { fontFamily: look.fontFamily, fontSize: 12, color: look.ink },
    grid: { left: 16, right: 16, top: 16, bottom: 16 },
    xAxis: { type: 'category', data: data.readings.map(({ part }) => data.partNames[part ?? ''] ?? '') },
    yAxis: { type: 'value' },
    series: [{ type: 'bar', data: data.readings.map(({ value }) => value) }],
  }),
  cursor: (data, language) =>
    data.readings.map((reading, dataIndex) => ({
      text: `${data.partNames[reading.part ?? ''] ?? ''} ${formatFigure(reading, language)}`,
      seriesIndex: 0,
      dataIndex,
      part: reading.part,
      period: reading.period,
    })),
})
