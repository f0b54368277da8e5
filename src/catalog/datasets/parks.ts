import type { Column, Dataset } from '#model/dataset.ts'
import { confidenceNames } from '#model/provenance.ts'
import { asOfColumn, codesOf, confidenceColumn, noteColumn, sourceColumn } from '../provenance.ts'
import { hectare } from '../units.ts'

/** Form 2103 column 2. Form 2101 prints a fourth position column whose name was not found. */
export const positionCodes: NonNullable<Column['codes']> = [
  { id: 'outside', name: { vi: 'KCN nằm ngoài KKT', en: 'Outside the economic zone' } },
  { id: 'coastal_kkt', name: { vi: 'KCN nằm trong KKT ven biển', en: 'In a coastal economic zone' } },
  { id: 'border_kkt', name: { vi: 'KCN nằm trong KKT cửa khẩu', en: 'In a border-gate economic zone' } },
]

/** The register that every `park_id` is found in; forms 2103 and 2104 name the same parks. */
const parks: Dataset = {
  id: 'parks',
  name: { vi: 'Danh mục khu', en: 'Register of parks' },
  about: {
    vi: 'Các KCN, nhóm khu, khu kinh tế và phần khu kinh tế ngoài KCN, với tên gọi khác để khớp báo cáo. Tọa độ là gần đúng.',
    en: 'Parks, groups of zones, economic zones and the part of a zone outside its parks, with the other names used in reports. Coordinates are approximate.',
  },
  row: { vi: 'một khu', en: 'one park, group or zone' },
  cadence: 'register',
  leadUnits: ['planning_construction'],
  key: ['park_id'],
  columns: [
    { id: 'park_id', name: { vi: 'Mã khu', en: 'Park code' }, type: 'text', required: true, aliases: ['Mã KCN'] },
    {
      id: 'kind',
      name: { vi: 'Loại', en: 'Kind' },
      type: 'text',
      required: true,
      codes: [
        { id: 'park', name: { vi: 'KCN', en: 'industrial park' } },
        { id: 'group', name: { vi: 'nhóm khu', en: 'group of parks' } },
        { id: 'zone', name: { vi: 'khu kinh tế', en: 'economic zone' } },
        { id: 'rest', name: { vi: 'phần khu kinh tế ngoài KCN', en: 'part of an economic zone outside its parks' } },
        { id: 'comparison', name: { vi: 'khu ngoài địa bàn, chỉ để so sánh', en: 'park elsewhere, for comparison only' } },
      ],
    },
    {
      id: 'name_vi',
      name: { vi: 'Tên khu', en: 'Vietnamese name' },
      type: 'text',
      required: true,
      aliases: ['Tên KCN', 'Tên khu công nghiệp'],
    },
    { id: 'name_en', name: { vi: 'Tên tiếng Anh', en: 'English name' }, type: 'text' },
    { id: 'aliases', name: { vi: 'Tên gọi khác (ngăn bằng |)', en: 'Other names (separated by |)' }, type: 'text', aliases: ['Tên khác'] },
    { id: 'group_id', name: { vi: 'Thuộc nhóm khu', en: 'Group' }, type: 'text', refers: { dataset: 'parks', column: 'park_id' } },
    {
      id: 'status',
      name: { vi: 'Tình trạng', en: 'Status' },
      type: 'text',
      aliases: ['Trạng thái'],
      codes: [
        { id: 'operating', name: { vi: 'đang hoạt động', en: 'operating' } },
        { id: 'under_development', name: { vi: 'đang phát triển', en: 'under development' } },
        { id: 'under_construction', name: { vi: 'đang xây dựng', en: 'under construction' } },
      ],
    },
    {
      id: 'position',
      name: { vi: 'Vị trí khu', en: 'Position' },
      type: 'text',
      field: '2',
      aliases: ['Vị trí KCN', 'Vị trí'],
      codes: positionCodes,
    },
    {
      id: 'developer',
      name: { vi: 'Nhà đầu tư xây dựng kết cấu hạ tầng', en: 'Infrastructure developer' },
      type: 'text',
      field: '7',
      aliases: ['Chủ đầu tư hạ tầng', 'Nhà đầu tư hạ tầng'],
    },
    { id: 'established', name: { vi: 'Năm thành lập', en: 'Year established' }, type: 'number', min: 1990, max: 2100 },
    { id: 'location', name: { vi: 'Địa điểm', en: 'Location' }, type: 'text', field: '6', aliases: ['Vị trí địa lý'] },
    {
      id: 'total_ha',
      name: { vi: 'Tổng diện tích', en: 'Total area' },
      type: 'number',
      unit: hectare,
      min: 0,
      max: 50000,
      aliases: ['Diện tích (ha)'],
    },
    {
      id: 'industrial_ha',
      name: { vi: 'Diện tích đất công nghiệp', en: 'Industrial land' },
      type: 'number',
      unit: hectare,
      min: 0,
      max: 50000,
    },
    { id: 'lat', name: { vi: 'Vĩ độ', en: 'Latitude' }, type: 'number', min: -90, max: 90 },
    { id: 'lon', name: { vi: 'Kinh độ', en: 'Longitude' }, type: 'number', min: -180, max: 180 },
    {
      id: 'coord_confidence',
      name: { vi: 'Độ tin cậy tọa độ', en: 'Confidence of coordinates' },
      type: 'text',
      codes: codesOf(confidenceNames),
    },
    {
      id: 'eco',
      name: { vi: 'KCN sinh thái', en: 'Eco-industrial park' },
      type: 'text',
      codes: [
        {
          id: 'converting',
          name: { vi: 'đang chuyển đổi sang KCN sinh thái theo KH 656', en: 'converting to an eco-industrial park under Plan 656' },
        },
      ],
    },
    asOfColumn,
    confidenceColumn,
    noteColumn,
    sourceColumn,
  ],
  checks: [
    {
      code: 'park_industrial_above_total',
      holds: 'industrial_ha <= total_ha',
      sentence: { vi: 'Diện tích đất công nghiệp lớn hơn tổng diện tích.', en: 'Industrial land exceeds the total area.' },
    },
  ],
}

export default parks
