import type { Dataset } from '#model/dataset.ts'
import { periodColumn, provenanceColumns } from '../../provenance.ts'
import { billionVnd, hectare, musd, percent } from '../../units.ts'

/** Form 2103.H.QLKKT, one row per park and period; text columns 3 to 8 live in the register of parks. */
const landUse: Dataset = {
  id: 'land_use',
  name: { vi: 'Sử dụng đất và hạ tầng KCN', en: 'Land use and park infrastructure' },
  about: {
    vi: 'Tình hình thực hiện dự án đầu tư xây dựng kết cấu hạ tầng KCN: diện tích, lấp đầy, vốn hạ tầng.',
    en: 'Progress of park infrastructure projects: areas, occupancy, infrastructure capital.',
  },
  row: { vi: 'một khu trong một kỳ', en: 'one park in one period' },
  form: '2103.H.QLKKT',
  cadence: 'quarter',
  leadUnits: ['infrastructure_firms', 'environment'],
  key: ['park_id', 'period'],
  part: 'park_id',
  columns: [
    {
      id: 'park_id',
      name: { vi: 'Tên KCN', en: 'Park' },
      type: 'text',
      field: '1',
      required: true,
      aliases: ['Tên khu công nghiệp', 'KCN'],
      refers: { dataset: 'parks', column: 'park_id' },
    },
    periodColumn,
    {
      id: 'infra_fdi_registered',
      name: { vi: 'Vốn đăng ký đầu tư - vốn nước ngoài', en: 'Registered infrastructure capital, foreign' },
      type: 'number',
      unit: musd,
      field: '9.1',
      min: 0,
    },
    {
      id: 'infra_ddi_registered',
      name: { vi: 'Vốn đăng ký đầu tư - vốn trong nước', en: 'Registered infrastructure capital, domestic' },
      type: 'number',
      unit: billionVnd,
      field: '9.2',
      min: 0,
    },
    {
      id: 'established_ha',
      name: { vi: 'Quy mô diện tích đất thành lập', en: 'Established area' },
      type: 'number',
      unit: hectare,
      field: '10',
      min: 0,
      max: 30000,
    },
    {
      id: 'industrial_ha',
      name: { vi: 'Quy mô diện tích đất công nghiệp, dịch vụ', en: 'Industrial and service land' },
      type: 'number',
      unit: hectare,
      field: '11',
      min: 0,
      max: 30000,
    },
    {
      id: 'leased_ha',
      name: { vi: 'Quy mô diện tích đất công nghiệp, dịch vụ đã cho thuê', en: 'Leased industrial and service land' },
      type: 'number',
      unit: hectare,
      field: '12',
      min: 0,
      max: 30000,
    },
    {
      id: 'infrastructure_share',
      name: { vi: 'Mức độ hoàn thiện hạ tầng', en: 'Infrastructure completion' },
      type: 'number',
      unit: percent,
      field: '14',
      min: 0,
      max: 100,
    },
    {
      id: 'operation',
      name: { vi: 'Tình trạng hoạt động', en: 'Operation' },
      type: 'text',
      field: '15',
      codes: [
        { id: 'not_operating', name: { vi: 'Chưa hoạt động', en: 'Not yet operating' } },
        { id: 'operating', name: { vi: 'Đã đi vào hoạt động', en: 'Operating' } },
      ],
    },
    {
      id: 'handed_over_ha',
      name: { vi: 'Diện tích đất đã giao để xây dựng hạ tầng', en: 'Land handed over for infrastructure' },
      type: 'number',
      unit: hectare,
      field: '16',
      min: 0,
      max: 30000,
    },
    {
      id: 'infra_fdi_realised',
      name: { vi: 'Lũy kế vốn đã thực hiện - vốn nước ngoài', en: 'Realised infrastructure capital, foreign' },
      type: 'number',
      unit: musd,
      field: '17.1',
      min: 0,
    },
    {
      id: 'infra_ddi_realised',
      name: { vi: 'Lũy kế vốn đã thực hiện - vốn trong nước', en: 'Realised infrastructure capital, domestic' },
      type: 'number',
      unit: billionVnd,
      field: '17.2',
      min: 0,
    },
    ...provenanceColumns,
  ],
  checks: [
    {
      code: 'leased_above_industrial',
      holds: 'leased_ha <= industrial_ha',
      sentence: { vi: 'Đất đã cho thuê lớn hơn đất công nghiệp, dịch vụ.', en: 'Leased land exceeds industrial and service land.' },
    },
    {
      code: 'industrial_above_established',
      holds: 'industrial_ha <= established_ha',
      sentence: {
        vi: 'Đất công nghiệp, dịch vụ lớn hơn diện tích thành lập.',
        en: 'Industrial and service land exceeds the established area.',
      },
    },
  ],
}

export default landUse
