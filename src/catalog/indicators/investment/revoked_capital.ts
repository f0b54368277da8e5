import type { IndicatorDeclaration } from '#model/indicator.ts'
import { capitalInOwnUnit, inOwnUnit, scopeOfForm2101 } from '../../axes.ts'
import { clauses } from '../../plan.ts'
import { musd } from '../../units.ts'

/** No direction: revoking an idle project frees land, so neither more nor less is a verdict. */
const revokedCapital: IndicatorDeclaration = {
  id: 'revoked_capital',
  name: { vi: 'Vốn của dự án thu hồi, chấm dứt hoạt động', en: 'Capital of revoked or ended projects' },
  short: { vi: 'Vốn thu hồi, chấm dứt', en: 'Revoked capital' },
  definition: {
    vi: 'Tổng vốn đầu tư đăng ký của các dự án bị thu hồi hoặc chấm dứt hoạt động trong kỳ, ghi bằng số dương.',
    en: 'Registered capital of projects revoked or ended in the period, as a positive number.',
  },
  group: 'investment',
  order: 12,
  plan: clauses.supervision,
  leadUnits: ['investment', 'supervision'],
  unit: musd,
  measure: 'flow',
  direction: 0,
  grains: ['year', 'quarter'],
  splits: ['position'],
  axes: [capitalInOwnUnit],
  scope: 'kcn_kkt',
  aggregate: 'sum(capital)',
  terms: { capital: inOwnUnit('investment_flows', 'revoked_capital', 'flow') },
  published: [],
  charts: ['columns', 'parts'],
  formula: {
    vi: 'Vốn thu hồi, chấm dứt = Σ biểu 2101 dòng 4b (FDI: triệu USD; trong nước: tỷ đồng) phát sinh trong kỳ.',
    en: 'Revoked capital = Σ form 2101 row 4b (FDI: million USD; domestic: billion VND) within the period.',
  },
  example: {
    rows: {
      investment_flows: [
        { position: 'outside', period: '2024', ddi_revoked_capital: 150 },
        { position: 'coastal_kkt', period: '2024', ddi_revoked_capital: 300 },
      ],
    },
    basis: ['ddi'],
    period: '2024',
    value: 450,
    words: { vi: 'Vốn trong nước: 150 + 300 = 450 tỷ đồng', en: 'Domestic capital: 150 + 300 = 450 billion VND' },
  },
  note: scopeOfForm2101,
}

export default revokedCapital
