import type { IndicatorDeclaration } from '#model/indicator.ts'
import { scope } from '../../axes.ts'
import { clauses } from '../../plan.ts'
import { megawatt } from '../../units.ts'

const renewableCapacity: IndicatorDeclaration = {
  id: 'renewable_capacity',
  name: { vi: 'Công suất điện mặt trời, điện gió, điện rác', en: 'Solar, wind and waste power capacity' },
  short: { vi: 'Công suất điện tái tạo', en: 'Renewable capacity' },
  definition: {
    vi: 'Công suất lắp đặt điện mặt trời, điện gió, điện rác trong các KCN, KKT tại thời điểm cuối kỳ.',
    en: 'Installed solar, wind and waste-to-energy capacity in parks and zones at the end of the period.',
  },
  group: 'infrastructure',
  order: 6,
  plan: clauses.renewables,
  leadUnits: ['planning_construction'],
  unit: megawatt,
  measure: 'stock',
  direction: 1,
  grains: ['year'],
  splits: ['park'],
  axes: [
    {
      id: 'renewable',
      name: { vi: 'Nguồn', en: 'Source' },
      choices: [
        { id: 'all_renewables', name: { vi: 'Mặt trời, gió, rác', en: 'Solar, wind, waste' } },
        { id: 'solar', name: { vi: 'Điện mặt trời', en: 'Solar' } },
        { id: 'wind', name: { vi: 'Điện gió', en: 'Wind' } },
        { id: 'waste', name: { vi: 'Điện rác', en: 'Waste' } },
      ],
    },
    scope,
  ],
  scope: 'kcn_kkt',
  aggregate: 'sum(capacity)',
  terms: {
    capacity: [
      {
        dataset: 'energy',
        value: "case when energy_source in ('solar', 'wind', 'waste') then capacity else 0 end",
        measure: 'stock',
        when: ['all_renewables'],
      },
      { dataset: 'energy', value: "case when energy_source = 'solar' then capacity else 0 end", measure: 'stock', when: ['solar'] },
      { dataset: 'energy', value: "case when energy_source = 'wind' then capacity else 0 end", measure: 'stock', when: ['wind'] },
      { dataset: 'energy', value: "case when energy_source = 'waste' then capacity else 0 end", measure: 'stock', when: ['waste'] },
    ],
  },
  published: [{ series: 'wind_capacity', when: ['wind'] }],
  charts: ['trend', 'ranked'],
  formula: { vi: 'Σ công suất lắp đặt theo nguồn của các khu.', en: 'Σ installed capacity by source of the parks.' },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      energy: [
        { park_id: 'A', energy_source: 'solar', period: '2024', capacity: 12 },
        { park_id: 'A', energy_source: 'wind', period: '2024', capacity: 2.5 },
        { park_id: 'A', energy_source: 'grid', period: '2024', capacity: 126 },
        { park_id: 'B', energy_source: 'solar', period: '2024', capacity: 5.5 },
      ],
    },
    period: '2024',
    value: 20,
    words: { vi: '12 + 2,5 + 5,5 = 20 MW; điện lưới không tính', en: '12 + 2.5 + 5.5 = 20 MW; the grid does not count' },
  },
}

export default renewableCapacity
