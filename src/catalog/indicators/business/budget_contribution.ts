import type { IndicatorDeclaration } from '#model/indicator.ts'
import { capitalCounted, counted, scope } from '../../axes.ts'
import { clauses } from '../../plan.ts'
import { billionVnd } from '../../units.ts'

const budgetContribution: IndicatorDeclaration = {
  id: 'budget_contribution',
  name: { vi: 'Nộp ngân sách nhà nước', en: 'State budget contribution' },
  short: { vi: 'Nộp ngân sách', en: 'Budget contribution' },
  definition: {
    vi: 'Tổng số nộp ngân sách nhà nước của các doanh nghiệp phát sinh trong kỳ.',
    en: 'Amounts that firms paid to the state budget within the period.',
  },
  group: 'business',
  order: 5,
  plan: clauses.budget,
  leadUnits: ['enterprise'],
  unit: billionVnd,
  measure: 'flow',
  direction: 1,
  grains: ['year', 'quarter'],
  splits: ['park', 'position'],
  axes: [capitalCounted, scope],
  scope: 'kcn_kkt',
  aggregate: 'sum(budget)',
  terms: { budget: counted('business_activity', 'budget', 'flow') },
  published: [{ series: 'budget_contribution', when: ['both'] }],
  charts: ['columns', 'ranked', 'parts'],
  formula: {
    vi: 'Nộp ngân sách = Σ biểu 2104 cột 13 (FDI) + cột 21 (trong nước), cả hai bằng tỷ đồng.',
    en: 'Budget contribution = Σ form 2104 col. 13 (FDI) + col. 21 (domestic), both in billion VND.',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      business_activity: [
        { park_id: 'A', period: '2024', fdi_budget: 300, ddi_budget: 120 },
        { park_id: 'B', period: '2024', fdi_budget: 60, ddi_budget: 20 },
      ],
    },
    period: '2024',
    value: 500,
    words: { vi: '(300 + 60) + (120 + 20) = 500 tỷ đồng', en: '(300 + 60) + (120 + 20) = 500 billion VND' },
  },
  note: {
    vi: 'Chưa tìm thấy quy định thuế nhập khẩu có nằm trong số này hay không.',
    en: 'Whether import duties are inside this figure was not found.',
  },
}

export default budgetContribution
