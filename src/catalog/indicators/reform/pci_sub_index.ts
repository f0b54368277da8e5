import type { IndicatorDeclaration } from '#model/indicator.ts'
import { clauses } from '../../plan.ts'
import { point } from '../../units.ts'

const pciSubIndex: IndicatorDeclaration = {
  id: 'pci_sub_index',
  name: { vi: 'Chỉ số thành phần PCI', en: 'PCI sub-indices' },
  short: { vi: 'Thành phần PCI', en: 'PCI sub-indices' },
  definition: {
    vi: 'Điểm mười chỉ số thành phần của PCI do VCCI công bố, thang 1-10.',
    en: 'Scores of the ten sub-indices of the PCI published by VCCI, from 1 to 10.',
  },
  group: 'reform',
  order: 3,
  plan: clauses.competitiveness,
  leadUnits: ['office'],
  unit: point,
  measure: 'stock',
  direction: 1,
  grains: ['year'],
  splits: [],
  axes: [
    {
      id: 'sub_index',
      name: { vi: 'Chỉ số thành phần', en: 'Sub-index' },
      choices: [
        { id: 'pci_entry', name: { vi: 'Gia nhập thị trường', en: 'Entry costs' } },
        { id: 'pci_land', name: { vi: 'Tiếp cận đất đai', en: 'Access to land' } },
        { id: 'pci_transparency', name: { vi: 'Tính minh bạch', en: 'Transparency' } },
        { id: 'pci_time', name: { vi: 'Chi phí thời gian', en: 'Time costs' } },
        { id: 'pci_informal', name: { vi: 'Chi phí không chính thức', en: 'Informal charges' } },
        { id: 'pci_bias', name: { vi: 'Cạnh tranh bình đẳng', en: 'Policy bias' } },
        { id: 'pci_proactivity', name: { vi: 'Tính năng động của chính quyền', en: 'Proactivity' } },
        { id: 'pci_support', name: { vi: 'Chính sách hỗ trợ doanh nghiệp', en: 'Business support policy' } },
        { id: 'pci_labour', name: { vi: 'Đào tạo lao động', en: 'Labour policy' } },
        { id: 'pci_law', name: { vi: 'Thiết chế pháp lý và an ninh trật tự', en: 'Law and order' } },
      ],
    },
  ],
  scope: 'city',
  aggregate: '',
  terms: {},
  published: [
    { series: 'pci_entry', when: ['pci_entry'] },
    { series: 'pci_land', when: ['pci_land'] },
    { series: 'pci_transparency', when: ['pci_transparency'] },
    { series: 'pci_time', when: ['pci_time'] },
    { series: 'pci_informal', when: ['pci_informal'] },
    { series: 'pci_bias', when: ['pci_bias'] },
    { series: 'pci_proactivity', when: ['pci_proactivity'] },
    { series: 'pci_support', when: ['pci_support'] },
    { series: 'pci_labour', when: ['pci_labour'] },
    { series: 'pci_law', when: ['pci_law'] },
  ],
  charts: ['trend'],
  formula: {
    vi: 'Không tính từ biểu báo cáo; chỉ hiển thị số đã công bố, kèm nguồn và ngày.',
    en: 'Not computed from report forms; only published figures are shown, with source and date.',
  },
  example: null,
  note: {
    vi: 'Chỉ số thứ tám đổi phương pháp năm 2021 (từ dịch vụ sang chính sách hỗ trợ); hai giai đoạn không so sánh trực tiếp được.',
    en: 'The eighth changed its method in 2021 (from services to support policy); the two stretches are not directly comparable.',
  },
}

export default pciSubIndex
