import type { IndicatorDeclaration } from '#model/indicator.ts'
import { capitalCounted, counted, scope } from '../../axes.ts'
import { clauses } from '../../plan.ts'
import { musd } from '../../units.ts'

/** No direction: imports feed production as well as consumption. */
const importValue: IndicatorDeclaration = {
  id: 'import',
  name: { vi: 'Giá trị nhập khẩu', en: 'Imports' },
  short: { vi: 'Nhập khẩu', en: 'Imports' },
  definition: {
    vi: 'Tổng giá trị nhập khẩu của các doanh nghiệp phát sinh trong kỳ.',
    en: 'Value of goods imported by firms within the period.',
  },
  group: 'business',
  order: 3,
  plan: clauses.business,
  leadUnits: ['enterprise'],
  unit: musd,
  measure: 'flow',
  direction: 0,
  grains: ['year', 'quarter'],
  splits: ['park', 'position'],
  axes: [capitalCounted, scope],
  scope: 'kcn_kkt',
  aggregate: 'sum(import)',
  terms: { import: counted('business_activity', 'import', 'flow') },
  published: [{ series: 'import', when: ['both'] }],
  charts: ['columns', 'ranked', 'parts'],
  formula: {
    vi: 'Nhập khẩu = Σ biểu 2104 cột 12 (FDI) + cột 20 (trong nước), cả hai bằng triệu USD.',
    en: 'Imports = Σ form 2104 col. 12 (FDI) + col. 20 (domestic), both in million USD.',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      business_activity: [
        { park_id: 'A', period: '2024', fdi_import: 500, ddi_import: 80 },
        { park_id: 'B', period: '2024', fdi_import: 200, ddi_import: 20 },
      ],
    },
    period: '2024',
    value: 800,
    words: { vi: '(500 + 200) + (80 + 20) = 800 triệu USD', en: '(500 + 200) + (80 + 20) = 800 million USD' },
  },
}

export default importValue
