import type { IndicatorDeclaration } from '#model/indicator.ts'
import { clauses } from '../../plan.ts'
import { billionVnd, musd } from '../../units.ts'

const infrastructureCapital: IndicatorDeclaration = {
  id: 'infrastructure_capital',
  name: { vi: 'Vốn đầu tư hạ tầng KCN', en: 'Infrastructure capital of parks' },
  short: { vi: 'Vốn hạ tầng', en: 'Infrastructure capital' },
  definition: {
    vi: 'Vốn đăng ký, hoặc vốn đã thực hiện lũy kế, của các dự án đầu tư xây dựng kết cấu hạ tầng KCN; vốn trong nước và nước ngoài tách riêng.',
    en: 'Registered, or cumulative realised, capital of park infrastructure projects; domestic and foreign capital stand apart.',
  },
  group: 'infrastructure',
  order: 3,
  plan: clauses.infrastructure,
  leadUnits: ['infrastructure_firms', 'planning_construction'],
  unit: billionVnd,
  measure: 'stock',
  direction: 1,
  grains: ['year'],
  splits: ['park'],
  axes: [
    {
      id: 'stage',
      name: { vi: 'Vốn', en: 'Capital' },
      choices: [
        { id: 'infra_registered', name: { vi: 'Đăng ký', en: 'Registered' } },
        { id: 'infra_realised', name: { vi: 'Đã thực hiện', en: 'Realised' } },
      ],
    },
    {
      id: 'origin',
      name: { vi: 'Nguồn', en: 'Source' },
      choices: [
        { id: 'infra_domestic', name: { vi: 'Trong nước', en: 'Domestic' } },
        { id: 'infra_foreign', name: { vi: 'Nước ngoài', en: 'Foreign' }, unit: musd },
      ],
    },
  ],
  scope: 'kcn',
  aggregate: 'sum(capital)',
  terms: {
    capital: [
      { dataset: 'land_use', value: 'infra_ddi_registered', measure: 'stock', when: ['infra_registered', 'infra_domestic'] },
      { dataset: 'land_use', value: 'infra_fdi_registered', measure: 'stock', when: ['infra_registered', 'infra_foreign'] },
      { dataset: 'land_use', value: 'infra_ddi_realised', measure: 'stock', when: ['infra_realised', 'infra_domestic'] },
      { dataset: 'land_use', value: 'infra_fdi_realised', measure: 'stock', when: ['infra_realised', 'infra_foreign'] },
    ],
  },
  published: [{ series: 'infrastructure_investment', when: ['infra_registered'] }],
  charts: ['trend', 'ranked'],
  formula: {
    vi: 'Σ vốn đăng ký (biểu 2103 cột 9.2, 9.1) hoặc Σ vốn đã thực hiện lũy kế (cột 17.2, 17.1).',
    en: 'Σ registered capital (form 2103 col. 9.2, 9.1) or Σ realised capital (col. 17.2, 17.1).',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      land_use: [
        { park_id: 'A', period: '2024-Q4', infra_ddi_registered: 2400 },
        { park_id: 'B', period: '2024-Q4', infra_ddi_registered: 1600 },
      ],
    },
    period: '2024',
    value: 4000,
    words: { vi: '2.400 + 1.600 = 4.000 tỷ đồng', en: '2,400 + 1,600 = 4,000 billion VND' },
  },
}

export default infrastructureCapital
