/** Invented figures and targets of the invented city around the authority: what no form of the authority measures. */

const note = 'Số liệu hư cấu'
const plan = 'Nghị quyết minh họa 02/NQ-MH (số liệu hư cấu)'

/** By indicator: unit, the target year with its level, and what was printed at the end of each year from 2021. @type {[string, string, string, number, (number | null)[]][]} */
const table = [
  ['industrial_clusters', 'CCN', '2025', 20, [12, 14, 15, 17, 18]],
  ['cluster_area', 'ha', '2025', 900, [520, 580, 640, 760, 905]],
  ['added_park_land', 'ha', '2030', 1500, [0, 120, 260, 420, 610]],
  ['added_cluster_land', 'ha', '2030', 420, [0, 20, 60, 95, 150]],
  ['fdi_share_grdp', '%', '2025', 36, [31.2, 32.4, 33.1, 34.6, 36.3]],
  ['manufacturing_share_grdp', '%', '2025', 45, [40.2, 41.5, 42.8, 43.6, null]],
]

export const cityFigures = table.flatMap(([series, unit, , , values]) =>
  values.flatMap((value, index) =>
    value === null
      ? []
      : [
          {
            series,
            part: '',
            period: `${2021 + index}`,
            value,
            unit,
            scope: 'city',
            definition: '',
            kind: 'published',
            qualifier: '',
            as_of: `${2021 + index}-12-31`,
            confidence: 'high',
            note,
            source_id: 'DEMO-PR2',
          },
        ],
  ),
)

export const cityTargets = table.map(([indicator, unit, period, value]) => ({
  indicator,
  part: '',
  period,
  value,
  lower: '',
  upper: '',
  base_period: '',
  base_value: '',
  unit,
  scope: 'city',
  qualifier: '',
  document: plan,
  document_date: '2022-04-07',
  confidence: 'high',
  note,
  source_id: 'DEMO-NQ1',
}))
