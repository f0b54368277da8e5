import type { IndicatorDeclaration } from '#model/indicator.ts'
import { scope } from '../../axes.ts'
import { clauses } from '../../plan.ts'
import { enterprise } from '../../units.ts'

const operatingEnterprises: IndicatorDeclaration = {
  id: 'operating_enterprises',
  name: { vi: 'Số doanh nghiệp đang hoạt động', en: 'Enterprises in operation' },
  short: { vi: 'Doanh nghiệp hoạt động', en: 'Enterprises operating' },
  definition: {
    vi: 'Số doanh nghiệp thứ cấp đang hoạt động tại thời điểm cuối kỳ, không gồm doanh nghiệp đang xây dựng, tạm ngừng.',
    en: 'Secondary enterprises in operation at the end of the period, without those under construction or suspended.',
  },
  group: 'business',
  order: 8,
  plan: clauses.secondary,
  leadUnits: ['enterprise', 'infrastructure_firms'],
  unit: enterprise,
  measure: 'stock',
  direction: 1,
  grains: ['year'],
  splits: ['park'],
  axes: [
    {
      id: 'source',
      name: { vi: 'Nguồn vốn', en: 'Capital' },
      choices: [
        { id: 'any_source', name: { vi: 'FDI + trong nước', en: 'FDI + domestic' } },
        { id: 'fdi_firms', name: { vi: 'FDI', en: 'FDI' } },
        { id: 'ddi_firms', name: { vi: 'Trong nước (DDI)', en: 'Domestic (DDI)' } },
      ],
    },
    scope,
  ],
  scope: 'kcn_kkt',
  aggregate: 'sum(enterprises)',
  terms: {
    enterprises: [
      { dataset: 'enterprises', value: "case when status = 'operating' then 1 else 0 end", measure: 'stock', when: ['any_source'] },
      {
        dataset: 'enterprises',
        value: "case when status = 'operating' and capital_source = 'fdi' then 1 else 0 end",
        measure: 'stock',
        when: ['fdi_firms'],
      },
      {
        dataset: 'enterprises',
        value: "case when status = 'operating' and capital_source = 'ddi' then 1 else 0 end",
        measure: 'stock',
        when: ['ddi_firms'],
      },
    ],
  },
  published: [{ series: 'operating_companies', when: ['any_source'] }],
  charts: ['trend', 'ranked'],
  formula: {
    vi: 'Số doanh nghiệp = đếm doanh nghiệp có tình trạng “đang hoạt động” ở cuối kỳ.',
    en: 'Enterprises = those with the status “operating” at the end of the period.',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      enterprises: [
        { enterprise_id: '1', park_id: 'A', period: '2024', status: 'operating' },
        { enterprise_id: '2', park_id: 'A', period: '2024', status: 'building' },
        { enterprise_id: '3', park_id: 'B', period: '2024', status: 'operating' },
      ],
    },
    period: '2024',
    value: 2,
    words: { vi: '1 + 0 + 1 = 2 doanh nghiệp', en: '1 + 0 + 1 = 2 enterprises' },
  },
}

export default operatingEnterprises
