import { expect, test } from 'vitest'
import { empty } from '#model/progress/course/measures.ts'
import { opinionsOn } from '#model/progress/course/opinions.ts'
import { statusOfPace } from '#model/progress/status.ts'

test.each([
  [1.2, 'on_track'],
  [0.95, 'on_track'],
  [0.949, 'behind'],
  [0.3 + 0.65, 'on_track'],
  [0.6, 'behind'],
  [0.599, 'far_behind'],
  [0, 'far_behind'],
  [-0.001, 'going_back'],
])('a pace of %d is %s', (pace, status) => {
  expect(statusOfPace(pace)).toBe(status)
})

test.each([
  [0.95, ['on_track']],
  [0.949, ['behind', 'far_behind']],
  [0.1, ['behind', 'far_behind']],
  [0.099, ['far_behind', 'going_back']],
])('a UN share of %d says %j', (share, says) => {
  expect(opinionsOn({ ...empty, pace: 0.7, un_share: share })).toEqual([
    { measure: 'un_share', value: share, says, agrees: says.includes('behind') },
  ])
})

test('without a pace there is no second opinion', () => {
  expect(opinionsOn({ ...empty, cagr_ratio: 1, un_share: 1 })).toEqual([])
})
