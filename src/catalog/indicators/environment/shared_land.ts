import type { IndicatorDeclaration } from '#model/indicator.ts'
import { clauses } from '../../plan.ts'
import { percent } from '../../units.ts'

const sharedLand: IndicatorDeclaration = {
  id: 'shared_land',
  name: { vi: 'Tỷ lệ đất cây xanh, hạ tầng dùng chung', en: 'Green and shared land' },
  short: { vi: 'Đất xanh, dùng chung', en: 'Green and shared land' },
  definition: {
    vi: 'Tỷ lệ đất cây xanh, giao thông, khu kỹ thuật, hạ tầng xã hội dùng chung, hoặc riêng đất cây xanh, trên tổng diện tích đất KCN.',
    en: 'Green, transport, technical and shared social land, or green land alone, as a share of the land of the park.',
  },
  group: 'environment',
  order: 8,
  plan: clauses.eco,
  leadUnits: ['infrastructure_firms', 'environment'],
  unit: percent,
  measure: 'stock',
  direction: 1,
  grains: ['year'],
  splits: ['park'],
  axes: [
    {
      id: 'shared',
      name: { vi: 'Loại đất', en: 'Land' },
      choices: [
        { id: 'all_shared', name: { vi: 'Cây xanh và hạ tầng dùng chung', en: 'Green and shared' } },
        { id: 'green_only', name: { vi: 'Chỉ cây xanh', en: 'Green only' } },
      ],
    },
  ],
  scope: 'kcn',
  aggregate: '100 * sum(shared) / nullif(sum(land), 0)',
  terms: {
    shared: [
      { dataset: 'eco_monitoring', value: 'green_ha + transport_ha + technical_ha + social_ha', measure: 'stock', when: ['all_shared'] },
      { dataset: 'eco_monitoring', value: 'green_ha', measure: 'stock', when: ['green_only'] },
    ],
    land: [{ dataset: 'eco_monitoring', value: 'total_ha', measure: 'stock' }],
  },
  published: [],
  charts: ['trend', 'ranked'],
  formula: {
    vi: 'Tỷ lệ = Σ (đất cây xanh + giao thông + khu kỹ thuật + hạ tầng xã hội) ÷ Σ diện tích đất KCN × 100 (mẫu A.4 mục 2.5).',
    en: 'Share = Σ (green + transport + technical + social land) ÷ Σ land of the parks × 100 (form A.4 item 2.5).',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      eco_monitoring: [
        { park_id: 'A', period: '2024', green_ha: 30, transport_ha: 24, technical_ha: 4, social_ha: 2, total_ha: 200 },
        { park_id: 'B', period: '2024', green_ha: 20, transport_ha: 16, technical_ha: 3, social_ha: 1, total_ha: 200 },
      ],
    },
    period: '2024',
    value: 25,
    words: { vi: '(60 + 40) ÷ (200 + 200) × 100 = 25%', en: '(60 + 40) ÷ (200 + 200) × 100 = 25%' },
  },
  note: {
    vi: 'Mức 25% thường được dẫn cho tiêu chí của Nghị định 35/2022/NĐ-CP chưa đối chiếu được nguyên văn nên không dùng để kết luận.',
    en: 'The 25% often quoted for the criterion of Decree 35/2022/NĐ-CP could not be checked word for word and is not used for a finding.',
  },
}

export default sharedLand
