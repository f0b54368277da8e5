import { cityTargets } from './city.mjs'

const plan = 'Kế hoạch minh họa 01/KH-MH (số liệu hư cấu)'
const musd = 'triệu USD'

/** @param {string} indicator @param {string} period @param {string} unit @param {number | [number, number]} goal @param {{ part?: string, yearly?: boolean, scope?: string, base?: [string, number] }} [options] */
function target(indicator, period, unit, goal, { part = '', yearly = false, scope = 'kcn_kkt', base } = {}) {
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
    scope: part ? 'part' : scope,
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
  target('insured_share', '2025', '%', 96),
  target('trained_share', '2025', '%', 80),
  target('trained_share', '2030', '%', 92),
  target('labour_database', '2025', '%', 100),
  target('average_income', '2025', 'triệu đồng/người/tháng', 11.5),
  target('hightech_share', '2025', '%', 20),
  target('unused_land_share', '2030', '%', 8),
  target('local_purchase_share', '2025', '%', 20),
  target('recp_share', '2025', '%', 15, { part: 'MH07' }),
  target('recp_share', '2025', '%', 15, { part: 'MH10' }),
  target('water_reuse', '2025', '%', 15, { part: 'MH07' }),
  target('renewable_share', '2030', '%', 10),
  target('telecom_cover', '2025', '%', 95),
  target('new_industrial_parks', '2025', 'KCN', 12, { scope: 'city' }),
  target('new_industrial_area', '2025', 'ha', 4200, { scope: 'city' }),
  target('pci_rank', '2025', 'hạng', 5, { scope: 'city' }),
  target('online_service_share', '2025', '%', 95),
  target('dossiers_on_time', '2026', '%', 99),
  target('tasks_done', '2025', '%', 100),
  target('people_trained', '2026', 'người', 620, yearly),
  ...cityTargets,
]
