import { expect, test } from 'vitest'
import { type Enterprise, type Wanted, enterpriseOf, findEnterprises, sortEnterprises, unusedOf } from '#model/enterprise.ts'

const firm = (enterprise_id: string, name: string, more: Record<string, string | number> = {}): Enterprise =>
  enterpriseOf({ enterprise_id, name, park_id: 'A', ...more })
const all = [
  firm('1', 'Công ty Cảng Đình Vũ', { sector: 'logistics', high_tech: 'no', leased_ha: 10, used_ha: 4 }),
  firm('2', 'Công ty Điện tử Bắc', { sector: 'electronics', high_tech: 'yes', park_id: 'B', leased_ha: 3, used_ha: 3 }),
  firm('3', 'Ánh Dương', { sector: 'electronics', high_tech: 'no' }),
]
const nothing: Wanted = { find: '', park: '', source: '', country: '', sector: '', status: '', flag: '' }
const ids = (found: readonly Enterprise[]) => found.map(({ id }) => id)

test('names are found without accents, in any order of words', () => {
  expect(ids(findEnterprises(all, { ...nothing, find: 'dinh cang' }))).toEqual(['1'])
  expect(ids(findEnterprises(all, { ...nothing, find: 'dien tu' }))).toEqual(['2'])
  expect(ids(findEnterprises(all, nothing))).toEqual(['1', '2', '3'])
})

test('filters add up', () => {
  expect(ids(findEnterprises(all, { ...nothing, sector: 'electronics' }))).toEqual(['2', '3'])
  expect(ids(findEnterprises(all, { ...nothing, sector: 'electronics', flag: 'highTech' }))).toEqual(['2'])
  expect(ids(findEnterprises(all, { ...nothing, park: 'A', sector: 'electronics' }))).toEqual(['3'])
})

test('sorting puts the largest first and what is not known last', () => {
  expect(ids(sortEnterprises(all, 'leased'))).toEqual(['1', '2', '3'])
  expect(ids(sortEnterprises(all, 'unused'))).toEqual(['1', '2', '3'])
  expect(ids(sortEnterprises(all, 'name'))).toEqual(['3', '1', '2'])
  expect(unusedOf(all[0]!)).toBe(6)
  expect(unusedOf(all[2]!)).toBeNull()
})
