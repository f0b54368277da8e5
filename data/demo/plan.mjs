import { quarters } from './calendar.mjs'
import { unsent } from './flaws.mjs'
import { provenance } from './provenance.mjs'
import { random } from './random.mjs'

/** Invented units under the codes that the catalogue uses, so that no overdue task ever stands under a real name. */
const unitNames = /** @type {const} */ ([
  ['office', 'Văn phòng Ban Minh Họa', 'Minh Hoa Office', 'office', ''],
  ['general_planning', 'Phòng Tổng hợp Minh Họa', 'Minh Hoa General Division', 'division', 'divisions'],
  ['investment', 'Phòng Đầu tư Minh Họa', 'Minh Hoa Investment Division', 'division', 'divisions'],
  ['supervision', 'Phòng Giám sát Minh Họa', 'Minh Hoa Supervision Division', 'division', 'divisions'],
  ['enterprise', 'Phòng Doanh nghiệp Minh Họa', 'Minh Hoa Enterprise Division', 'division', 'divisions'],
  ['labour', 'Phòng Lao động Minh Họa', 'Minh Hoa Labour Division', 'division', 'divisions'],
  ['environment', 'Phòng Môi trường Minh Họa', 'Minh Hoa Environment Division', 'division', 'divisions'],
  ['planning_construction', 'Phòng Xây dựng Minh Họa', 'Minh Hoa Construction Division', 'division', 'divisions'],
  ['infrastructure_firms', 'Nhóm doanh nghiệp hạ tầng minh họa', 'Minh Hoa infrastructure developers', 'firms', ''],
  ['divisions', 'Các phòng Minh Họa', 'Minh Hoa divisions', 'collective', ''],
  ['public_units', 'Đơn vị sự nghiệp Minh Họa', 'Minh Hoa public service units', 'collective', ''],
  ['subordinate_units', 'Đơn vị trực thuộc Minh Họa', 'Minh Hoa subordinate units', 'collective', ''],
])

const unit = (
  /** @type {readonly string[]} */ [unit_id, name_vi, name_en, unit_kind, member_of],
  valid_from = '2023-02-22',
  valid_to = '',
) => ({
  unit_id,
  name_vi,
  name_en: `${name_en} (fictional)`,
  unit_kind,
  member_of,
  valid_from,
  valid_to,
  note: 'Số liệu hư cấu',
  source_id: 'DEMO-KH1',
})

/** One unit was renamed on the way, to show what that looks like. */
export const unitRows = unitNames.flatMap((row) =>
  row[0] === 'planning_construction'
    ? [
        unit(row, '2023-02-22', '2025-06-30'),
        unit(
          [row[0], 'Phòng Xây dựng và Hạ tầng Minh Họa', 'Minh Hoa Construction and Infrastructure Division', row[3], row[4]],
          '2025-07-01',
        ),
      ]
    : [unit(row)],
)

/** Group, place, wording in both languages, units, indicators and data sets; the groups are those of the real plan, the wordings are not. */
const table = /** @type {const} */ ([
  [
    'II.1',
    1,
    'Tập huấn nghiệp vụ cho cán bộ Ban Minh Họa.',
    'Train the staff of the Minh Hoa authority.',
    'office',
    'people_trained training_done',
    'training',
  ],
  [
    'II.1',
    2,
    'Đánh giá hiệu quả đầu tư và liên kết doanh nghiệp tại các khu Minh Họa.',
    'Assess investment and link firms in the Minh Hoa parks.',
    'investment',
    'fdi_attracted ddi_attracted registered_capital realised_capital realised_share valid_projects capital_per_project new_capital increased_capital decreased_capital revoked_capital share_purchases advanced_share fdi_share_of_city local_purchase_share domestic_suppliers',
    'investment_flows business_activity share_purchases exchange_rates linkages',
  ],
  [
    'II.1',
    3,
    'Đánh giá sản xuất kinh doanh, nộp ngân sách, trách nhiệm xã hội tại các khu Minh Họa.',
    'Assess business, budget contribution and social responsibility in the Minh Hoa parks.',
    'enterprise',
    'revenue export import trade_balance budget_contribution budget_per_ha budget_per_worker operating_enterprises enterprise_revenue social_reporting_share community_spending',
    'business_activity land_use enterprises enterprise_activity social_responsibility',
  ],
  [
    'II.1',
    4,
    'Xây dựng cơ sở dữ liệu lao động của Ban Minh Họa.',
    'Build the labour database of the Minh Hoa authority.',
    'labour',
    'workers average_income revenue_per_worker insured_share trained_share female_share foreign_share labour_database',
    'labour business_activity',
  ],
  [
    'II.1',
    5,
    'Giám sát đầu tư và hỗ trợ doanh nghiệp tại các khu Minh Họa.',
    'Supervise investment and support firms in the Minh Hoa parks.',
    'supervision',
    'inspections_done findings_resolved cases_on_time realised_share',
    'inspections support_cases business_activity',
  ],
  [
    'II.1',
    6,
    'Quản lý doanh nghiệp thứ cấp, sử dụng đất, thu hút công nghệ cao tại các khu Minh Họa.',
    'Manage secondary enterprises and land and attract high technology in the Minh Hoa parks.',
    'infrastructure_firms environment',
    'occupancy leased_land unused_land unused_land_share park_land hightech_share operating_enterprises eco_parks',
    'land_use enterprises eco_assessments',
  ],
  [
    'II.1',
    7,
    'Nâng suất đầu tư tại các khu Minh Họa lên 13 triệu USD/ha vào năm 2025.',
    'Raise investment in the Minh Hoa parks to 13 million USD/ha by 2025.',
    'infrastructure_firms investment',
    'investment_per_ha',
    'business_activity land_use share_purchases exchange_rates',
  ],
  [
    'II.2',
    1,
    'Trình phê duyệt các khu mới Minh Họa.',
    'Submit the new Minh Hoa parks for approval.',
    'investment',
    'new_industrial_parks new_industrial_area parks_established planned_parks',
    'zone_pipeline zone_steps',
  ],
  [
    'II.2',
    2,
    'Đẩy nhanh thủ tục các khu Minh Họa A đến G.',
    'Speed up the procedures of the parks Minh Hoa A to G.',
    'investment',
    'new_industrial_parks new_industrial_area parks_established',
    'zone_pipeline zone_steps',
  ],
  [
    'II.2',
    3,
    'Rà soát Quy chế phối hợp minh họa.',
    'Review the sample coordination regulation.',
    'office',
    'cases_on_time dossiers_on_time',
    'support_cases reform task_progress',
  ],
  [
    'II.3',
    1,
    'Hoàn thiện hạ tầng và thủ tục các khu Minh Họa H đến O.',
    'Complete the infrastructure and procedures of the parks Minh Hoa H to O.',
    'investment',
    'new_industrial_parks new_industrial_area infrastructure_completion handed_over_share infrastructure_capital wastewater_capacity worker_housing',
    'zone_pipeline zone_steps land_use infrastructure',
  ],
  [
    'II.3',
    2,
    'Xây dựng các khu chuyên ngành, công nghệ thông tin Minh Họa.',
    'Build specialised and information-technology Minh Hoa parks.',
    'investment',
    'new_industrial_parks new_industrial_area',
    'zone_pipeline zone_steps',
  ],
  [
    'II.4',
    1,
    'Cải cách hành chính, chuyển đổi số tại Ban Minh Họa.',
    'Reform administration and go digital at the Minh Hoa authority.',
    'office divisions public_units',
    'pci_score pci_rank pci_sub_index online_service_share dossiers_on_time electronic_documents',
    'reform published_series',
  ],
  [
    'II.5',
    1,
    'Chuyển đổi KCN Minh Họa 07 và KCN Minh Họa 10 thành khu sinh thái.',
    'Convert Minh Hoa Parks 07 and 10 to eco-parks.',
    'environment',
    'eco_criteria_met eip_compliance eip_indicators_met eco_parks eco_form_answers recp_share symbioses shared_land power_saved co2_saved water_saved water_reuse wastewater_compliance automatic_stations key_sector_share',
    'eco_criteria eco_assessments eco_indicators eco_monitoring eco_international environment enterprises',
  ],
  [
    'II.6',
    1,
    'Phát triển điện tái tạo và viễn thông tại các khu Minh Họa.',
    'Develop renewable power and telecommunications in the Minh Hoa parks.',
    'planning_construction',
    'renewable_capacity solar_capacity renewable_share power_supply telecom_cover',
    'energy telecom',
  ],
  [
    'III',
    1,
    'Các đơn vị Minh Họa xây dựng kế hoạch chi tiết và báo cáo định kỳ.',
    'The Minh Hoa units make detailed plans and report regularly.',
    'office divisions subordinate_units infrastructure_firms',
    'tasks_done',
    'task_progress units',
  ],
  [
    'III',
    2,
    'Phòng Tổng hợp Minh Họa theo dõi, đôn đốc, báo cáo.',
    'The Minh Hoa General Division follows, urges and reports.',
    'general_planning',
    'tasks_done',
    'tasks task_progress units',
  ],
  ['III', 3, 'Bố trí kinh phí thực hiện kế hoạch minh họa.', 'Fund the sample plan.', '', 'task_funding', 'task_progress'],
  [
    'III',
    4,
    'Báo cáo khó khăn, vướng mắc của kế hoạch minh họa.',
    'Report the difficulties of the sample plan.',
    'divisions subordinate_units',
    'tasks_done',
    'task_progress',
  ],
])

const plus = (/** @type {string} */ list) => list.replaceAll(' ', '+')
const nameOf = (/** @type {string} */ id) => unitNames.find(([unit_id]) => unit_id === id)?.[1] ?? id

export const taskRows = table.map(([group, place, wording, english, leads, indicators, datasets]) => ({
  task_id: group === 'III' ? `III.${place}` : `${group}.${place}`,
  group_id: group,
  place,
  wording,
  wording_en: english,
  lead_units: plus(leads),
  leads: leads.split(' ').filter(Boolean).map(nameOf).join(', '),
  time_frame: group === 'III' ? 'định kỳ' : 'hằng năm, từ năm 2023 đến năm 2025',
  starts: '2023',
  ends: '2025',
  legal: group === 'III' ? '' : `Văn bản minh họa ${group}`,
  indicators: plus(indicators),
  datasets: plus(datasets),
  document: 'Kế hoạch minh họa 01/KH-MH (số liệu hư cấu)',
  note: 'Số liệu hư cấu',
  source_id: 'DEMO-KH1',
}))

/** The quarter (from 2023-Q1 as 0) in which each piece of work was done; what is not listed is still open. */
const doneAt = new Map(
  Object.entries({
    'II.1.1 office': 11,
    'II.1.2 investment': 12,
    'II.1.5 supervision': 11,
    'II.2.3 office': 8,
    'II.1.7 investment': 13,
    'II.4.1 office': 12,
    'II.4.1 public_units': 14,
    'II.3.2 investment': 99,
  }),
)
const lagging = ['II.2.1 investment', 'II.3.1 investment', 'II.5.1 environment']
const stopped = 'II.3.2 investment'
const troubles = [
  'Giải phóng mặt bằng chậm (hư cấu)',
  'Chờ ý kiến cơ quan phối hợp (hư cấu)',
  'Thiếu số liệu của một số doanh nghiệp (hư cấu)',
  'Vướng thủ tục điều chỉnh quy hoạch (hư cấu)',
]

/** What every lead unit reports on its own piece of work, from 2023 on. */
export function taskProgress() {
  const draw = random(656656)
  const since = quarters.filter(({ year }) => year >= 2023)
  return taskRows
    .filter(({ group_id }) => group_id !== 'III')
    .flatMap((task) =>
      task.lead_units.split('+').flatMap((unit_id) => {
        const who = `${task.task_id} ${unit_id}`
        const end = doneAt.get(who) ?? 20
        const slow = lagging.includes(who) ? 0.55 : 0.9
        const cost = 20 + Math.round(60 * draw())
        return since.flatMap((quarter, index) => {
          const luck = draw()
          const trouble = troubles[Math.floor(draw() * troubles.length)]
          if (unsent.task_progress.includes(`${who} ${quarter.key}`)) return []
          const halted = who === stopped && index >= 7
          const done = index >= end
          const percent = done
            ? 100
            : halted
              ? 25
              : Math.min(96, Math.round((100 * (index + luck * 0.6) * slow) / Math.max(14, Math.min(end, 20))))
          const status = done ? 'done' : halted ? 'stopped' : percent === 0 ? 'not_started' : 'in_progress'
          return {
            task_id: task.task_id,
            unit_id,
            period: quarter.key,
            status,
            percent_done: percent,
            evidence: percent > 40 ? `Báo cáo minh họa ${task.task_id}/${quarter.key} (số liệu hư cấu)` : '',
            difficulties: !done && luck > 0.55 ? trouble : '',
            funding: done || halted ? 0 : Math.round(cost * (0.5 + luck)),
            ...provenance('task_progress', who, quarter, 'DEMO-TD'),
          }
        })
      }),
    )
}
