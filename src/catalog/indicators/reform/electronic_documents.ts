import type { IndicatorDeclaration } from '#model/indicator.ts'
import { clauses } from '../../plan.ts'
import { percent } from '../../units.ts'

const electronicDocuments: IndicatorDeclaration = {
  id: 'electronic_documents',
  name: { vi: 'Tỷ lệ văn bản điện tử', en: 'Electronic documents' },
  short: { vi: 'Văn bản điện tử', en: 'Electronic documents' },
  definition: {
    vi: 'Tỷ lệ văn bản đi được gửi điện tử, ký số trên tổng số văn bản đi trong kỳ.',
    en: 'Documents sent electronically with a digital signature as a share of all documents sent in the period.',
  },
  group: 'reform',
  order: 6,
  plan: clauses.reform,
  leadUnits: ['office', 'divisions'],
  unit: percent,
  measure: 'stock',
  direction: 1,
  grains: ['year', 'quarter'],
  splits: [],
  axes: [],
  scope: 'kcn_kkt',
  aggregate: '100 * sum(electronic) / nullif(sum(documents), 0)',
  terms: {
    electronic: [{ dataset: 'reform', value: 'electronic', measure: 'flow' }],
    documents: [{ dataset: 'reform', value: 'documents', measure: 'flow' }],
  },
  published: [],
  charts: ['trend'],
  formula: {
    vi: 'Tỷ lệ = Σ văn bản điện tử, ký số ÷ Σ văn bản đi × 100.',
    en: 'Share = Σ electronic, digitally signed documents ÷ Σ documents sent × 100.',
  },
  example: {
    rows: { reform: [{ period: '2024', electronic: 4750, documents: 5000 }] },
    period: '2024',
    value: 95,
    words: { vi: '4.750 ÷ 5.000 × 100 = 95%', en: '4,750 ÷ 5,000 × 100 = 95%' },
  },
}

export default electronicDocuments
