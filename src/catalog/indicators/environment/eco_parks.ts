import type { IndicatorDeclaration } from '#model/indicator.ts'
import { clauses } from '../../plan.ts'
import { park } from '../../units.ts'

/** Published only: a certificate is a decision, never the result of a score. */
const ecoParks: IndicatorDeclaration = {
  id: 'eco_parks',
  name: { vi: 'KCN sinh thái: được chứng nhận, tham gia chương trình', en: 'Eco-parks: certified, in a programme' },
  short: { vi: 'KCN sinh thái', en: 'Eco-parks' },
  definition: {
    vi: 'Số KCN có giấy chứng nhận KCN sinh thái, hoặc đang tham gia chương trình nhân rộng, theo số công bố.',
    en: 'Parks with a certificate of eco-industrial park, or in the programme that spreads the model, as published.',
  },
  group: 'environment',
  order: 4,
  plan: clauses.conversion,
  leadUnits: ['environment'],
  unit: park,
  measure: 'stock',
  direction: 1,
  grains: ['year'],
  splits: [],
  axes: [
    {
      id: 'standing',
      name: { vi: 'Tình trạng', en: 'Standing' },
      choices: [
        { id: 'in_programme', name: { vi: 'Tham gia chương trình', en: 'In the programme' } },
        { id: 'certified', name: { vi: 'Được chứng nhận', en: 'Certified' } },
      ],
    },
  ],
  scope: 'kcn_kkt',
  aggregate: '',
  terms: {},
  published: [
    { series: 'eip_programme_parks', when: ['in_programme'] },
    { series: 'eco_park_certificate', when: ['certified'] },
  ],
  charts: ['trend'],
  formula: {
    vi: 'Không tính từ biểu báo cáo; chỉ hiển thị số đã công bố, kèm nguồn và ngày.',
    en: 'Not computed from report forms; only published figures are shown, with source and date.',
  },
  example: null,
}

export default ecoParks
