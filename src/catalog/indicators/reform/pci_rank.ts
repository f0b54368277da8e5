import type { IndicatorDeclaration } from '#model/indicator.ts'
import { clauses } from '../../plan.ts'
import { rank } from '../../units.ts'

const pciRank: IndicatorDeclaration = {
  id: 'pci_rank',
  name: { vi: 'Hạng PCI của thành phố', en: 'PCI rank of the city' },
  short: { vi: 'Hạng PCI', en: 'PCI rank' },
  definition: {
    vi: 'Thứ hạng của thành phố trong bảng xếp hạng PCI của 63 tỉnh, thành phố; hạng nhỏ hơn là tốt hơn.',
    en: 'Rank of the city among 63 provinces in the PCI; a smaller rank is better.',
  },
  group: 'reform',
  order: 2,
  plan: clauses.competitiveness,
  leadUnits: ['office'],
  unit: rank,
  measure: 'stock',
  direction: -1,
  grains: ['year'],
  splits: [],
  axes: [],
  scope: 'city',
  aggregate: '',
  terms: {},
  published: [{ series: 'pci_rank' }],
  charts: ['trend'],
  formula: {
    vi: 'Không tính từ biểu báo cáo; chỉ hiển thị số đã công bố, kèm nguồn và ngày.',
    en: 'Not computed from report forms; only published figures are shown, with source and date.',
  },
  example: null,
  note: {
    vi: 'Từ năm 2025 số tỉnh, thành phố thay đổi nên thứ hạng không so sánh trực tiếp được.',
    en: 'From 2025 the number of provinces differs, so ranks are not directly comparable.',
  },
}

export default pciRank
