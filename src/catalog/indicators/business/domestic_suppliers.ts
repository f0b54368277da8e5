import type { IndicatorDeclaration } from '#model/indicator.ts'
import { scope } from '../../axes.ts'
import { clauses } from '../../plan.ts'
import { enterprise } from '../../units.ts'

const domesticSuppliers: IndicatorDeclaration = {
  id: 'domestic_suppliers',
  name: { vi: 'Doanh nghiệp trong nước cung ứng cho doanh nghiệp FDI', en: 'Domestic suppliers of foreign-invested firms' },
  short: { vi: 'Nhà cung ứng trong nước', en: 'Domestic suppliers' },
  definition: {
    vi: 'Số doanh nghiệp trong nước cung ứng hàng hóa, dịch vụ cho doanh nghiệp FDI trong khu; một doanh nghiệp cung ứng cho nhiều khu được tính ở từng khu.',
    en: 'Domestic firms that supply the foreign-invested firms of a park; one that supplies several parks counts in each.',
  },
  group: 'business',
  order: 11,
  plan: clauses.linkages,
  leadUnits: ['investment'],
  unit: enterprise,
  measure: 'stock',
  direction: 1,
  grains: ['year'],
  splits: ['park'],
  axes: [scope],
  scope: 'kcn_kkt',
  aggregate: 'sum(suppliers)',
  terms: { suppliers: [{ dataset: 'linkages', value: 'suppliers', measure: 'stock' }] },
  published: [],
  charts: ['trend', 'ranked'],
  formula: { vi: 'Σ số doanh nghiệp trong nước cung ứng của các khu.', en: 'Σ domestic suppliers of the parks.' },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      linkages: [
        { park_id: 'A', period: '2024', suppliers: 34 },
        { park_id: 'B', period: '2024', suppliers: 11 },
      ],
    },
    period: '2024',
    value: 45,
    words: { vi: '34 + 11 = 45 doanh nghiệp', en: '34 + 11 = 45 enterprises' },
  },
}

export default domesticSuppliers
