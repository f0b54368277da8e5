import type { IndicatorDeclaration } from '#model/indicator.ts'
import { scope } from '../../axes.ts'
import { clauses } from '../../plan.ts'
import { percent } from '../../units.ts'

const socialReportingShare: IndicatorDeclaration = {
  id: 'social_reporting_share',
  name: { vi: 'Tỷ lệ doanh nghiệp có báo cáo trách nhiệm xã hội', en: 'Enterprises with a social-responsibility report' },
  short: { vi: 'Báo cáo trách nhiệm xã hội', en: 'Social responsibility' },
  definition: {
    vi: 'Tỷ lệ doanh nghiệp đang hoạt động có báo cáo trách nhiệm xã hội, hoặc có thỏa ước lao động tập thể.',
    en: 'Share of operating enterprises with a social-responsibility report, or with a collective labour agreement.',
  },
  group: 'business',
  order: 12,
  plan: clauses.responsibility,
  leadUnits: ['enterprise'],
  unit: percent,
  measure: 'stock',
  direction: 1,
  grains: ['year'],
  splits: ['park'],
  axes: [
    {
      id: 'duty',
      name: { vi: 'Nội dung', en: 'Subject' },
      choices: [
        { id: 'report', name: { vi: 'Báo cáo trách nhiệm xã hội', en: 'Social-responsibility report' } },
        { id: 'agreement', name: { vi: 'Thỏa ước lao động tập thể', en: 'Collective labour agreement' } },
      ],
    },
    scope,
  ],
  scope: 'kcn_kkt',
  aggregate: '100 * sum(with_it) / nullif(sum(enterprises), 0)',
  terms: {
    with_it: [
      { dataset: 'social_responsibility', value: 'reporting', measure: 'stock', when: ['report'] },
      { dataset: 'social_responsibility', value: 'agreements', measure: 'stock', when: ['agreement'] },
    ],
    enterprises: [{ dataset: 'social_responsibility', value: 'enterprises', measure: 'stock' }],
  },
  published: [],
  charts: ['trend', 'ranked'],
  formula: {
    vi: 'Tỷ lệ = Σ doanh nghiệp có báo cáo (hoặc thỏa ước) ÷ Σ doanh nghiệp đang hoạt động × 100.',
    en: 'Share = Σ enterprises with a report (or an agreement) ÷ Σ enterprises operating × 100.',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      social_responsibility: [
        { park_id: 'A', period: '2024', reporting: 18, enterprises: 40 },
        { park_id: 'B', period: '2024', reporting: 6, enterprises: 20 },
      ],
    },
    period: '2024',
    value: 40,
    words: { vi: '(18 + 6) ÷ (40 + 20) × 100 = 40%', en: '(18 + 6) ÷ (40 + 20) × 100 = 40%' },
  },
}

export default socialReportingShare
