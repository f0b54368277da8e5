import type { IndicatorDeclaration } from '#model/indicator.ts'
import { clauses } from '../../plan.ts'
import { park } from '../../units.ts'
import { stepAxis, taken, zonesAxis } from '../../zones.ts'

/** No direction, so no verdict: the resolution that sets 15 parks and 6,418 ha names no step, and judging one of them would be a choice nobody made. */
const newIndustrialParks: IndicatorDeclaration = {
  id: 'new_industrial_parks',
  name: { vi: 'Số KCN mới, mở rộng đã ghi nhận qua từng bước', en: 'New and extended parks recorded as having taken each step' },
  short: { vi: 'KCN mới theo bước', en: 'New parks by step' },
  definition: {
    vi: 'Số khu công nghiệp mới, mở rộng có ngày qua bước được chọn tính đến cuối kỳ; bước đã qua được giữ cho các kỳ sau. Khu đã qua bước mà chưa có ngày thì không đếm được, nên đây là số tối thiểu.',
    en: 'New and extended industrial parks with a date for the chosen step by the end of the period; a step once taken stays taken. A park whose date is not known cannot be counted, so this is a minimum.',
  },
  group: 'zones',
  order: 1,
  plan: clauses.zones,
  leadUnits: ['investment'],
  unit: park,
  measure: 'stock',
  direction: 0,
  grains: ['year'],
  splits: [],
  axes: [zonesAxis, stepAxis],
  scope: 'city',
  aggregate: 'sum(zones)',
  terms: { zones: taken('1') },
  published: [{ series: 'new_parks_policy', when: ['all_zones', 'policy'] }],
  charts: ['trend'],
  formula: {
    vi: 'Đếm số khu có ngày đạt bước không muộn hơn cuối kỳ.',
    en: 'Counts the zones whose step is dated no later than the end of the period.',
  },
  example: {
    rows: {
      zone_steps: [
        { zone_id: '1', step: 'policy', period: '2022-05' },
        { zone_id: '2', step: 'policy', period: '2024-11' },
        { zone_id: '2', step: 'certificate', period: '2024-12' },
        { zone_id: '3', step: 'policy', period: '2025-01' },
      ],
    },
    period: '2024',
    value: 2,
    words: {
      vi: 'Đến hết năm 2024: khu 1 (05/2022) và khu 2 (11/2024) = 2 KCN',
      en: 'By the end of 2024: zone 1 (05/2022) and zone 2 (11/2024) = 2 parks',
    },
  },
  note: {
    vi: 'Chỉ tính bước có ngày đã công bố hoặc báo cáo; bước trước không được suy ra từ bước sau. Nghị quyết 06-NQ/TU nêu 15 KCN, 6.418 ha nhưng không nói tính ở bước nào, nên mỗi bước là một số riêng.',
    en: 'Only steps with a published or reported date count; no earlier step is inferred from a later one. Resolution 06-NQ/TU names 15 parks and 6,418 ha but no step, so every step is a figure of its own.',
  },
}

export default newIndustrialParks
