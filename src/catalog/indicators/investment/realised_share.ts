import type { IndicatorDeclaration } from '#model/indicator.ts'
import { capitalAsRatio, inOwnUnit, scope } from '../../axes.ts'
import { clauses } from '../../plan.ts'
import { percent } from '../../units.ts'

const realisedShare: IndicatorDeclaration = {
  id: 'realised_share',
  name: { vi: 'Tỷ lệ vốn thực hiện trên vốn đăng ký', en: 'Realised share of registered capital' },
  short: { vi: 'Tỷ lệ giải ngân', en: 'Realised share' },
  definition: {
    vi: 'Vốn đầu tư thực hiện lũy kế so với vốn đầu tư đăng ký của các dự án còn hiệu lực tại thời điểm cuối kỳ.',
    en: 'Cumulative realised capital as a share of the registered capital of projects in force at the end of the period.',
  },
  group: 'investment',
  order: 6,
  plan: clauses.supervision,
  leadUnits: ['supervision', 'investment'],
  unit: percent,
  measure: 'stock',
  direction: 1,
  grains: ['year', 'quarter'],
  splits: ['park', 'position'],
  axes: [capitalAsRatio, scope],
  scope: 'kcn_kkt',
  aggregate: '100 * sum(realised) / nullif(sum(registered), 0)',
  terms: {
    realised: inOwnUnit('business_activity', 'realised', 'stock'),
    registered: inOwnUnit('business_activity', 'registered', 'stock'),
  },
  published: [],
  charts: ['trend', 'ranked', 'parts'],
  formula: {
    vi: 'Tỷ lệ giải ngân = Σ vốn thực hiện (biểu 2104 cột 9, 17) ÷ Σ vốn đăng ký (cột 7, 15) × 100; toàn Ban là tổng chia tổng.',
    en: 'Realised share = Σ realised capital (form 2104 col. 9, 17) ÷ Σ registered capital (col. 7, 15) × 100; the whole is sum over sum.',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      business_activity: [
        { park_id: 'A', period: '2024-Q4', fdi_realised: 640, fdi_registered: 870 },
        { park_id: 'B', period: '2024-Q4', fdi_realised: 260, fdi_registered: 330 },
      ],
    },
    period: '2024',
    value: 75,
    words: { vi: '(640 + 260) ÷ (870 + 330) × 100 = 75%', en: '(640 + 260) ÷ (870 + 330) × 100 = 75%' },
  },
}

export default realisedShare
