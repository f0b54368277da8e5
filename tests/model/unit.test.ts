import { describe, expect, test } from 'vitest'
import { nameAt, unitNameOf } from '#model/unit.ts'

const units = [
  {
    unit_id: 'a',
    name_vi: 'Phòng cũ',
    name_en: 'Old division',
    unit_kind: 'division',
    member_of: null,
    valid_from: '2023-02-22',
    valid_to: '2025-06-30',
  },
  {
    unit_id: 'a',
    name_vi: 'Phòng mới',
    name_en: null,
    unit_kind: 'division',
    member_of: 'divisions',
    valid_from: '2025-07-01',
    valid_to: null,
  },
].map(unitNameOf)

describe('the name of a unit', () => {
  test.each([
    ['2023-02-21', null],
    ['2023-02-22', 'Phòng cũ'],
    ['2025-06-30', 'Phòng cũ'],
    ['2025-07-01', 'Phòng mới'],
    ['2025', 'Phòng mới'],
    ['2024', 'Phòng cũ'],
    ['2026-09', 'Phòng mới'],
  ])('on %s is %s', (date, name) => {
    expect(nameAt(units, 'a', date)?.vi ?? null).toBe(name)
  })

  test('is unknown for another unit or what is no date, and Vietnamese where nobody has translated it', () => {
    expect(nameAt(units, 'b', '2024')).toBeNull()
    expect(nameAt(units, 'a', 'hôm nay')).toBeNull()
    expect(nameAt(units, 'a', '2026')).toEqual({ vi: 'Phòng mới', en: 'Phòng mới' })
  })
})
