/**
 * Invented new zones: letter, kind, where named, hectares, established park it is, and the actual date of each step taken in order
 * (`listed`, `zoning`, `policy`, `established`, `certificate`, `clearance`, `permit`, `groundbreaking`, `infrastructure`, `operation`).
 */
const zones = /** @type {const} */ ([
  [
    'A',
    'non_tariff',
    'plan',
    752,
    'MH13',
    ['2018-03', '2018-11', '2019-09-12', '2020-02-10', '2020-06-30', '2021-03-25', '2021-06-18', '2021-08-02', '2024-12-15', '2023-04-05'],
  ],
  [
    'B',
    'ordinary',
    'plan',
    410,
    'MH14',
    ['2019-05', '2020-07', '2021-05-20', '2021-10-04', '2021-12-22', '2022-09-30', '2022-11-11', '2022-12-19', '', '2024-06-20'],
  ],
  [
    'C',
    'ordinary',
    'plan',
    205,
    '',
    ['2020-04', '2021-09', '2022-08-15', '2023-01-09', '2023-03-30', '2024-10-12', '2025-01-21', '2025-03-04'],
  ],
  ['D', 'ordinary', 'plan', 248, '', ['2020-04', '2022-02', '2023-06-28', '2023-11-15', '2024-01-24', '2025-08-30', '2025-11-17']],
  ['E', 'ordinary', 'plan', 640, '', ['2020-04', '2022-10', '2024-01-18', '2024-05-06', '2024-07-31', '2026-05-14']],
  ['F', 'ordinary', 'plan', 188, '', ['2021-03', '2023-05', '2024-09-10', '2025-02-03', '2025-04-28']],
  ['G', 'ordinary', 'plan', 199, '', ['2021-03', '2024-01', '2025-03-19', '2025-07-08']],
  ['H', 'specialised', 'plan', 220, '', ['2021-03', '2024-06', '2025-10-02']],
  ['I', 'ordinary', 'plan', 226, '', ['2021-03', '2024-11', '2026-02-26']],
  ['K', 'ordinary', 'plan', 238, '', ['2021-11', '2025-04']],
  ['L', 'it', 'plan', 120, '', ['2021-11', '2025-09']],
  ['M', 'specialised', 'plan', 520, '', ['2021-11', '2026-01']],
  ['N', 'hightech', 'plan', 300, '', ['2022-06']],
  ['O', 'ordinary', 'plan', 96, '', ['2022-06']],
  ['P', 'eco', 'other', 197, '', ['2022-06', '2024-03', '2025-05-30', '2025-09-16', '2025-12-08']],
  ['Q', 'ordinary', 'programme', 104, '', ['2023-02']],
])

const steps = [
  'listed',
  'zoning',
  'policy',
  'established',
  'certificate',
  'clearance',
  'permit',
  'groundbreaking',
  'infrastructure',
  'operation',
]
/** The months that the plan gives a step after the one before; what takes longer is late. */
const allowed = [0, 14, 12, 5, 3, 12, 3, 2, 30, 8]
const horizon = '2026-09'

const statusOf = (/** @type {readonly string[]} */ dates) => {
  if (dates[9]) return 'operating'
  if (dates[7]) return 'constructing'
  if (dates[2]) return 'approved'
  return dates[1] ? 'studying' : 'calling'
}

/** @param {string} month @param {number} count */
function later(month, count) {
  const [year, number] = month.slice(0, 7).split('-').map(Number)
  const at = year * 12 + number - 1 + count
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
}

const common = { confidence: 'high', note: 'Số liệu hư cấu', source_id: 'DEMO-KM' }

export const zonePipeline = zones.map(([letter, zone_kind, in_plan, area, park, dates]) => ({
  zone_id: `KM${letter}`,
  name_vi: park ? `KCN mới Minh Họa ${letter} (KCN Minh Họa ${park.slice(2)})` : `KCN mới Minh Họa ${letter}`,
  name_en: `New Minh Hoa Park ${letter} (fictional)`,
  aliases: `Minh Họa ${letter}`,
  zone_kind,
  in_plan,
  plan_wording: in_plan === 'plan' ? `khu công nghiệp mới Minh Họa ${letter}` : '',
  park_id: park,
  status: statusOf(dates),
  area_ha: area,
  area_from: '',
  area_to: '',
  investor: dates.length > 4 ? `Doanh nghiệp hạ tầng minh họa ${letter}` : '',
  capital_vnd: dates.length > 2 ? Math.round(area * 14.5) : '',
  capital_usd: '',
  location: 'Địa bàn minh họa',
  as_of: '2026-09-30',
  ...common,
}))

/** Every step taken, the one under way and the next with their planned dates. */
export const zoneSteps = zones.flatMap(([letter, zone_kind, in_plan, area, , dates]) => {
  let due = ''
  let open = 0
  return steps.flatMap((step, index) => {
    const actual = dates[index] ?? ''
    const before = due
    due = index === 0 ? actual : later(due, allowed[index])
    if (!actual && open >= 2) return []
    if (!actual) open += 1
    const state = actual ? 'done' : open === 1 ? 'in_progress' : 'planned'
    return {
      zone_id: `KM${letter}`,
      step,
      state,
      period: actual.slice(0, 7),
      actual,
      planned_from: index === 0 ? '' : before,
      planned: due,
      in_plan,
      zone_kind,
      area_ha: area,
      area_from: '',
      area_to: '',
      document: actual && index > 1 ? `Văn bản minh họa ${letter}.${index + 1} (số liệu hư cấu)` : '',
      confidence: 'high',
      kind: 'reported',
      qualifier: '',
      as_of: actual || `${horizon}-30`,
      received_at: '2026-10-18',
      revision: 0,
      note: '',
      source_id: 'DEMO-KM',
    }
  })
})
