import { years } from './calendar.mjs'
import { provenance } from './provenance.mjs'
import { random, round } from './random.mjs'
import { units } from './units.mjs'
import { atWork } from './utilities.mjs'

/** @typedef {readonly import('./firms.mjs').Firm[]} Firms */

const parks = units.flatMap((unit, index) => (unit.eco ? [{ ...unit, index }] : []))
const from2021 = years.filter(({ year }) => year >= 2021)
const document = 'Bộ tiêu chí minh họa (số liệu hư cấu)'

/** Id, subject, wording in both languages, kind of value, threshold, unit, verified, in force, indicator. The years in which MH07 and MH10 first met it follow; 0 is not yet. */
const criteria = /** @type {const} */ ([
  [
    'MHC-01',
    'developer',
    'Tiêu chí minh họa 01: tuân thủ pháp luật trong 03 năm gần nhất',
    'Sample criterion 01: three years of compliance',
    'yes_no',
    '',
    '',
    'yes',
    'in_force',
    '',
    2021,
    2021,
  ],
  [
    'MHC-02',
    'developer',
    'Tiêu chí minh họa 02: cung cấp đầy đủ dịch vụ cơ bản',
    'Sample criterion 02: all basic services',
    'yes_no',
    '',
    '',
    'yes',
    'in_force',
    '',
    2022,
    2021,
  ],
  [
    'MHC-03',
    'developer',
    'Tiêu chí minh họa 03: có cơ chế giám sát đầu vào, đầu ra',
    'Sample criterion 03: input and output monitoring',
    'yes_no',
    '',
    '',
    'yes',
    'in_force',
    '',
    2024,
    2023,
  ],
  [
    'MHC-04',
    'developer',
    'Tiêu chí minh họa 04: công bố báo cáo hằng năm',
    'Sample criterion 04: yearly public report',
    'yes_no',
    '',
    '',
    'yes',
    'in_force',
    '',
    2025,
    2022,
  ],
  [
    'MHC-05',
    'park',
    'Tiêu chí minh họa 05: tối thiểu 15% doanh nghiệp áp dụng RECP',
    'Sample criterion 05: at least 15% of firms apply RECP',
    'share',
    15,
    '%',
    'yes',
    'in_force',
    'recp_share',
    0,
    2024,
  ],
  [
    'MHC-06',
    'park',
    'Tiêu chí minh họa 06: tối thiểu 02 cộng sinh công nghiệp',
    'Sample criterion 06: at least two symbioses',
    'count',
    2,
    'cộng sinh',
    'yes',
    'in_force',
    'symbioses',
    2025,
    2023,
  ],
  [
    'MHC-07',
    'park',
    'Tiêu chí minh họa 07: tối thiểu 28% đất cây xanh và hạ tầng dùng chung',
    'Sample criterion 07: at least 28% green and shared land',
    'share',
    28,
    '%',
    'yes',
    'in_force',
    'shared_land',
    2021,
    0,
  ],
  [
    'MHC-08',
    'park',
    'Tiêu chí minh họa 08: tái sử dụng tối thiểu 15% nước thải công nghiệp',
    'Sample criterion 08: at least 15% of wastewater reused',
    'share',
    15,
    '%',
    'yes',
    'in_force',
    'water_reuse',
    2025,
    2025,
  ],
  [
    'MHC-09',
    'park',
    'Tiêu chí minh họa 09: có giải pháp nhà ở cho người lao động',
    'Sample criterion 09: housing for workers',
    'yes_no',
    '',
    '',
    'partly',
    'in_force',
    'worker_housing',
    0,
    0,
  ],
  [
    'MHC-10',
    'enterprise',
    'Tiêu chí minh họa 10: doanh nghiệp sinh thái',
    'Sample criterion 10: eco-enterprises',
    'yes_no',
    '',
    '',
    'no',
    'in_force',
    '',
    0,
    0,
  ],
  [
    'MHC-11',
    'park',
    'Tiêu chí minh họa 11: doanh nghiệp có nhận thức về RECP (đã hết hiệu lực)',
    'Sample criterion 11: firms aware of RECP (repealed)',
    'share',
    80,
    '%',
    'yes',
    'repealed',
    '',
    0,
    0,
  ],
])

const notes = { yes: '', partly: 'Chưa đối chiếu đủ nên không kết luận', no: 'Chưa đối chiếu nên không kết luận' }

export const ecoCriteria = criteria.map(([id, subject, name_vi, name_en, value_type, threshold, unit, verified, force, indicator]) => ({
  criterion_id: id,
  document,
  subject,
  name_vi,
  name_en,
  value_type,
  threshold,
  unit,
  legal_reference: `Mục ${Number(id.slice(4))}`,
  verified,
  force,
  indicator,
  as_of: '2021-01-01',
  note: ['Số liệu hư cấu', force === 'repealed' ? 'hết hiệu lực, không dùng để đánh giá' : notes[verified]].filter(Boolean).join('; '),
  source_id: 'DEMO-TC',
}))

/** The extract of form A.4. @param {Firms} firms */
export function ecoMonitoring(firms) {
  const draw = random(35)
  const shares = [
    [0.16, 0.1, 0.03, 0.015],
    [0.12, 0.09, 0.025, 0.012],
  ]
  return parks.flatMap((park, place) => {
    let recp = place === 0 ? 2 : 5
    return from2021.map((year, step) => {
      const firmsThere = atWork(firms, park.index, year.last.index).length
      const before = recp
      const took = Math.min(firmsThere - recp, (place === 0 ? 1 : 2) + (draw() < 0.5 ? 1 : 0))
      recp += took
      const symbioses = place === 0 ? [0, 0, 1, 1, 2][step] : [0, 1, 2, 2, 3][step]
      const power = Math.round(recp * (38000 + 9000 * draw()))
      const shared = symbioses * Math.round(120000 + 40000 * draw())
      const [green, transport, technical, social] = shares[place]
      return {
        park_id: park.id,
        period: year.key,
        total_ha: park.total,
        green_ha: round(park.total * (green + 0.002 * step), 1),
        transport_ha: round(park.total * transport, 1),
        technical_ha: round(park.total * technical, 1),
        social_ha: round(park.total * (social + 0.001 * step), 1),
        enterprises: firmsThere,
        recp_before: before,
        recp_year: took,
        recp_planned: 4 + step * 2,
        power_saved: power,
        co2_cut: round((power / 1000) * 0.68, 1),
        water_saved: Math.round(recp * 1900),
        wastewater_cut: Math.round(recp * 1300),
        waste_reused: Math.round(recp * 21),
        waste_recycled: Math.round(recp * 34),
        recp_saving: Math.round(recp * 145),
        symbioses,
        symbioses_planned: symbioses + 2,
        symbiosis_power: shared,
        symbiosis_co2: round((shared / 1000) * 0.68, 1),
        symbiosis_water: symbioses * 5200,
        symbiosis_saving: symbioses * 610,
        ...provenance('eco_monitoring', park.id, year, 'DEMO-A4'),
      }
    })
  })
}

const answers = [
  'env_4',
  'env_5',
  'env_6',
  'pm_1',
  'pm_2',
  'pm_3',
  'pm_4',
  'soc_3',
  'soc_5',
  'soc_7',
  'eco_1',
  'eco_2',
  'eco_3',
  'eco_4',
  'eco_5',
  'eco_6',
]

/** Form A.5. @param {ReturnType<typeof ecoMonitoring>} monitoring */
export function ecoIndicators(monitoring) {
  const draw = random(37)
  return parks.flatMap((park, place) => {
    const since = answers.map(() => 2021 + Math.floor(draw() * 6) - place)
    return from2021.map((year, step) => ({
      park_id: park.id,
      period: year.key,
      env_1: monitoring.find((row) => row.park_id === park.id && row.period === year.key)?.symbioses ?? 0,
      env_3: [5, 7.8, 10.4, 13.2, 15.8][step],
      ...Object.fromEntries(answers.map((id, index) => [id, year.year >= since[index] ? 'yes' : 'no'])),
      evidence: `Hồ sơ minh họa ${park.id}-${year.key} (số liệu hư cấu)`,
      ...provenance('eco_indicators', park.id, year, 'DEMO-A5'),
    }))
  })
}

/** Criterion by criterion, with what proves it and what comes next. @param {ReturnType<typeof ecoMonitoring>} monitoring */
export function ecoAssessments(monitoring) {
  return parks.flatMap((park, place) =>
    criteria
      .filter(([, , , , , , , , force]) => force === 'in_force')
      .flatMap(([id, , , , , threshold, , verified, , indicator, ...met]) =>
        from2021.map((year) => {
          const row = monitoring.find((each) => each.park_id === park.id && each.period === year.key)
          const measured = row && {
            recp_share: (100 * (row.recp_before + row.recp_year)) / row.enterprises,
            symbioses: row.symbioses,
            shared_land: (100 * (row.green_ha + row.transport_ha + row.technical_ha + row.social_ha)) / row.total_ha,
            water_reuse: [5, 7.8, 10.4, 13.2, 15.8][year.year - 2021],
          }
          const value = measured && indicator in measured ? round(measured[/** @type {keyof typeof measured} */ (indicator)], 2) : ''
          const reached = threshold !== '' && value !== '' ? value >= threshold : met[place] !== 0 && year.year >= met[place]
          const result = verified !== 'yes' ? 'not_assessed' : reached ? 'met' : 'not_met'
          return {
            park_id: park.id,
            criterion_id: id,
            period: year.key,
            value,
            result,
            evidence: result === 'met' ? `Biên bản minh họa ${id}/${year.key} (số liệu hư cấu)` : '',
            next_action:
              result === 'met' ? '' : result === 'not_met' ? 'Bổ sung giải pháp và hồ sơ minh chứng' : 'Đối chiếu nguyên văn tiêu chí',
            due: result === 'met' ? '' : `${year.year + 1}-12-31`,
            confidence: 'high',
            ...provenance('eco_assessments', park.id, year, 'DEMO-TC'),
          }
        }),
      ),
  )
}

const topics = ['management', 'environment', 'social', 'economic']

/** An invented list, as an assessor would supply one. */
export function ecoInternational() {
  const draw = random(64)
  return parks.flatMap((park, place) =>
    Array.from({ length: 24 }, (_, number) => ({
      number: number + 1,
      since: 2022 + Math.floor(draw() * 6) - place,
      none: draw() < 0.08,
    })).flatMap(({ number, since, none }) =>
      [2023, 2024, 2025].map((year) => ({
        framework: 'Khung minh họa 1.0 (số liệu hư cấu)',
        code: `KMH-${String(number).padStart(2, '0')}`,
        park_id: park.id,
        period: String(year),
        topic: topics[(number - 1) % 4],
        requirement: number <= 8 ? 'prerequisite' : 'performance',
        name: `Chỉ số minh họa ${String(number).padStart(2, '0')}`,
        threshold: '',
        value: '',
        unit: '',
        result: none ? 'not_applicable' : year >= since ? 'met' : 'not_met',
        evidence: '',
        ...provenance('eco_international', park.id, { key: String(year), end: `${year}-12-31`, received: `${year + 1}-03-20` }, 'DEMO-QT'),
      })),
    ),
  )
}
