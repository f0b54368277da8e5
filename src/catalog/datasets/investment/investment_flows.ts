import type { Column, Dataset } from '#model/dataset.ts'
import type { Text } from '#model/text.ts'
import { periodColumn, provenanceColumns } from '../../provenance.ts'
import { billionVnd, hectare, musd, project } from '../../units.ts'
import { positionCodes } from '../parks.ts'

type Line = readonly [id: string, row: string, vi: string, en: string, measure: 'count' | 'money' | 'land', signed?: boolean]

/** The lines that the FDI and DDI tabs of the form share. Decreased and revoked amounts are positive numbers. */
const lines: readonly Line[] = [
  ['new_projects', '1a', 'cấp mới: số dự án', 'new: projects', 'count'],
  ['new_capital', '1b', 'cấp mới: tổng vốn đầu tư đăng ký mới', 'new: registered capital', 'money'],
  ['increased_projects', '2a', 'tăng vốn: số dự án', 'increased: projects', 'count'],
  ['increased_capital', '2b', 'tăng vốn: tổng vốn đầu tư tăng', 'increased: capital', 'money'],
  ['decreased_projects', '3a', 'giảm vốn: số dự án', 'decreased: projects', 'count'],
  ['decreased_capital', '3b', 'giảm vốn: tổng vốn đầu tư giảm', 'decreased: capital', 'money'],
  ['revoked_projects', '4a', 'thu hồi/chấm dứt: số dự án', 'revoked or ended: projects', 'count'],
  ['revoked_capital', '4b', 'thu hồi/chấm dứt: tổng vốn', 'revoked or ended: capital', 'money'],
  ['leased_change', '5', 'biến động diện tích đất cho thuê', 'change of leased land', 'land', true],
  ['revenue', '6a', 'doanh thu', 'revenue', 'money'],
  ['import', '6b', 'giá trị nhập khẩu', 'imports', 'money'],
  ['export', '6c', 'giá trị xuất khẩu', 'exports', 'money'],
  ['budget', '6d', 'nộp ngân sách', 'budget contribution', 'money', true],
]

/** What offices also call some of these rows. */
const also: Readonly<Record<string, readonly string[]>> = {
  new_capital: ['vốn cấp mới'],
  increased_projects: ['số lượt dự án điều chỉnh tăng vốn'],
  revoked_projects: ['số dự án thu hồi'],
  revoked_capital: ['vốn thu hồi'],
}

function tab(prefix: 'fdi' | 'ddi', label: Text, money: Text): readonly Column[] {
  const units = { count: project, money, land: hectare }
  return lines.map(([id, row, vi, en, measure, signed]) => ({
    id: `${prefix}_${id}`,
    name: { vi: `${label.vi}: ${vi}`, en: `${label.en}: ${en}` },
    type: 'number',
    flow: true,
    unit: units[measure],
    field: `${label.vi} ${row}`,
    aliases: [`${label.vi} - ${vi}`, `${label.vi} ${row}`, ...(also[id] ?? []).map((each) => `${label.vi}: ${each}`)],
    ...(signed ? {} : { min: 0 }),
  }))
}

/** Form 2101.H.QLKKT turned on its side: the form has positions as columns, a table has them as rows. */
const investmentFlows: Dataset = {
  id: 'investment_flows',
  name: { vi: 'Thu hút đầu tư trong kỳ', en: 'Investment attracted in the period' },
  about: {
    vi: 'Vốn cấp mới, tăng, giảm, thu hồi trong kỳ theo vị trí khu. Bẫy đơn vị: ở biểu này nộp ngân sách FDI theo triệu USD (biểu 2104: tỷ đồng), xuất, nhập khẩu DDI theo tỷ đồng (biểu 2104: triệu USD). Dòng 6a-6d chỉ dùng để đối chiếu với biểu 2104.',
    en: 'New, increased, decreased and revoked capital in the period by position. Unit traps: here the FDI budget contribution is in million USD (form 2104: billion VND) and domestic exports and imports are in billion VND (form 2104: million USD). Rows 6a-6d serve only as a cross-check of form 2104.',
  },
  row: { vi: 'một vị trí khu trong một kỳ', en: 'one position in one period' },
  form: '2101.H.QLKKT',
  cadence: 'quarter',
  leadUnits: ['investment'],
  key: ['position', 'period'],
  part: 'position',
  columns: [
    {
      id: 'position',
      name: { vi: 'Vị trí khu', en: 'Position' },
      type: 'text',
      required: true,
      aliases: ['Vị trí KCN', 'Vị trí'],
      codes: positionCodes,
    },
    periodColumn,
    ...tab('fdi', { vi: 'FDI', en: 'FDI' }, musd),
    ...tab('ddi', { vi: 'DDI', en: 'Domestic' }, billionVnd),
    ...provenanceColumns,
  ],
}

export default investmentFlows
