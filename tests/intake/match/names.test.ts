import { describe, expect, test } from 'vitest'
import { nameKey, namesIn } from '#intake/match/names.ts'
import { parks, realParks } from '../parks.ts'

describe('names of parks', () => {
  const find = namesIn(realParks())
  test.each([
    ['KCN Đình Vũ', 'DINH_VU'],
    ['Đình Vũ', 'DINH_VU'],
    ['DEEP C Hải Phòng I', 'DINH_VU'],
    ['DEEP C Hải Phòng 1', 'DINH_VU'],
    ['deep c3', 'CANG_CUA_NGO'],
    ['DVIZ', 'DINH_VU'],
    ['Nomura', 'NOMURA'],
    ['Khu công nghiệp Nam Cầu Kiền', 'NAM_CAU_KIEN'],
    ['KCN Nam Đình Vũ (Khu I)', 'NAM_DINH_VU_1'],
    ['KCN Nam Đình Vũ Khu 2', 'NAM_DINH_VU_2'],
    ['KCN Trang Due', 'TRANG_DUE'],
    ['kcn  ÐÌNH   VŨ', 'DINH_VU'],
    ['NOMURA', 'NOMURA'],
  ])('%s is %s', (name, id) => {
    expect(find(name)).toEqual({ kind: 'found', id })
    expect(find(name.normalize('NFD'))).toEqual({ kind: 'found', id })
  })

  test('a misspelling is unknown with a suggestion, a stranger without', () => {
    expect(find('KCN Đình Vủ')).toEqual({ kind: 'unknown', suggestion: 'KCN Đình Vũ' })
    expect(find('KCN Tràng Duệ mở rộng')).toMatchObject({ kind: 'unknown' })
    expect(find('xyz')).toEqual({ kind: 'unknown', suggestion: null })
    expect(find('__proto__')).toEqual({ kind: 'unknown', suggestion: null })
  })

  test('names that people add lead where they said', () => {
    expect(namesIn(realParks({ 'Khu Cảng': 'CANG_CUA_NGO' }))('khu cảng')).toEqual({ kind: 'found', id: 'CANG_CUA_NGO' })
  })

  test('a name of two parks is ambiguous', () => {
    const two = namesIn({
      entries: [
        { id: 'A', names: ['KCN Vinh Quang (Tiên Lãng)', 'KCN Vinh Quang'] },
        { id: 'B', names: ['KCN Vinh Quang (Vĩnh Bảo)', 'KCN Vinh Quang'] },
      ],
    })
    expect(two('Vinh Quang')).toEqual({ kind: 'ambiguous', names: ['KCN Vinh Quang (Tiên Lãng)', 'KCN Vinh Quang (Vĩnh Bảo)'] })
  })

  test('the place of the tone mark does not matter, the tone does', () => {
    expect(nameKey('An Hoà, Thuỷ Nguyên')).toBe(nameKey('An Hòa, Thủy Nguyên'))
    expect(nameKey('Hoa')).not.toBe(nameKey('Hòa'))
    expect(namesIn(parks)('KCN Minh Hoạ 01')).toEqual({ kind: 'found', id: 'MH01' })
  })
})
