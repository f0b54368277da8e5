import type { IndicatorDeclaration } from '#model/indicator.ts'
import { scope } from '../../axes.ts'
import { clauses } from '../../plan.ts'
import { hectare } from '../../units.ts'

const parkLand: IndicatorDeclaration = {
  id: 'park_land',
  name: { vi: 'Quỹ đất các khu', en: 'Land of the parks' },
  short: { vi: 'Quỹ đất', en: 'Land' },
  definition: {
    vi: 'Diện tích thành lập, hoặc riêng đất công nghiệp, dịch vụ, của các khu tại thời điểm cuối kỳ.',
    en: 'Established area, or industrial and service land alone, at the end of the period.',
  },
  group: 'land',
  order: 5,
  plan: clauses.land,
  leadUnits: ['infrastructure_firms', 'planning_construction'],
  unit: hectare,
  measure: 'stock',
  direction: 0,
  grains: ['year'],
  splits: ['park'],
  axes: [
    {
      id: 'land',
      name: { vi: 'Loại đất', en: 'Land' },
      choices: [
        { id: 'established', name: { vi: 'Diện tích thành lập (biểu 2103 cột 10)', en: 'Established area (2103 col. 10)' } },
        { id: 'industrial', name: { vi: 'Đất công nghiệp, dịch vụ (biểu 2103 cột 11)', en: 'Industrial and service land (2103 col. 11)' } },
      ],
    },
    scope,
  ],
  scope: 'kcn_kkt',
  aggregate: 'sum(land)',
  terms: {
    land: [
      { dataset: 'land_use', value: 'established_ha', measure: 'stock', when: ['established'] },
      { dataset: 'land_use', value: 'industrial_ha', measure: 'stock', when: ['industrial'] },
    ],
  },
  published: [
    { series: 'parks_area', when: ['established'] },
    { series: 'total_ha', when: ['established'] },
    { series: 'parks_industrial_land', when: ['industrial'] },
    { series: 'industrial_ha', when: ['industrial'] },
  ],
  charts: ['trend', 'ranked'],
  formula: {
    vi: 'Quỹ đất = Σ diện tích thành lập (biểu 2103 cột 10) hoặc Σ đất công nghiệp, dịch vụ (cột 11).',
    en: 'Land = Σ established area (form 2103 col. 10) or Σ industrial and service land (col. 11).',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      land_use: [
        { park_id: 'A', period: '2024-Q4', established_ha: 158 },
        { park_id: 'B', period: '2024-Q4', established_ha: 242 },
      ],
    },
    period: '2024',
    value: 400,
    words: { vi: '158 + 242 = 400 ha', en: '158 + 242 = 400 ha' },
  },
  note: {
    vi: 'Diện tích khu đô thị - công nghiệp gồm cả đất đô thị; số công bố “quỹ đất sản xuất công nghiệp” không nói rõ có gồm đất dịch vụ hay không.',
    en: 'The area of a township park includes urban land; the published “industrial production land” does not say whether service land is inside.',
  },
}

export default parkLand
