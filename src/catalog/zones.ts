import type { Axis, Contribution } from '#model/indicator.ts'
import { steps } from './datasets/zones/zone_steps.ts'

/** Which step is counted; the approval of the investment policy opens, because the zones of the plan are named by it. */
const first = ['policy', ...steps.map(({ id }) => id).filter((id) => id !== 'policy')]

export const stepAxis: Axis = {
  id: 'step',
  name: { vi: 'Bước đã qua', en: 'Step taken' },
  choices: first.flatMap((id) => steps.filter((step) => step.id === id)),
}

export const zonesAxis: Axis = {
  id: 'zones',
  name: { vi: 'Các khu được tính', en: 'Zones counted' },
  choices: [
    { id: 'all_zones', name: { vi: 'Tất cả', en: 'All' } },
    { id: 'plan_zones', name: { vi: 'Các khu nêu trong Kế hoạch', en: 'Zones named in the plan' } },
    {
      id: 'special_zones',
      name: { vi: 'Chuyên ngành, công nghệ thông tin, công nghệ cao', en: 'Specialised, information technology, high-tech' },
    },
  ],
}

const counted: Readonly<Record<string, string>> = {
  all_zones: '',
  plan_zones: " and in_plan = 'plan'",
  special_zones: " and zone_kind in ('specialised', 'it', 'hightech')",
}

/** What every step taken so far adds up to: `value` for a zone that is counted, nothing for any other. */
export function taken(value: string): readonly Contribution[] {
  return zonesAxis.choices.flatMap((zones) =>
    steps.map((step) => ({
      dataset: 'zone_steps',
      value: `case when step = '${step.id}'${counted[zones.id] ?? ''} then ${value} else 0 end`,
      measure: 'stock',
      lasting: true,
      when: [zones.id, step.id],
    })),
  )
}
