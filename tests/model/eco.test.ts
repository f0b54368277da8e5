import { expect, test } from 'vitest'
import { assessmentOf, criterionOf, isScorable, standingOn, tallyOf } from '#model/eco.ts'

const criterion = (verified: string, force = 'in_force') => criterionOf({ criterion_id: 'C', verified, force, name_vi: 'một' })
const said = (park_id: string, period: string, result: string) => assessmentOf({ park_id, criterion_id: 'C', period, result })

test('only what was checked word for word and is in force may be scored', () => {
  expect(isScorable(criterion('yes'))).toBe(true)
  expect(isScorable(criterion('partly'))).toBe(false)
  expect(isScorable(criterion('no'))).toBe(false)
  expect(isScorable(criterion('yes', 'repealed'))).toBe(false)
})

test('the newest dated assessment of a park or its members decides, an undated one only where there is no other', () => {
  const all = [said('A', '2024', 'met'), said('A1', '2023', 'not_met'), said('B', '2025', 'not_met'), said('A', '', 'not_assessed')]
  const standing = standingOn(criterion('yes'), ['A', 'A1'], all)
  expect(standing.state).toBe('met')
  expect(standing.course.map(({ period }) => period)).toEqual(['2023', '2024'])
  expect(standingOn(criterion('yes'), ['A'], [said('A', '', 'not_assessed')]).state).toBe('not_assessed')
  expect(standingOn(criterion('yes'), ['C'], all).state).toBe('unreported')
})

test('an unverified criterion judges nobody, and a tally leaves out what is unverified or does not apply', () => {
  const all = [said('A', '2024', 'met')]
  const met = standingOn(criterion('yes'), ['A'], all)
  const unverified = standingOn(criterion('no'), ['A'], all)
  const idle = standingOn(criterion('yes'), ['A'], [said('A', '2024', 'not_applicable')])
  const silent = standingOn(criterion('yes'), ['B'], all)
  expect(unverified.state).toBe('unverified')
  expect(tallyOf([met, unverified, idle, silent])).toEqual({ met: 1, of: 2 })
})
