import type { IndicatorDeclaration } from '#model/indicator.ts'
import { capitalInOwnUnit, inOwnUnit, scopeOfForm2101 } from '../../axes.ts'
import { clauses } from '../../plan.ts'
import { musd } from '../../units.ts'

const newCapital: IndicatorDeclaration = {
  id: 'new_capital',
  name: { vi: 'Vốn đăng ký cấp mới', en: 'Newly registered capital' },
  short: { vi: 'Vốn cấp mới', en: 'New capital' },
  definition: {
    vi: 'Tổng vốn đầu tư đăng ký của các dự án được cấp mới trong kỳ.',
    en: 'Registered capital of projects newly licensed in the period.',
  },
  group: 'investment',
  order: 9,
  plan: clauses.investment,
  leadUnits: ['investment'],
  unit: musd,
  measure: 'flow',
  direction: 1,
  grains: ['year', 'quarter'],
  splits: ['position'],
  axes: [capitalInOwnUnit],
  scope: 'kcn_kkt',
  aggregate: 'sum(capital)',
  terms: { capital: inOwnUnit('investment_flows', 'new_capital', 'flow') },
  published: [],
  charts: ['columns', 'parts'],
  formula: {
    vi: 'Vốn cấp mới = Σ biểu 2101 dòng 1b (FDI: triệu USD; trong nước: tỷ đồng) phát sinh trong kỳ.',
    en: 'New capital = Σ form 2101 row 1b (FDI: million USD; domestic: billion VND) within the period.',
  },
  example: {
    rows: {
      investment_flows: [
        { position: 'outside', period: '2024', fdi_new_capital: 120 },
        { position: 'coastal_kkt', period: '2024', fdi_new_capital: 380 },
      ],
    },
    period: '2024',
    value: 500,
    words: { vi: '120 + 380 = 500 triệu USD', en: '120 + 380 = 500 million USD' },
  },
  note: scopeOfForm2101,
}

export default newCapital
