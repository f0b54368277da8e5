import type { IndicatorDeclaration } from '#model/indicator.ts'
import { scope } from '../../axes.ts'
import { clauses } from '../../plan.ts'
import { percent } from '../../units.ts'

/** The one indicator with a legal formula; the second denominator is printed by the authority beside it (94% against 65% at the end of 2021). */
const occupancy: IndicatorDeclaration = {
  id: 'occupancy',
  name: { vi: 'Tỷ lệ lấp đầy', en: 'Occupancy rate' },
  short: { vi: 'Tỷ lệ lấp đầy', en: 'Occupancy' },
  definition: {
    vi: 'Tỷ lệ diện tích đất công nghiệp, đất dịch vụ đã cho thuê, cho thuê lại trên tổng diện tích đất công nghiệp, đất dịch vụ (Nghị định 35/2022/NĐ-CP, Điều 2 khoản 22).',
    en: 'Leased and subleased industrial and service land as a share of all industrial and service land (Decree 35/2022/NĐ-CP, Article 2 clause 22).',
  },
  group: 'land',
  order: 1,
  plan: clauses.land,
  leadUnits: ['infrastructure_firms', 'environment'],
  unit: percent,
  measure: 'stock',
  direction: 1,
  grains: ['year', 'quarter'],
  splits: ['park', 'position'],
  axes: [
    {
      id: 'coverage',
      name: { vi: 'Các khu được tính', en: 'Parks counted' },
      choices: [
        { id: 'all_parks', name: { vi: 'Tất cả các khu', en: 'All parks' } },
        {
          id: 'deployed',
          name: { vi: 'Các khu đã hoạt động (biểu 2103 cột 15)', en: 'Parks in operation (2103 col. 15)' },
          warning: {
            vi: 'Bỏ các khu chưa hoạt động khỏi cả tử số và mẫu số nên tỷ lệ cao hơn tỷ lệ theo Nghị định 35/2022/NĐ-CP.',
            en: 'Parks not yet operating leave both numerator and denominator, so the rate is higher than the one of Decree 35/2022/NĐ-CP.',
          },
        },
      ],
    },
    scope,
  ],
  scope: 'kcn_kkt',
  aggregate: '100 * sum(leased) / nullif(sum(industrial), 0)',
  terms: {
    leased: [
      { dataset: 'land_use', value: 'leased_ha', measure: 'stock', when: ['all_parks'] },
      {
        dataset: 'land_use',
        value: "case operation when 'operating' then leased_ha when 'not_operating' then 0 end",
        measure: 'stock',
        when: ['deployed'],
      },
    ],
    industrial: [
      { dataset: 'land_use', value: 'industrial_ha', measure: 'stock', when: ['all_parks'] },
      {
        dataset: 'land_use',
        value: "case operation when 'operating' then industrial_ha when 'not_operating' then 0 end",
        measure: 'stock',
        when: ['deployed'],
      },
    ],
  },
  published: [
    { series: 'occupancy', when: ['all_parks'] },
    { series: 'occupancy_deployed', when: ['deployed'] },
  ],
  charts: ['trend', 'ranked', 'parts'],
  formula: {
    vi: 'Tỷ lệ lấp đầy = Σ đất công nghiệp, dịch vụ đã cho thuê (biểu 2103 cột 12) ÷ Σ đất công nghiệp, dịch vụ (cột 11) × 100; toàn Ban là tổng chia tổng, không phải trung bình các khu.',
    en: 'Occupancy = Σ leased industrial and service land (form 2103 col. 12) ÷ Σ industrial and service land (col. 11) × 100; the whole is sum over sum, never an average of parks.',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      land_use: [
        { park_id: 'A', period: '2024-Q4', leased_ha: 120, industrial_ha: 150 },
        { park_id: 'B', period: '2024-Q4', leased_ha: 40, industrial_ha: 100 },
      ],
    },
    period: '2024',
    value: 64,
    words: { vi: '(120 + 40) ÷ (150 + 100) × 100 = 64%', en: '(120 + 40) ÷ (150 + 100) × 100 = 64%' },
  },
  note: {
    vi: 'Trước Nghị định 35/2022/NĐ-CP chỉ tính đất công nghiệp, chưa tính đất dịch vụ.',
    en: 'Before Decree 35/2022/NĐ-CP only industrial land counted, without service land.',
  },
}

export default occupancy
