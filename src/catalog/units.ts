import type { Text } from '#model/text.ts'

export const musd: Text = { vi: 'triệu USD', en: 'million USD' }
export const billionVnd: Text = { vi: 'tỷ đồng', en: 'billion VND' }
export const hectare: Text = { vi: 'ha', en: 'ha' }
export const musdPerHa: Text = { vi: 'triệu USD/ha', en: 'million USD/ha' }
export const billionVndPerHa: Text = { vi: 'tỷ đồng/ha', en: 'billion VND/ha' }
export const musdPerProject: Text = { vi: 'triệu USD/dự án', en: 'million USD/project' }
export const billionVndPerProject: Text = { vi: 'tỷ đồng/dự án', en: 'billion VND/project' }
export const percent: Text = { vi: '%', en: '%' }
export const project: Text = { vi: 'dự án', en: 'projects' }
export const cluster: Text = { vi: 'CCN', en: 'clusters' }
export const person: Text = { vi: 'người', en: 'people' }
export const millionVndPerMonth: Text = { vi: 'triệu đồng/người/tháng', en: 'million VND/person/month' }
export const vndPerUsd: Text = { vi: 'VND/USD', en: 'VND/USD' }
