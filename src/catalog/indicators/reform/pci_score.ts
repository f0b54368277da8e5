import type { IndicatorDeclaration } from '#model/indicator.ts'
import { clauses } from '../../plan.ts'
import { point } from '../../units.ts'

const pciScore: IndicatorDeclaration = {
  id: 'pci_score',
  name: { vi: 'Điểm PCI của thành phố', en: 'PCI score of the city' },
  short: { vi: 'Điểm PCI', en: 'PCI score' },
  definition: {
    vi: 'Điểm tổng hợp chỉ số năng lực cạnh tranh cấp tỉnh (PCI) do VCCI công bố, thang 100.',
    en: 'Overall score of the Provincial Competitiveness Index (PCI) published by VCCI, out of 100.',
  },
  group: 'reform',
  order: 1,
  plan: clauses.competitiveness,
  leadUnits: ['office'],
  unit: point,
  measure: 'stock',
  direction: 1,
  grains: ['year'],
  splits: [],
  axes: [],
  scope: 'city',
  aggregate: '',
  terms: {},
  published: [{ series: 'pci_score' }],
  charts: ['trend'],
  formula: {
    vi: 'Không tính từ biểu báo cáo; chỉ hiển thị số đã công bố, kèm nguồn và ngày.',
    en: 'Not computed from report forms; only published figures are shown, with source and date.',
  },
  example: null,
  note: {
    vi: 'PCI 2024 là kỳ cuối cho 63 tỉnh, thành phố cũ; kết quả sau sáp nhập không so sánh trực tiếp được.',
    en: 'PCI 2024 is the last edition for the 63 old provinces; results after the merger are not directly comparable.',
  },
}

export default pciScore
