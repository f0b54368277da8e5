import { expect, test } from 'vitest'
import { type TaskReport, latestReports, standingOf, taskReportOf, tasksOf } from '#model/standing.ts'
import { taskOf } from '#model/task.ts'
import { unitNameOf } from '#model/unit.ts'

const task = taskOf({ task_id: 'II.1.1', group_id: 'II.1', place: 1, wording: 'Tập huấn', lead_units: 'office+labour', ends: '2025' })
const report = (unit: string, period: string, progress: TaskReport['progress']): TaskReport => ({
  task: 'II.1.1',
  unit,
  period,
  progress,
  percent: null,
  evidence: '',
  difficulties: '',
  funding: null,
  source: '',
})
const standing = (reports: readonly TaskReport[], asOf = '2026-01-21') => standingOf(task, reports, asOf)

test('what nobody has reported is unreported and never over its time', () => {
  expect(standing([])).toEqual({ progress: 'unreported', over: false, reports: [] })
  expect(standing([{ ...report('office', '2025-Q4', 'done'), task: 'II.1.2' }]).progress).toBe('unreported')
})

test('the newest report of each unit counts, and all of them make the standing', () => {
  const office = [report('office', '2025-Q4', 'done'), report('office', '2025-Q1', 'in_progress')]
  expect(standing(office)).toMatchObject({ progress: 'done', over: false })
  expect(latestReports(task, office)).toEqual([office[0]])
  expect(standing([...office, report('labour', '2025-Q4', 'not_started')]).progress).toBe('in_progress')
  expect(standing([...office, report('labour', '2025-Q4', 'stopped')]).progress).toBe('stopped')
  expect(standing([report('office', '2025', 'not_started')]).progress).toBe('not_started')
  expect(standing([report('office', '2025', 'stopped'), report('labour', '2025', 'in_progress')]).progress).toBe('in_progress')
})

test('open work is over its time after its last day, and never where the plan sets none', () => {
  const open = [report('office', '2025-Q3', 'in_progress')]
  expect(standing(open, '2025-12-31').over).toBe(false)
  expect(standing(open, '2026-01-01').over).toBe(true)
  expect(standingOf({ ...task, ends: '' }, open, '2030-01-01').over).toBe(false)
})

test('a row becomes a report, and a word that is no status is no report of one', () => {
  const row = { task_id: 'T', unit_id: 'U', period: '2025', status: 'done', percent_done: 100, evidence: 'E', funding: 5, source_id: 'S' }
  expect(taskReportOf(row)).toMatchObject({
    task: 'T',
    unit: 'U',
    progress: 'done',
    percent: 100,
    evidence: 'E',
    difficulties: '',
    funding: 5,
  })
  expect(taskReportOf({ ...row, status: 'great', percent_done: null })).toMatchObject({ progress: 'unreported', percent: null })
})

test('a unit answers for its own tasks and for those of the collective it belongs to', () => {
  const units = [
    unitNameOf({ unit_id: 'labour', name_vi: 'Phòng', member_of: 'divisions' }),
    unitNameOf({ unit_id: 'office', name_vi: 'Văn phòng' }),
  ]
  const common = { ...task, id: 'III.1', leadUnits: ['divisions'] }
  expect(tasksOf('labour', [task, common], units)).toEqual([task, common])
  expect(tasksOf('office', [task, common], units)).toEqual([task])
  expect(tasksOf('investment', [task, common], units)).toEqual([])
})
