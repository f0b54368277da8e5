import type { Text } from '../text.ts'

/** What a verdict can say. The last four are no stages of a path: two close a target year, one closes it late, one says that nothing can be said. */
export type Status = 'reached' | 'on_track' | 'behind' | 'far_behind' | 'going_back' | 'missed' | 'reached_late' | 'cannot_judge'

export const statuses: readonly Status[] = [
  'reached',
  'on_track',
  'behind',
  'far_behind',
  'going_back',
  'missed',
  'reached_late',
  'cannot_judge',
]

export const statusNames: Readonly<Record<Status, Text>> = {
  reached: { vi: 'Đạt', en: 'Reached' },
  on_track: { vi: 'Đúng tiến độ', en: 'On track' },
  behind: { vi: 'Chậm', en: 'Behind' },
  far_behind: { vi: 'Rất chậm', en: 'Far behind' },
  going_back: { vi: 'Xa dần chỉ tiêu', en: 'Moving away' },
  missed: { vi: 'Không đạt', en: 'Missed' },
  reached_late: { vi: 'Đạt muộn', en: 'Reached late' },
  cannot_judge: { vi: 'Chưa kết luận được', en: 'Cannot be judged' },
}

/** A mark told apart by its shape, so that a status reads without colour; screens draw it by this name. */
export const statusMarks = {
  reached: 'check',
  on_track: 'circle_full',
  behind: 'circle_half',
  far_behind: 'circle_empty',
  going_back: 'arrow_back',
  missed: 'cross',
  reached_late: 'check_clock',
  cannot_judge: 'question',
} as const satisfies Readonly<Record<Status, string>>

/** Ratios computed from decimals land a hair beside round limits; this keeps 0.95 on the right side of 0.95. */
const hair = 1e-9

/** The word for a pace (1 = on the path): 0.95, 0.60 and 0, after Open SDG, Statistics Canada and Eurostat. */
export function statusOfPace(pace: number): 'on_track' | 'behind' | 'far_behind' | 'going_back' {
  if (pace >= 0.95 - hair) return 'on_track'
  if (pace >= 0.6 - hair) return 'behind'
  return pace >= -hair ? 'far_behind' : 'going_back'
}
