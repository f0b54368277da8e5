import type { Indicator } from '#model/indicator.ts'
import { clauses } from '../plan.ts'
import { millionVndPerMonth } from '../units.ts'

/** Published only: no form that was read asks for income, so there is nothing to compute it from. Read at its date like a stock. */
const averageIncome: Indicator = {
  id: 'average_income',
  name: { vi: 'Thu nhập bình quân của người lao động', en: 'Average income of workers' },
  short: { vi: 'Thu nhập bình quân', en: 'Average income' },
  definition: {
    vi: 'Thu nhập bình quân tháng của người lao động trong các KCN, KKT theo số công bố. Chưa tìm thấy định nghĩa chính thức.',
    en: 'Average monthly income of workers in parks and the economic zone as published. No official definition was found.',
  },
  group: 'labour',
  order: 2,
  plan: clauses.labour,
  leadUnits: ['labour'],
  unit: millionVndPerMonth,
  measure: 'stock',
  direction: 1,
  grains: ['year'],
  splits: [],
  axes: [],
  scope: 'kcn_kkt',
  aggregate: '',
  terms: {},
  published: [{ series: 'income_avg' }],
  charts: ['trend'],
  formula: {
    vi: 'Không tính từ biểu báo cáo; chỉ hiển thị số đã công bố, kèm nguồn và ngày.',
    en: 'Not computed from report forms; only published figures are shown, with source and date.',
  },
  example: null,
}

export default averageIncome
