import type { IndicatorDeclaration } from '#model/indicator.ts'
import { scope } from '../../axes.ts'
import { clauses } from '../../plan.ts'
import { percent } from '../../units.ts'

const telecomCover: IndicatorDeclaration = {
  id: 'telecom_cover',
  name: { vi: 'Mức phủ hạ tầng viễn thông tốc độ cao', en: 'High-speed telecommunications cover' },
  short: { vi: 'Viễn thông tốc độ cao', en: 'Telecom cover' },
  definition: {
    vi: 'Tỷ lệ doanh nghiệp có cáp quang tốc độ cao, hoặc tỷ lệ diện tích khu được phủ sóng 5G, tại thời điểm cuối kỳ.',
    en: 'Enterprises with high-speed fibre, or the area of the parks covered by 5G, as a share at the end of the period.',
  },
  group: 'infrastructure',
  order: 9,
  plan: clauses.telecom,
  leadUnits: ['planning_construction'],
  unit: percent,
  measure: 'stock',
  direction: 1,
  grains: ['year'],
  splits: ['park'],
  axes: [
    {
      id: 'cover',
      name: { vi: 'Hạ tầng', en: 'Network' },
      choices: [
        { id: 'fibre', name: { vi: 'Cáp quang (theo doanh nghiệp)', en: 'Fibre (by enterprises)' } },
        { id: 'mobile', name: { vi: '5G (theo diện tích)', en: '5G (by area)' } },
      ],
    },
    scope,
  ],
  scope: 'kcn_kkt',
  aggregate: '100 * sum(covered) / nullif(sum(everything), 0)',
  terms: {
    covered: [
      { dataset: 'telecom', value: 'fibre_enterprises', measure: 'stock', when: ['fibre'] },
      { dataset: 'telecom', value: 'covered_ha', measure: 'stock', when: ['mobile'] },
    ],
    everything: [
      { dataset: 'telecom', value: 'enterprises', measure: 'stock', when: ['fibre'] },
      { dataset: 'telecom', value: 'park_ha', measure: 'stock', when: ['mobile'] },
    ],
  },
  published: [],
  charts: ['trend', 'ranked'],
  formula: {
    vi: 'Mức phủ = Σ doanh nghiệp có cáp quang ÷ Σ doanh nghiệp × 100, hoặc Σ diện tích phủ sóng 5G ÷ Σ diện tích khu × 100.',
    en: 'Cover = Σ enterprises with fibre ÷ Σ enterprises × 100, or Σ area covered by 5G ÷ Σ area × 100.',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      telecom: [
        { park_id: 'A', period: '2024', fibre_enterprises: 36, enterprises: 40 },
        { park_id: 'B', period: '2024', fibre_enterprises: 9, enterprises: 20 },
      ],
    },
    period: '2024',
    value: 75,
    words: { vi: '(36 + 9) ÷ (40 + 20) × 100 = 75%', en: '(36 + 9) ÷ (40 + 20) × 100 = 75%' },
  },
}

export default telecomCover
