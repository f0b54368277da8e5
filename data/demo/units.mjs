import { pointOf } from './places.mjs'

/**
 * The invented parks and the part of the invented economic zone outside them.
 * `from` and `to` are occupancy at the end of 2018 and of 2026-Q3; `density` weighs foreign capital per leased hectare,
 * `labour` workers per capital, `domestic` domestic capital per leased hectare, `turnover` revenue per realised capital.
 * @typedef {{ id: string, kind: 'park' | 'rest', established: number, position: string, total: number, industrial: number,
 *   from: number, to: number, density: number, labour: number, domestic: number, turnover: number, eco?: boolean, group?: string }} Unit
 */

/** @type {readonly [string, number, string, number, number, number, number, number, number, number, number][]} */
const table = [
  ['MH01', 1996, 'outside', 158, 124, 0.97, 0.99, 0.86, 1.7, 0.3, 1.1],
  ['MH02', 1998, 'outside', 226, 164, 0.9, 0.97, 0.74, 1.9, 0.6, 0.9],
  ['MH03', 1999, 'coastal_kkt', 540, 402, 0.77, 0.93, 1.12, 0.7, 1.1, 1.0],
  ['MH04', 2003, 'coastal_kkt', 402, 286, 0.74, 0.96, 1.62, 1.3, 0.4, 1.5],
  ['MH05', 2006, 'outside', 264, 188, 0.55, 0.88, 0.62, 1.2, 0.9, 0.8],
  ['MH06', 2007, 'outside', 196, 142, 0.5, 0.8, 0.58, 1.4, 0.8, 0.7],
  ['MH07', 2008, 'coastal_kkt', 1320, 512, 0.38, 0.66, 0.92, 0.6, 1.4, 0.9],
  ['MH08', 2008, 'coastal_kkt', 646, 438, 0.36, 0.72, 1.05, 0.7, 1.0, 1.0],
  ['MH09', 2009, 'outside', 198, 141, 0.6, 0.9, 0.7, 1.6, 0.5, 0.9],
  ['MH10', 2010, 'coastal_kkt', 498, 371, 0.52, 0.83, 1.18, 1.1, 0.6, 1.2],
  ['MH11', 2012, 'outside', 206, 148, 0.3, 0.62, 0.55, 1.3, 0.9, 0.7],
  ['MH12', 2014, 'border_kkt', 142, 96, 0.22, 0.51, 0.4, 1.1, 1.2, 0.8],
  ['MH13', 2021, 'coastal_kkt', 752, 369, 0, 0.34, 1.1, 0.6, 1.0, 0.6],
  ['MH14', 2022, 'outside', 410, 287, 0, 0.21, 0.8, 1.0, 0.9, 0.6],
  ['MHKKT', 2008, 'coastal_kkt', 620, 430, 0.45, 0.61, 1.2, 0.5, 3.2, 1.0],
]

const eco = ['MH07', 'MH10']
const grouped = ['MH05', 'MH06']

/** @type {readonly Unit[]} */
export const units = table.map(([id, established, position, total, industrial, from, to, density, labour, domestic, turnover]) => ({
  id,
  kind: id === 'MHKKT' ? 'rest' : 'park',
  established,
  position,
  total,
  industrial,
  from,
  to,
  density,
  labour,
  domestic,
  turnover,
  eco: eco.includes(id),
  group: grouped.includes(id) ? 'MHNA' : '',
}))

/** Rows of the data set `parks`. */
export function parks() {
  const number = (/** @type {string} */ id) => id.slice(2)
  const common = {
    as_of: '2026-09-30',
    confidence: 'high',
    note: 'Số liệu hư cấu',
    source_id: 'DEMO-2103',
  }
  const rows = units.map((unit) => ({
    park_id: unit.id,
    kind: unit.kind,
    name_vi: unit.kind === 'rest' ? 'Phần Khu kinh tế Minh Họa ngoài KCN' : `KCN Minh Họa ${number(unit.id)}`,
    name_en:
      unit.kind === 'rest'
        ? 'Minh Hoa Economic Zone outside its parks (fictional)'
        : `Minh Hoa Industrial Park ${number(unit.id)} (fictional)`,
    aliases: unit.kind === 'rest' ? 'KKT Minh Họa ngoài KCN' : `Minh Họa ${number(unit.id)}|KCN MH${number(unit.id)}`,
    group_id: unit.group,
    status: unit.id === 'MH14' ? 'under_construction' : unit.id === 'MH13' ? 'under_development' : 'operating',
    position: unit.position,
    developer: unit.kind === 'rest' ? '' : `Doanh nghiệp hạ tầng minh họa ${number(unit.id)}`,
    established: unit.established,
    location: 'Địa bàn minh họa',
    total_ha: unit.total,
    industrial_ha: unit.industrial,
    ...pointOf(unit.id),
    eco: unit.eco ? 'converting' : '',
    as_of: common.as_of,
    confidence: common.confidence,
    note: common.note,
    source_id: common.source_id,
  }))
  const group = Object.fromEntries(Object.keys(rows[0]).map((column) => [column, '']))
  const name = { park_id: 'MHNA', kind: 'group', name_vi: 'Nhóm khu Minh Họa A', name_en: 'Minh Hoa Group A (fictional)' }
  return [
    ...rows,
    {
      ...group,
      ...name,
      as_of: common.as_of,
      confidence: 'high',
      note: 'Số liệu hư cấu: nhóm gồm KCN Minh Họa 05 và 06',
      source_id: common.source_id,
    },
  ]
}
