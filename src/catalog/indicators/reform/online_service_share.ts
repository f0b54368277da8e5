import type { IndicatorDeclaration } from '#model/indicator.ts'
import { clauses } from '../../plan.ts'
import { percent } from '../../units.ts'

const onlineServiceShare: IndicatorDeclaration = {
  id: 'online_service_share',
  name: { vi: 'Tỷ lệ dịch vụ công trực tuyến', en: 'Online public services' },
  short: { vi: 'Dịch vụ công trực tuyến', en: 'Online services' },
  definition: {
    vi: 'Tỷ lệ hồ sơ nộp trực tuyến trên số tiếp nhận trong kỳ, hoặc tỷ lệ thủ tục cung cấp trực tuyến toàn trình ở cuối kỳ.',
    en: 'Dossiers received online as a share of those received in the period, or procedures online end to end as a share of all at its end.',
  },
  group: 'reform',
  order: 4,
  plan: clauses.reform,
  leadUnits: ['office', 'divisions'],
  unit: percent,
  measure: 'stock',
  direction: 1,
  grains: ['year', 'quarter'],
  splits: [],
  axes: [
    {
      id: 'online',
      name: { vi: 'Tính theo', en: 'Counted by' },
      choices: [
        { id: 'by_dossiers', name: { vi: 'Hồ sơ', en: 'Dossiers' } },
        { id: 'by_procedures', name: { vi: 'Thủ tục', en: 'Procedures' } },
      ],
    },
  ],
  scope: 'kcn_kkt',
  aggregate: '100 * sum(online) / nullif(sum(everything), 0)',
  terms: {
    online: [
      { dataset: 'reform', value: 'received_online', measure: 'flow', when: ['by_dossiers'] },
      { dataset: 'reform', value: 'online_procedures', measure: 'stock', when: ['by_procedures'] },
    ],
    everything: [
      { dataset: 'reform', value: 'received', measure: 'flow', when: ['by_dossiers'] },
      { dataset: 'reform', value: 'procedures', measure: 'stock', when: ['by_procedures'] },
    ],
  },
  published: [],
  charts: ['trend'],
  formula: {
    vi: 'Tỷ lệ = Σ hồ sơ trực tuyến ÷ Σ hồ sơ tiếp nhận × 100, hoặc số thủ tục trực tuyến toàn trình ÷ số thủ tục × 100.',
    en: 'Share = Σ dossiers online ÷ Σ dossiers received × 100, or procedures online end to end ÷ procedures × 100.',
  },
  example: {
    rows: {
      reform: [
        { period: '2024-Q1', received_online: 340, received: 400 },
        { period: '2024-Q2', received_online: 380, received: 400 },
        { period: '2024-Q3', received_online: 450, received: 500 },
        { period: '2024-Q4', received_online: 630, received: 700 },
      ],
    },
    period: '2024',
    value: 90,
    words: {
      vi: '(340 + 380 + 450 + 630) ÷ (400 + 400 + 500 + 700) × 100 = 90%',
      en: '(340 + 380 + 450 + 630) ÷ (400 + 400 + 500 + 700) × 100 = 90%',
    },
  },
}

export default onlineServiceShare
