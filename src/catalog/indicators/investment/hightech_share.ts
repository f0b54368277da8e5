import type { IndicatorDeclaration } from '#model/indicator.ts'
import { scope } from '../../axes.ts'
import { clauses } from '../../plan.ts'
import { percent } from '../../units.ts'

const hightechShare: IndicatorDeclaration = {
  id: 'hightech_share',
  name: { vi: 'Tỷ trọng công nghệ cao', en: 'High-tech share' },
  short: { vi: 'Công nghệ cao', en: 'High-tech' },
  definition: {
    vi: 'Tỷ trọng của doanh nghiệp, dự án được xác nhận công nghệ cao trong tổng số dự án hoặc tổng vốn đăng ký của doanh nghiệp thứ cấp. Không gồm chế biến, chế tạo, logistics nói chung.',
    en: 'Share of firms and projects confirmed as high-tech in all projects or registered capital of secondary enterprises. Manufacturing and logistics at large are not counted.',
  },
  group: 'investment',
  order: 14,
  plan: clauses.hightech,
  leadUnits: ['infrastructure_firms', 'environment'],
  unit: percent,
  measure: 'stock',
  direction: 1,
  grains: ['year'],
  splits: ['park'],
  axes: [
    {
      id: 'base',
      name: { vi: 'Tính theo', en: 'Counted by' },
      choices: [
        { id: 'by_projects', name: { vi: 'Số dự án (FDI + trong nước)', en: 'Projects (FDI + domestic)' } },
        { id: 'by_fdi', name: { vi: 'Vốn đăng ký FDI', en: 'Registered foreign capital' } },
        { id: 'by_ddi', name: { vi: 'Vốn đăng ký trong nước', en: 'Registered domestic capital' } },
      ],
    },
    scope,
  ],
  scope: 'kcn_kkt',
  aggregate: '100 * sum(high_tech) / nullif(sum(everything), 0)',
  terms: {
    high_tech: [
      { dataset: 'enterprises', value: "case when high_tech = 'yes' then projects else 0 end", measure: 'stock', when: ['by_projects'] },
      { dataset: 'enterprises', value: "case when high_tech = 'yes' then fdi_registered else 0 end", measure: 'stock', when: ['by_fdi'] },
      { dataset: 'enterprises', value: "case when high_tech = 'yes' then ddi_registered else 0 end", measure: 'stock', when: ['by_ddi'] },
    ],
    everything: [
      { dataset: 'enterprises', value: 'projects', measure: 'stock', when: ['by_projects'] },
      { dataset: 'enterprises', value: 'fdi_registered', measure: 'stock', when: ['by_fdi'] },
      { dataset: 'enterprises', value: 'ddi_registered', measure: 'stock', when: ['by_ddi'] },
    ],
  },
  published: [],
  charts: ['trend', 'ranked'],
  formula: {
    vi: 'Tỷ trọng công nghệ cao = Σ dự án (hoặc vốn đăng ký) của doanh nghiệp công nghệ cao ÷ Σ dự án (hoặc vốn đăng ký) × 100; tính theo vốn thì FDI và trong nước tách riêng, không quy đổi.',
    en: 'High-tech share = Σ projects (or registered capital) of high-tech firms ÷ Σ projects (or registered capital) × 100; by capital, foreign and domestic stay apart and nothing is converted.',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      enterprises: [
        { enterprise_id: '1', park_id: 'A', period: '2024', high_tech: 'yes', projects: 2 },
        { enterprise_id: '2', park_id: 'A', period: '2024', high_tech: 'no', projects: 5 },
        { enterprise_id: '3', park_id: 'B', period: '2024', high_tech: 'yes', projects: 1 },
        { enterprise_id: '4', park_id: 'B', period: '2024', high_tech: 'no', projects: 4 },
      ],
    },
    period: '2024',
    value: 25,
    words: { vi: '(2 + 1) ÷ (2 + 5 + 1 + 4) × 100 = 25%', en: '(2 + 1) ÷ (2 + 5 + 1 + 4) × 100 = 25%' },
  },
  note: {
    vi: 'Số báo chí công bố cho nhóm “công nghệ cao, chế biến, chế tạo, logistics” rộng hơn nên là chỉ tiêu khác và không đặt cạnh chỉ tiêu này.',
    en: 'What the press prints for “high-tech, processing, manufacturing and logistics” is a wider group: it is another indicator and does not stand beside this one.',
  },
}

export default hightechShare
