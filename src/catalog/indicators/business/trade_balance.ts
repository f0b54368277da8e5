import type { IndicatorDeclaration } from '#model/indicator.ts'
import { capitalCounted, counted, scope } from '../../axes.ts'
import { clauses } from '../../plan.ts'
import { musd } from '../../units.ts'

/** No direction: neither surplus nor deficit of firms in the parks is a goal of the plan. */
const tradeBalance: IndicatorDeclaration = {
  id: 'trade_balance',
  name: { vi: 'Cán cân thương mại', en: 'Trade balance' },
  short: { vi: 'Cán cân thương mại', en: 'Trade balance' },
  definition: {
    vi: 'Chênh lệch giữa giá trị xuất khẩu và giá trị nhập khẩu của các doanh nghiệp trong kỳ; số dương là xuất siêu, số âm là nhập siêu.',
    en: 'Exports minus imports of firms within the period; positive is a surplus, negative a deficit.',
  },
  group: 'business',
  order: 4,
  plan: clauses.business,
  leadUnits: ['enterprise'],
  unit: musd,
  measure: 'flow',
  direction: 0,
  grains: ['year', 'quarter'],
  splits: ['park', 'position'],
  axes: [capitalCounted, scope],
  scope: 'kcn_kkt',
  aggregate: 'sum(export) - sum(import)',
  terms: {
    export: counted('business_activity', 'export', 'flow'),
    import: counted('business_activity', 'import', 'flow'),
  },
  published: [],
  charts: ['columns', 'ranked', 'parts'],
  formula: {
    vi: 'Cán cân thương mại = Σ xuất khẩu (biểu 2104 cột 11, 19) − Σ nhập khẩu (cột 12, 20), triệu USD.',
    en: 'Trade balance = Σ exports (form 2104 col. 11, 19) − Σ imports (col. 12, 20), in million USD.',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      business_activity: [
        { park_id: 'A', period: '2024', fdi_export: 700, ddi_export: 60, fdi_import: 500, ddi_import: 80 },
        { park_id: 'B', period: '2024', fdi_export: 230, ddi_export: 10, fdi_import: 200, ddi_import: 20 },
      ],
    },
    period: '2024',
    value: 200,
    words: { vi: '(760 + 240) − (580 + 220) = 200 triệu USD', en: '(760 + 240) − (580 + 220) = 200 million USD' },
  },
}

export default tradeBalance
