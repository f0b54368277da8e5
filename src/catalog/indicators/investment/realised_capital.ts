import type { IndicatorDeclaration } from '#model/indicator.ts'
import { capitalInOwnUnit, inOwnUnit, scope } from '../../axes.ts'
import { clauses } from '../../plan.ts'
import { musd } from '../../units.ts'

const realisedCapital: IndicatorDeclaration = {
  id: 'realised_capital',
  name: { vi: 'Tổng vốn đầu tư thực hiện lũy kế', en: 'Cumulative realised capital' },
  short: { vi: 'Vốn thực hiện', en: 'Realised capital' },
  definition: {
    vi: 'Tổng vốn đầu tư đã thực hiện của các dự án, lũy kế đến cuối kỳ.',
    en: 'Capital that projects have actually invested, cumulative to the end of the period.',
  },
  group: 'investment',
  order: 5,
  plan: clauses.supervision,
  leadUnits: ['supervision', 'investment'],
  unit: musd,
  measure: 'stock',
  direction: 1,
  grains: ['year', 'quarter'],
  splits: ['park', 'position'],
  axes: [capitalInOwnUnit, scope],
  scope: 'kcn_kkt',
  aggregate: 'sum(capital)',
  terms: { capital: inOwnUnit('business_activity', 'realised', 'stock') },
  published: [{ series: 'capital_realised', when: ['both'] }],
  charts: ['trend', 'ranked', 'parts'],
  formula: {
    vi: 'Vốn thực hiện = Σ biểu 2104 cột 9 (FDI, triệu USD) hoặc cột 17 (trong nước, tỷ đồng), số cuối kỳ; cộng hai nguồn: tỷ đồng × 1.000 ÷ tỷ giá.',
    en: 'Realised capital = Σ form 2104 col. 9 (FDI, million USD) or col. 17 (domestic, billion VND) at the end of the period; the sum converts billion VND × 1,000 ÷ rate.',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      business_activity: [
        { park_id: 'A', period: '2024-Q4', fdi_realised: 640 },
        { park_id: 'B', period: '2024-Q4', fdi_realised: 160 },
      ],
    },
    period: '2024',
    value: 800,
    words: { vi: '640 + 160 = 800 triệu USD', en: '640 + 160 = 800 million USD' },
  },
  note: {
    vi: 'Không gồm vốn thực hiện của các dự án hạ tầng KCN (biểu 2103 cột 17).',
    en: 'Without the realised capital of park infrastructure projects (form 2103 col. 17).',
  },
}

export default realisedCapital
