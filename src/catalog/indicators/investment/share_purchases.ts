import type { IndicatorDeclaration } from '#model/indicator.ts'
import { clauses } from '../../plan.ts'
import { musd } from '../../units.ts'

/** No direction: a change of owner is not in itself new capacity on the ground. */
const sharePurchases: IndicatorDeclaration = {
  id: 'share_purchases',
  name: { vi: 'Góp vốn, mua cổ phần của nhà đầu tư nước ngoài', en: 'Share purchases by foreign investors' },
  short: { vi: 'Góp vốn, mua cổ phần', en: 'Share purchases' },
  definition: {
    vi: 'Giá trị góp vốn, mua cổ phần, mua phần vốn góp của nhà đầu tư nước ngoài trong kỳ.',
    en: 'Value of foreign capital contributions and purchases of shares or stakes in the period.',
  },
  group: 'investment',
  order: 13,
  plan: clauses.investment,
  leadUnits: ['investment'],
  unit: musd,
  measure: 'flow',
  direction: 0,
  grains: ['year', 'quarter'],
  splits: [],
  axes: [],
  scope: 'kcn_kkt',
  aggregate: 'sum(value)',
  terms: { value: [{ dataset: 'share_purchases', value: 'value', measure: 'flow' }] },
  published: [],
  charts: ['columns'],
  formula: {
    vi: 'Góp vốn, mua cổ phần = Σ giá trị các giao dịch trong kỳ, số toàn Ban.',
    en: 'Share purchases = Σ value of the deals in the period, for the whole authority.',
  },
  example: {
    rows: {
      share_purchases: [
        { period: '2024-Q1', value: 20 },
        { period: '2024-Q2', value: 0 },
        { period: '2024-Q3', value: 50 },
        { period: '2024-Q4', value: 30 },
      ],
    },
    period: '2024',
    value: 100,
    words: { vi: '20 + 0 + 50 + 30 (bốn quý) = 100 triệu USD', en: '20 + 0 + 50 + 30 (four quarters) = 100 million USD' },
  },
  note: {
    vi: 'Theo dõi riêng vì số công bố có lúc gồm, có lúc không gồm khoản này; không phân theo khu hay vị trí.',
    en: 'Kept apart because published totals sometimes include it and sometimes do not; not known by park or position.',
  },
}

export default sharePurchases
