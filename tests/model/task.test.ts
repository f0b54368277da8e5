import { describe, expect, test } from 'vitest'
import { inPlanOrder, printedLines, taskOf } from '#model/task.ts'

const row = {
  task_id: 'II.1.6',
  group_id: 'II.1',
  place: 6,
  wording: 'Nâng cao công tác quản lý.',
  wording_en: null,
  lead_units: 'infrastructure_firms+environment',
  leads: 'Các doanh nghiệp hạ tầng, Phòng Quản lý tài nguyên và môi trường',
  time_frame: 'hằng năm',
  starts: '2023',
  ends: '2025',
  legal: 'Nghị định A|Quyết định B',
  indicators: 'occupancy',
  datasets: null,
  document: 'Kế hoạch',
  note: null,
  source_id: 'S00',
}

describe('a task', () => {
  test('is read from its row: lists by their separators, blanks as nothing', () => {
    expect(taskOf(row)).toEqual({
      id: 'II.1.6',
      group: 'II.1',
      place: 6,
      wording: { vi: 'Nâng cao công tác quản lý.', en: '' },
      leadUnits: ['infrastructure_firms', 'environment'],
      leads: 'Các doanh nghiệp hạ tầng, Phòng Quản lý tài nguyên và môi trường',
      timeFrame: 'hằng năm',
      starts: '2023',
      ends: '2025',
      legal: ['Nghị định A', 'Quyết định B'],
      indicators: ['occupancy'],
      datasets: [],
      document: 'Kế hoạch',
      note: '',
      source: 'S00',
    })
    expect(() => taskOf({ ...row, wording: null })).toThrow('not a task')
  })

  test('prints its lines as the plan does, those that it has', () => {
    expect(printedLines(taskOf(row))).toEqual([
      'Nâng cao công tác quản lý.',
      'Đơn vị chủ trì: Các doanh nghiệp hạ tầng, Phòng Quản lý tài nguyên và môi trường.',
      'Thời gian thực hiện: hằng năm.',
    ])
    expect(printedLines(taskOf({ ...row, leads: null, time_frame: '' }))).toEqual(['Nâng cao công tác quản lý.'])
  })

  test('stands in the order of the plan, the tenth after the second', () => {
    const tasks = [
      ['III', 1],
      ['II.1', 10],
      ['II.1', 2],
    ].map(([group_id, place]) => taskOf({ ...row, task_id: `${group_id}.${place}`, group_id: String(group_id), place: Number(place) }))
    expect(inPlanOrder(tasks).map(({ id }) => id)).toEqual(['II.1.2', 'II.1.10', 'III.1'])
  })
})
