import type { IndicatorDeclaration } from '#model/indicator.ts'
import { clauses } from '../../plan.ts'
import { hectare } from '../../units.ts'
import { stepAxis, taken, zonesAxis } from '../../zones.ts'

/** No direction, so no verdict: the resolution that sets 15 parks and 6,418 ha names no step, and judging one of them would be a choice nobody made. */
const newIndustrialArea: IndicatorDeclaration = {
  id: 'new_industrial_area',
  name: {
    vi: 'Diện tích KCN mới, mở rộng đã ghi nhận qua từng bước',
    en: 'Area of new and extended parks recorded as having taken each step',
  },
  short: { vi: 'Diện tích KCN mới theo bước', en: 'New park area by step' },
  definition: {
    vi: 'Diện tích các khu công nghiệp mới, mở rộng có ngày qua bước được chọn tính đến cuối kỳ, theo văn bản của bước đó; diện tích dạng khoảng tính cận dưới. Khu chưa có ngày hoặc diện tích thì không cộng được, nên đây là số tối thiểu.',
    en: 'Area of the new and extended industrial parks with a date for the chosen step by the end of the period, as the document of that step names it; a range counts with its lower bound. What has no date or area cannot be added, so this is a minimum.',
  },
  group: 'zones',
  order: 2,
  plan: clauses.zones,
  leadUnits: ['investment'],
  unit: hectare,
  measure: 'stock',
  direction: 0,
  grains: ['year'],
  splits: [],
  axes: [zonesAxis, stepAxis],
  scope: 'city',
  aggregate: 'sum(zones)',
  terms: { zones: taken('coalesce(area_ha, area_from, 0)') },
  published: [{ series: 'new_parks_policy_area', when: ['all_zones', 'policy'] }],
  charts: ['trend'],
  formula: {
    vi: 'Σ diện tích các khu có ngày đạt bước không muộn hơn cuối kỳ.',
    en: 'Σ area of the zones whose step is dated no later than the end of the period.',
  },
  example: {
    rows: {
      zone_steps: [
        { zone_id: '1', step: 'policy', period: '2022-05', area_ha: 410 },
        { zone_id: '2', step: 'policy', period: '2024-11', area_from: 150, area_to: 170 },
        { zone_id: '3', step: 'policy', period: '2025-01', area_ha: 200 },
      ],
    },
    period: '2024',
    value: 560,
    words: {
      vi: 'Đến hết năm 2024: 410 + 150 (cận dưới của 150-170) = 560 ha',
      en: 'By the end of 2024: 410 + 150 (the lower bound of 150-170) = 560 ha',
    },
  },
  note: {
    vi: 'Chỉ tính bước có ngày đã công bố hoặc báo cáo; bước trước không được suy ra từ bước sau. Nghị quyết 06-NQ/TU nêu 15 KCN, 6.418 ha nhưng không nói tính ở bước nào, nên mỗi bước là một số riêng. Khu chưa có diện tích không làm tăng tổng.',
    en: 'Only steps with a published or reported date count; no earlier step is inferred from a later one. Resolution 06-NQ/TU names 15 parks and 6,418 ha but no step, so every step is a figure of its own. A zone without an area adds nothing.',
  },
}

export default newIndustrialArea
