import type { IndicatorDeclaration } from '#model/indicator.ts'
import { capitalInOwnUnit, inOwnUnit, scopeOfForm2101 } from '../../axes.ts'
import { clauses } from '../../plan.ts'
import { musd } from '../../units.ts'

const increasedCapital: IndicatorDeclaration = {
  id: 'increased_capital',
  name: { vi: 'Vốn đăng ký tăng thêm', en: 'Capital increases' },
  short: { vi: 'Vốn tăng thêm', en: 'Capital increases' },
  definition: {
    vi: 'Tổng vốn đầu tư tăng thêm của các dự án được điều chỉnh tăng vốn trong kỳ.',
    en: 'Capital added by projects whose registration was raised in the period.',
  },
  group: 'investment',
  order: 10,
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
  terms: { capital: inOwnUnit('investment_flows', 'increased_capital', 'flow') },
  published: [],
  charts: ['columns', 'parts'],
  formula: {
    vi: 'Vốn tăng thêm = Σ biểu 2101 dòng 2b (FDI: triệu USD; trong nước: tỷ đồng) phát sinh trong kỳ.',
    en: 'Capital increases = Σ form 2101 row 2b (FDI: million USD; domestic: billion VND) within the period.',
  },
  example: {
    rows: {
      investment_flows: [
        { position: 'coastal_kkt', period: '2024-Q1', fdi_increased_capital: 50 },
        { position: 'coastal_kkt', period: '2024-Q2', fdi_increased_capital: 80 },
        { position: 'coastal_kkt', period: '2024-Q3', fdi_increased_capital: 70 },
        { position: 'coastal_kkt', period: '2024-Q4', fdi_increased_capital: 100 },
      ],
    },
    period: '2024',
    value: 300,
    words: { vi: '50 + 80 + 70 + 100 (bốn quý) = 300 triệu USD', en: '50 + 80 + 70 + 100 (four quarters) = 300 million USD' },
  },
  note: scopeOfForm2101,
}

export default increasedCapital
