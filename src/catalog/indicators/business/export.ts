import type { IndicatorDeclaration } from '#model/indicator.ts'
import { capitalCounted, counted, scope } from '../../axes.ts'
import { clauses } from '../../plan.ts'
import { musd } from '../../units.ts'

const exportValue: IndicatorDeclaration = {
  id: 'export',
  name: { vi: 'Giá trị xuất khẩu', en: 'Exports' },
  short: { vi: 'Xuất khẩu', en: 'Exports' },
  definition: {
    vi: 'Tổng giá trị xuất khẩu của các doanh nghiệp phát sinh trong kỳ.',
    en: 'Value of goods exported by firms within the period.',
  },
  group: 'business',
  order: 2,
  plan: clauses.business,
  leadUnits: ['enterprise'],
  unit: musd,
  measure: 'flow',
  direction: 1,
  grains: ['year', 'quarter'],
  splits: ['park', 'position'],
  axes: [capitalCounted, scope],
  scope: 'kcn_kkt',
  aggregate: 'sum(export)',
  terms: { export: counted('business_activity', 'export', 'flow') },
  published: [{ series: 'export', when: ['both'] }],
  charts: ['columns', 'ranked', 'parts'],
  formula: {
    vi: 'Xuất khẩu = Σ biểu 2104 cột 11 (FDI) + cột 19 (trong nước), cả hai bằng triệu USD.',
    en: 'Exports = Σ form 2104 col. 11 (FDI) + col. 19 (domestic), both in million USD.',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      business_activity: [
        { park_id: 'A', period: '2024', fdi_export: 700, ddi_export: 60 },
        { park_id: 'B', period: '2024', fdi_export: 230, ddi_export: 10 },
      ],
    },
    period: '2024',
    value: 1000,
    words: { vi: '(700 + 230) + (60 + 10) = 1.000 triệu USD', en: '(700 + 230) + (60 + 10) = 1,000 million USD' },
  },
}

export default exportValue
