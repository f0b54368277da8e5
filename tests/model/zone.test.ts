import { describe, expect, test } from 'vitest'
import { type ZoneStep, aheadOf, areasPrinted, stagesOf, takenBy, zoneOf, zoneStepOf } from '#model/zone.ts'

const step = (zone: string, id: string, state: string, more: Record<string, string | number | null> = {}): ZoneStep =>
  zoneStepOf({ zone_id: zone, step: id, state, ...more })
const order = ['listed', 'policy', 'certificate']
const steps = [
  step('A', 'policy', 'done', { actual: '2022-05-27', area_ha: 410, as_of: '2022-05-27' }),
  step('A', 'certificate', 'planned', { planned: '2026-03', planned_from: '2025-10', area_ha: 410 }),
  step('B', 'policy', 'done', { actual: '2024', area_from: 150, area_to: 170 }),
  step('B', 'listed', 'in_progress'),
  step('C', 'policy', 'done', { actual: '2025-07-15' }),
]

test('a step without a row is not known, whatever later steps say', () => {
  expect(stagesOf('A', steps, order)).toEqual([
    { state: 'unknown', date: '' },
    { state: 'done', date: '2022-05-27' },
    { state: 'ahead', date: '2026-03' },
  ])
  expect(stagesOf('B', steps, order)[0]).toEqual({ state: 'current', date: '' })
  expect(stagesOf('D', steps, order).map(({ state }) => state)).toEqual(['unknown', 'unknown', 'unknown'])
})

describe('what has been taken', () => {
  test('counts dated steps by their end, a range with its lower bound, and says where an area is missing', () => {
    expect(takenBy(steps, order, '2026-01-01')).toEqual([
      { step: 'listed', zones: 0, hectares: 0, unmeasured: 0 },
      { step: 'policy', zones: 3, hectares: 560, unmeasured: 1 },
      { step: 'certificate', zones: 0, hectares: 0, unmeasured: 0 },
    ])
  })
  test('sees nothing of later days', () => {
    expect(takenBy(steps, ['policy'], '2024-06-30')[0]).toMatchObject({ zones: 1, hectares: 410 })
  })
})

test('what is ahead is planned and not over, the nearest first', () => {
  const later = step('B', 'certificate', 'planned', { planned: '2028-12' })
  expect(aheadOf([later, ...steps], '2026-01-21').map(({ zone }) => zone)).toEqual(['A', 'B'])
  expect(aheadOf(steps, '2026-04-01')).toEqual([])
})

test('different areas of a zone stand side by side with their documents, equal ones once', () => {
  const zone = zoneOf({ zone_id: 'A', name_vi: 'KCN A', name_en: null, area_ha: 652.73, as_of: '2025-01', aliases: 'a|b', source_id: 'S1' })
  const printed = areasPrinted(zone, [
    step('A', 'listed', 'done', { area_ha: 400, as_of: '2023', document: 'Danh mục', source_id: 'S35' }),
    step('A', 'certificate', 'done', { area_ha: 652.73, as_of: '2025-01', source_id: 'S94' }),
    step('B', 'listed', 'done', { area_ha: 9 }),
  ])
  expect(printed.map(({ area, document, source }) => [area.value, document, source])).toEqual([
    [400, 'Danh mục', 'S35'],
    [652.73, '', 'S94'],
  ])
  expect(zone).toMatchObject({ name: { vi: 'KCN A', en: 'KCN A' }, aliases: ['a', 'b'], park: '' })
  expect(areasPrinted({ ...zone, area: { value: null, from: null, to: null } }, [])).toEqual([])
})
