import type { IndicatorDeclaration } from '#model/indicator.ts'
import { scope } from '../../axes.ts'
import { clauses } from '../../plan.ts'
import { percent } from '../../units.ts'

const trainedShare: IndicatorDeclaration = {
  id: 'trained_share',
  name: { vi: 'Tỷ lệ lao động qua đào tạo', en: 'Trained workers' },
  short: { vi: 'Qua đào tạo', en: 'Trained' },
  definition: {
    vi: 'Tỷ lệ lao động có bằng, chứng chỉ trên tổng số lao động tại thời điểm cuối kỳ, theo trình độ.',
    en: 'Workers with a degree or certificate as a share of all workers at the end of the period, by qualification.',
  },
  group: 'labour',
  order: 5,
  plan: clauses.labour,
  leadUnits: ['labour'],
  unit: percent,
  measure: 'stock',
  direction: 1,
  grains: ['year', 'quarter'],
  splits: ['park'],
  axes: [
    {
      id: 'qualification',
      name: { vi: 'Trình độ', en: 'Qualification' },
      choices: [
        { id: 'any_level', name: { vi: 'Mọi trình độ', en: 'Any' } },
        { id: 'university', name: { vi: 'Đại học trở lên', en: 'University or higher' } },
        { id: 'college', name: { vi: 'Cao đẳng', en: 'College' } },
        { id: 'intermediate', name: { vi: 'Trung cấp', en: 'Intermediate' } },
        { id: 'elementary', name: { vi: 'Sơ cấp, chứng chỉ nghề', en: 'Elementary, certificate' } },
      ],
    },
    scope,
  ],
  scope: 'kcn_kkt',
  aggregate: '100 * sum(trained) / nullif(sum(workers), 0)',
  terms: {
    trained: [
      {
        dataset: 'labour',
        value: 'university_workers + college_workers + intermediate_workers + elementary_workers',
        measure: 'stock',
        when: ['any_level'],
      },
      { dataset: 'labour', value: 'university_workers', measure: 'stock', when: ['university'] },
      { dataset: 'labour', value: 'college_workers', measure: 'stock', when: ['college'] },
      { dataset: 'labour', value: 'intermediate_workers', measure: 'stock', when: ['intermediate'] },
      { dataset: 'labour', value: 'elementary_workers', measure: 'stock', when: ['elementary'] },
    ],
    workers: [{ dataset: 'labour', value: 'domestic_workers + foreign_workers', measure: 'stock' }],
  },
  published: [],
  charts: ['trend', 'ranked'],
  formula: {
    vi: 'Tỷ lệ = Σ lao động có trình độ đại học trở lên, cao đẳng, trung cấp, sơ cấp ÷ Σ lao động × 100.',
    en: 'Share = Σ workers with a university, college, intermediate or elementary qualification ÷ Σ workers × 100.',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      labour: [
        {
          park_id: 'A',
          period: '2024-Q4',
          university_workers: 600,
          college_workers: 500,
          intermediate_workers: 400,
          elementary_workers: 900,
          domestic_workers: 3950,
          foreign_workers: 50,
        },
        {
          park_id: 'B',
          period: '2024-Q4',
          university_workers: 100,
          college_workers: 150,
          intermediate_workers: 150,
          elementary_workers: 200,
          domestic_workers: 990,
          foreign_workers: 10,
        },
      ],
    },
    period: '2024',
    value: 60,
    words: { vi: '(2.400 + 600) ÷ (4.000 + 1.000) × 100 = 60%', en: '(2,400 + 600) ÷ (4,000 + 1,000) × 100 = 60%' },
  },
}

export default trainedShare
