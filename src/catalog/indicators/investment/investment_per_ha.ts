import type { IndicatorDeclaration } from '#model/indicator.ts'
import { both, fdi, scope, shares } from '../../axes.ts'
import { musdPerHa } from '../../units.ts'

/** No official formula is published (domain notes 0.1), so every part of it is a choice and the choice is printed. */
const investmentPerHa: IndicatorDeclaration = {
  id: 'investment_per_ha',
  name: { vi: 'Suất đầu tư trên một hecta', en: 'Investment per hectare' },
  short: { vi: 'Suất đầu tư', en: 'Investment per ha' },
  definition: {
    vi: 'Vốn đầu tư bình quân trên một hecta đất. Chưa tìm thấy công thức chính thức, nên cơ sở tính được chọn và in kèm số liệu.',
    en: 'Investment capital per hectare of land. No official formula was found, so the basis is chosen and printed with the figure.',
  },
  group: 'investment',
  order: 1,
  plan: {
    vi: 'Kế hoạch 656/KH-BQL, mục II.1: nâng cao suất đầu tư trong khu công nghiệp, khu kinh tế; đến năm 2025 đạt 13 triệu USD/ha',
    en: 'Plan 656/KH-BQL, section II.1: 13 million USD/ha by 2025',
  },
  leadUnits: ['infrastructure_firms', 'investment'],
  unit: musdPerHa,
  measure: 'stock',
  direction: 1,
  grains: ['year', 'quarter'],
  splits: ['park', 'position'],
  axes: [
    {
      id: 'numerator',
      name: { vi: 'Tử số', en: 'Numerator' },
      choices: [
        { id: 'registered', name: { vi: 'Vốn đăng ký', en: 'Registered capital' } },
        { id: 'realised', name: { vi: 'Vốn thực hiện', en: 'Realised capital' } },
      ],
    },
    { id: 'capital', name: { vi: 'Nguồn vốn', en: 'Capital' }, choices: [fdi, both] },
    shares,
    scope,
    {
      id: 'denominator',
      name: { vi: 'Mẫu số', en: 'Denominator' },
      choices: [
        {
          id: 'leased',
          name: { vi: 'Đất công nghiệp, dịch vụ đã cho thuê (biểu 2103 cột 12)', en: 'Leased industrial and service land (2103 col. 12)' },
        },
        {
          id: 'industrial',
          name: { vi: 'Tổng đất công nghiệp, dịch vụ (biểu 2103 cột 11)', en: 'All industrial and service land (2103 col. 11)' },
        },
        {
          id: 'established',
          name: { vi: 'Diện tích thành lập (biểu 2103 cột 10)', en: 'Established area (2103 col. 10)' },
          warning: {
            vi: 'Diện tích thành lập của khu đô thị - công nghiệp gồm cả đất đô thị, nên suất đầu tư bị thấp đi.',
            en: 'The established area of a township park includes urban land, which lowers the figure.',
          },
        },
      ],
    },
  ],
  scope: 'kcn_kkt',
  aggregate: 'sum(capital) / nullif(sum(land), 0)',
  terms: {
    capital: [
      { dataset: 'business_activity', value: 'fdi_registered', measure: 'stock', when: ['registered'] },
      { dataset: 'business_activity', value: 'fdi_realised', measure: 'stock', when: ['realised'] },
      {
        dataset: 'business_activity',
        value: 'ddi_registered * 1000 / rate',
        measure: 'stock',
        when: ['registered', 'both'],
        needsRate: true,
      },
      { dataset: 'business_activity', value: 'ddi_realised * 1000 / rate', measure: 'stock', when: ['realised', 'both'], needsRate: true },
      { dataset: 'share_purchases', value: 'cumulative_value', measure: 'stock', when: ['incl_shares'] },
    ],
    land: [
      { dataset: 'land_use', value: 'leased_ha', measure: 'stock', when: ['leased'] },
      { dataset: 'land_use', value: 'industrial_ha', measure: 'stock', when: ['industrial'] },
      { dataset: 'land_use', value: 'established_ha', measure: 'stock', when: ['established'] },
    ],
  },
  published: [{ series: 'investment_per_ha' }],
  charts: ['trend', 'ranked'],
  formula: {
    vi: 'Suất đầu tư = Σ vốn đầu tư ÷ Σ diện tích đất; toàn Ban là tổng chia tổng, không phải trung bình các khu.',
    en: 'Investment per ha = Σ capital ÷ Σ land; the whole is sum over sum, never an average of parks.',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      business_activity: [
        { park_id: 'A', period: '2024-Q4', fdi_registered: 870 },
        { park_id: 'B', period: '2024-Q4', fdi_registered: 330 },
      ],
      land_use: [
        { park_id: 'A', period: '2024-Q4', leased_ha: 120 },
        { park_id: 'B', period: '2024-Q4', leased_ha: 40 },
      ],
    },
    period: '2024',
    value: 7.5,
    words: { vi: '(870 + 330) ÷ (120 + 40) = 7,5 triệu USD/ha', en: '(870 + 330) ÷ (120 + 40) = 7.5 million USD/ha' },
  },
}

export default investmentPerHa
