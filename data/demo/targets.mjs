import { cityTargets } from './city.mjs'

const plan = 'Kế hoạch minh họa 01/KH-MH (số liệu hư cấu)'
const musd = 'triệu USD'

/** @param {string} indicator @param {string} period @param {string} unit @param {number | [number, number]} goal @param {{ part?: string, yearly?: boolean, base?: [string, number] }} [options] */
function target(indicator, period, unit, goal, { part = '', yearly = false, base } = {}) {
  const [lower, upper] = Array.isArray(goal) ? goal : ['', '']
  return {
    indicator,
    part,
    period,
    value: Array.isArray(goal) ? '' : goal,
    lower,
    upper,
    base_period: base?.[0] ?? '',
    base_value: base?.[1] ?? '',
    unit,
    scope: part ? 'part' : 'kcn_kkt',
    qualifier: '',
    document: yearly ? `Kế hoạch minh họa năm ${period} (số liệu hư cấu)` : plan,
    document_date: yearly ? `${Number(period) - 1}-12-20` : '2023-02-22',
    confidence: 'high',
    note: 'Số liệu hư cấu',
    source_id: yearly ? 'DEMO-KH2' : 'DEMO-KH1',
  }
}

const yearly = { yearly: true }

/** Set so that every verdict occurs: reached, missed, reached late, on track, behind, far behind. */
export const targets = [
  target('investment_per_ha', '2025', 'triệu USD/ha', 13),
  target('investment_per_ha', '2030', 'triệu USD/ha', 16),
  target('investment_per_ha', '2025', 'triệu USD/ha', 12, { part: 'MH01' }),
  target('investment_per_ha', '2025', 'triệu USD/ha', 15, { part: 'MH04' }),
  target('investment_per_ha', '2025', 'triệu USD/ha', 12, { part: 'MH07' }),
  target('occupancy', '2025', '%', 70),
  target('occupancy', '2030', '%', 90),
  target('realised_share', '2030', '%', 75, { base: ['2022', 62.6] }),
  target('workers', '2025', 'người', 214000),
  target('workers', '2030', 'người', 260000),
  target('fdi_attracted', '2022', musd, [2500, 3000], yearly),
  target('fdi_attracted', '2023', musd, [4200, 4800], yearly),
  target('fdi_attracted', '2024', musd, [3500, 4000], yearly),
  target('fdi_attracted', '2025', musd, [4800, 5400], yearly),
  target('fdi_attracted', '2026', musd, [3000, 3500], yearly),
  target('budget_contribution', '2024', 'tỷ đồng', 14000, yearly),
  target('budget_contribution', '2025', 'tỷ đồng', 16000, yearly),
  target('budget_contribution', '2026', 'tỷ đồng', 18500, yearly),
  target('export', '2024', musd, 23500, yearly),
  target('export', '2025', musd, 25500, yearly),
  target('export', '2026', musd, 28000, yearly),
  target('revenue', '2026', musd, 42000, yearly),
  ...cityTargets,
]
