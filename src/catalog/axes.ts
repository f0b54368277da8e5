import type { Axis, Contribution, Measure } from '#model/indicator.ts'
import type { Text } from '#model/text.ts'
import { billionVnd } from './units.ts'

/** Axes that several indicators share, said once; the filter bar binds to their ids. */

const convertedAtRate: Text = {
  vi: 'Phần trong nước tính bằng tiền đồng được quy đổi theo tỷ giá của kỳ, in kèm số liệu; kỳ chưa có tỷ giá thì không tính được.',
  en: 'The domestic part, reported in VND, is converted at the rate of its period, printed with the figure; without a rate nothing is computed.',
}

const capital = { id: 'capital', name: { vi: 'Nguồn vốn', en: 'Capital' } }

export const fdi = { id: 'fdi', name: { vi: 'FDI', en: 'FDI' } }
export const ddi = { id: 'ddi', name: { vi: 'Trong nước (DDI)', en: 'Domestic (DDI)' } }
export const both = { id: 'both', name: { vi: 'FDI + trong nước', en: 'FDI + domestic' }, warning: convertedAtRate }

/** FDI alone in triệu USD and DDI alone in tỷ đồng, as the forms ask them; only their sum is converted. */
export const capitalInOwnUnit: Axis = { ...capital, choices: [fdi, { ...ddi, unit: billionVnd }, both] }

/** The same choices where the published figure is the sum. */
export const capitalSummedFirst: Axis = { ...capital, choices: [both, fdi, { ...ddi, unit: billionVnd }] }

/** For ratios of like to like: the unit stays, but the sum still needs the rate. */
export const capitalAsRatio: Axis = { ...capital, choices: [fdi, ddi, both] }

/** For counts and for money that the form already asks in one unit: nothing is converted. */
export const capitalCounted: Axis = { ...capital, choices: [{ id: both.id, name: both.name }, fdi, ddi] }

/** What a term takes from the columns `fdi_<column>` and `ddi_<column>` when only the sum is converted to triệu USD. */
export function inOwnUnit(dataset: string, column: string, measure: Measure): readonly Contribution[] {
  return [
    { dataset, value: `fdi_${column}`, measure, when: ['fdi'] },
    { dataset, value: `ddi_${column}`, measure, when: ['ddi'] },
    { dataset, value: `fdi_${column}`, measure, when: ['both'] },
    { dataset, value: `ddi_${column} * 1000 / rate`, measure, when: ['both'], needsRate: true },
  ]
}

/** What a term takes from the columns `fdi_<column>` and `ddi_<column>` when both are in one unit. */
export function counted(dataset: string, column: string, measure: Measure): readonly Contribution[] {
  return [
    { dataset, value: `fdi_${column}`, measure, when: ['fdi'] },
    { dataset, value: `ddi_${column}`, measure, when: ['ddi'] },
    { dataset, value: `fdi_${column}`, measure, when: ['both'] },
    { dataset, value: `ddi_${column}`, measure, when: ['both'] },
  ]
}

export const scope: Axis = {
  id: 'scope',
  name: { vi: 'Phạm vi', en: 'Scope' },
  choices: [
    { id: 'kcn_kkt', name: { vi: 'KCN + KKT', en: 'Parks + economic zone' } },
    { id: 'kcn', name: { vi: 'Chỉ KCN', en: 'Parks only' } },
  ],
}

/** Printed with every indicator of form 2101, because its title and its use differ in scope. */
export const scopeOfForm2101: Text = {
  vi: 'Biểu 2101 ghi theo vị trí: KCN ngoài KKT, KCN trong KKT ven biển, KCN trong KKT cửa khẩu; đầu tư vào KKT còn có biểu riêng 2109. Số công bố của Ban và kế hoạch năm tính cho KCN + KKT.',
  en: 'Form 2101 counts by position: parks outside the economic zone, in a coastal zone, in a border-gate zone; investment in zones also has its own form, 2109. Published figures and yearly plans cover parks and the economic zone.',
}

const withoutShares = { id: 'excl_shares', name: { vi: 'Không gồm', en: 'Excluded' } }
const withShares = {
  id: 'incl_shares',
  name: { vi: 'Có gồm', en: 'Included' },
  warning: {
    vi: 'Góp vốn, mua cổ phần chỉ có số toàn Ban, không phân theo khu hay vị trí.',
    en: 'Share purchases are known for the whole authority only, not by park or position.',
  },
}

export const shares: Axis = {
  id: 'shares',
  name: { vi: 'Góp vốn, mua cổ phần', en: 'Share purchases' },
  choices: [withoutShares, withShares],
}

/** The same choices where plan completion was counted with share purchases (domain notes 0.5, 2021). */
export const sharesIncludedFirst: Axis = { ...shares, choices: [withShares, withoutShares] }
