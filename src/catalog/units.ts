import type { Text } from '#model/text.ts'

export const musd: Text = { vi: 'triệu USD', en: 'million USD' }
export const billionVnd: Text = { vi: 'tỷ đồng', en: 'billion VND' }
export const millionVnd: Text = { vi: 'triệu đồng', en: 'million VND' }
export const hectare: Text = { vi: 'ha', en: 'ha' }
export const musdPerHa: Text = { vi: 'triệu USD/ha', en: 'million USD/ha' }
export const billionVndPerHa: Text = { vi: 'tỷ đồng/ha', en: 'billion VND/ha' }
export const musdPerProject: Text = { vi: 'triệu USD/dự án', en: 'million USD/project' }
export const billionVndPerProject: Text = { vi: 'tỷ đồng/dự án', en: 'billion VND/project' }
export const percent: Text = { vi: '%', en: '%' }
export const project: Text = { vi: 'dự án', en: 'projects' }
export const cluster: Text = { vi: 'CCN', en: 'clusters' }
export const enterprise: Text = { vi: 'doanh nghiệp', en: 'enterprises' }
export const park: Text = { vi: 'KCN', en: 'parks' }
export const person: Text = { vi: 'người', en: 'people' }
export const personMonth: Text = { vi: 'người-tháng', en: 'person-months' }
export const millionVndPerMonth: Text = { vi: 'triệu đồng/người/tháng', en: 'million VND/person/month' }
export const millionVndPerPerson: Text = { vi: 'triệu đồng/người', en: 'million VND/person' }
export const usdPerPerson: Text = { vi: 'USD/người', en: 'USD/person' }
export const vndPerUsd: Text = { vi: 'VND/USD', en: 'VND/USD' }
export const supportCase: Text = { vi: 'vụ việc', en: 'cases' }
export const dossier: Text = { vi: 'hồ sơ', en: 'dossiers' }
export const document: Text = { vi: 'văn bản', en: 'documents' }
export const visit: Text = { vi: 'cuộc', en: 'inspections' }
export const finding: Text = { vi: 'kiến nghị', en: 'findings' }
export const course: Text = { vi: 'lớp', en: 'courses' }
export const symbiosis: Text = { vi: 'cộng sinh', en: 'symbioses' }
export const megawatt: Text = { vi: 'MW', en: 'MW' }
export const megawattHour: Text = { vi: 'MWh', en: 'MWh' }
export const kilowattHour: Text = { vi: 'kWh', en: 'kWh' }
export const cubicMetre: Text = { vi: 'm³', en: 'm³' }
export const cubicMetrePerDay: Text = { vi: 'm³/ngày đêm', en: 'm³/day' }
export const tonne: Text = { vi: 'tấn', en: 'tonnes' }
export const point: Text = { vi: 'điểm', en: 'points' }
export const rank: Text = { vi: 'hạng', en: 'rank' }

/** Units of what is counted one by one or ranked. */
const whole: ReadonlySet<Text> = new Set([
  project,
  cluster,
  enterprise,
  park,
  person,
  supportCase,
  dossier,
  document,
  visit,
  finding,
  course,
  symbiosis,
  rank,
])

/** Whether nothing lies between two whole numbers of a unit. */
export const isWhole = (unit: Text): boolean => whole.has(unit)
