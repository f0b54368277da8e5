import type { IndicatorDeclaration } from '#model/indicator.ts'
import { clauses } from '../../plan.ts'
import { percent } from '../../units.ts'

const eipCompliance: IndicatorDeclaration = {
  id: 'eip_compliance',
  name: { vi: 'Mức đáp ứng khung KCN sinh thái', en: 'Compliance with an eco-park framework' },
  short: { vi: 'Khung KCN sinh thái', en: 'Eco-park framework' },
  definition: {
    vi: 'Tỷ lệ chỉ số đạt trên số chỉ số áp dụng của khung quốc tế về KCN sinh thái, hoặc của bộ chỉ số quốc gia khi thử nghiệm. Không phải là chứng nhận.',
    en: 'Indicators met as a share of the applicable ones of the international eco-park framework, or of the national set on trial. Not a certificate.',
  },
  group: 'environment',
  order: 2,
  plan: clauses.eco,
  leadUnits: ['environment'],
  unit: percent,
  measure: 'stock',
  direction: 1,
  grains: ['year'],
  splits: ['park'],
  axes: [
    {
      id: 'framework',
      name: { vi: 'Khung', en: 'Framework' },
      choices: [
        { id: 'international', name: { vi: 'Khung quốc tế', en: 'International framework' } },
        { id: 'national', name: { vi: 'Bộ chỉ số quốc gia (thử nghiệm)', en: 'National set (trial)' } },
      ],
    },
  ],
  scope: 'kcn',
  aggregate: '100 * sum(met) / nullif(sum(judged), 0)',
  terms: {
    met: [
      {
        dataset: 'eco_international',
        value: "case result when 'met' then 1 when 'not_met' then 0 end",
        measure: 'stock',
        when: ['international'],
      },
    ],
    judged: [
      {
        dataset: 'eco_international',
        value: "case when result in ('met', 'not_met') then 1 end",
        measure: 'stock',
        when: ['international'],
      },
    ],
  },
  published: [
    { series: 'eip_international_compliance', when: ['international'] },
    { series: 'eip_national_indicators', when: ['national'] },
  ],
  charts: ['trend', 'ranked'],
  formula: {
    vi: 'Tỷ lệ = số chỉ số đạt ÷ số chỉ số áp dụng đã có kết luận × 100; chỉ số không áp dụng ra khỏi mẫu số.',
    en: 'Share = indicators met ÷ applicable indicators with a finding × 100; what is not applicable leaves the denominator.',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      eco_international: [
        { framework: 'F', code: '1', park_id: 'A', period: '2024', result: 'met' },
        { framework: 'F', code: '2', park_id: 'A', period: '2024', result: 'met' },
        { framework: 'F', code: '3', park_id: 'A', period: '2024', result: 'met' },
        { framework: 'F', code: '4', park_id: 'A', period: '2024', result: 'not_met' },
        { framework: 'F', code: '5', park_id: 'A', period: '2024', result: 'not_applicable' },
      ],
    },
    period: '2024',
    value: 75,
    words: {
      vi: '3 ÷ (3 + 1) × 100 = 75%; chỉ số không áp dụng không tính',
      en: '3 ÷ (3 + 1) × 100 = 75%; the one not applicable does not count',
    },
  },
  note: {
    vi: 'Số in trên báo chí và số tính lại từ tử số, mẫu số được in có thể khác nhau vì chỉ số không áp dụng; cả hai được đặt cạnh nhau. Khu ngoài địa bàn chỉ để so sánh.',
    en: 'A printed share and the one recomputed from its printed parts may differ because of indicators not applicable; both stand side by side. Parks elsewhere are for comparison only.',
  },
}

export default eipCompliance
