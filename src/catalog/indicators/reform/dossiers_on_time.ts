import type { IndicatorDeclaration } from '#model/indicator.ts'
import { clauses } from '../../plan.ts'
import { percent } from '../../units.ts'

const dossiersOnTime: IndicatorDeclaration = {
  id: 'dossiers_on_time',
  name: { vi: 'Tỷ lệ hồ sơ giải quyết đúng hạn', en: 'Dossiers solved on time' },
  short: { vi: 'Hồ sơ đúng hạn', en: 'Dossiers on time' },
  definition: {
    vi: 'Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn, trước hạn trên số giải quyết xong trong kỳ.',
    en: 'Dossiers solved on time or early as a share of those solved in the period.',
  },
  group: 'reform',
  order: 5,
  plan: clauses.reform,
  leadUnits: ['office', 'divisions'],
  unit: percent,
  measure: 'stock',
  direction: 1,
  grains: ['year', 'quarter'],
  splits: [],
  axes: [],
  scope: 'kcn_kkt',
  aggregate: '100 * sum(on_time) / nullif(sum(solved), 0)',
  terms: {
    on_time: [{ dataset: 'reform', value: 'on_time', measure: 'flow' }],
    solved: [{ dataset: 'reform', value: 'solved', measure: 'flow' }],
  },
  published: [],
  charts: ['trend'],
  formula: {
    vi: 'Tỷ lệ = Σ hồ sơ đúng hạn, trước hạn ÷ Σ hồ sơ giải quyết xong × 100.',
    en: 'Share = Σ dossiers on time ÷ Σ dossiers solved × 100.',
  },
  example: {
    rows: { reform: [{ period: '2024', on_time: 1960, solved: 2000 }] },
    period: '2024',
    value: 98,
    words: { vi: '1.960 ÷ 2.000 × 100 = 98%', en: '1,960 ÷ 2,000 × 100 = 98%' },
  },
}

export default dossiersOnTime
