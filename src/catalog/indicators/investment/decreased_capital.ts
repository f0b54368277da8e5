import type { IndicatorDeclaration } from '#model/indicator.ts'
import { capitalInOwnUnit, inOwnUnit, scopeOfForm2101 } from '../../axes.ts'
import { clauses } from '../../plan.ts'
import { musd } from '../../units.ts'

/** No direction: a smaller project may be an honest correction, so neither more nor less is a verdict. */
const decreasedCapital: IndicatorDeclaration = {
  id: 'decreased_capital',
  name: { vi: 'Vốn đăng ký điều chỉnh giảm', en: 'Capital decreases' },
  short: { vi: 'Vốn giảm', en: 'Capital decreases' },
  definition: {
    vi: 'Tổng vốn đầu tư giảm của các dự án được điều chỉnh giảm vốn trong kỳ, ghi bằng số dương.',
    en: 'Capital withdrawn by projects whose registration was lowered in the period, as a positive number.',
  },
  group: 'investment',
  order: 11,
  plan: clauses.investment,
  leadUnits: ['investment'],
  unit: musd,
  measure: 'flow',
  direction: 0,
  grains: ['year', 'quarter'],
  splits: ['position'],
  axes: [capitalInOwnUnit],
  scope: 'kcn_kkt',
  aggregate: 'sum(capital)',
  terms: { capital: inOwnUnit('investment_flows', 'decreased_capital', 'flow') },
  published: [],
  charts: ['columns', 'parts'],
  formula: {
    vi: 'Vốn giảm = Σ biểu 2101 dòng 3b (FDI: triệu USD; trong nước: tỷ đồng) phát sinh trong kỳ.',
    en: 'Capital decreases = Σ form 2101 row 3b (FDI: million USD; domestic: billion VND) within the period.',
  },
  example: {
    rows: {
      investment_flows: [
        { position: 'outside', period: '2024', fdi_decreased_capital: 20 },
        { position: 'coastal_kkt', period: '2024', fdi_decreased_capital: 40 },
      ],
    },
    period: '2024',
    value: 60,
    words: { vi: '20 + 40 = 60 triệu USD', en: '20 + 40 = 60 million USD' },
  },
  note: scopeOfForm2101,
}

export default decreasedCapital
