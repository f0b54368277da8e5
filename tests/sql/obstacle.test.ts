import { expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import { indicatorOf } from '#model/catalog.ts'
import { ask } from '#model/question.ts'
import { counted, obstacle } from '#sql/obstacle.ts'

const at = (id: string, wanted: Parameters<typeof ask>[1]) =>
  obstacle(indicatorOf(catalog, id), ask(indicatorOf(catalog, id), wanted), catalog)

test('share purchases are in the way of everything but the whole', () => {
  const basis = ['incl_shares']
  expect(at('investment_per_ha', { basis })).toBeNull()
  expect(at('investment_per_ha', { basis, split: 'park' })).toBe('share_purchases')
  expect(at('investment_per_ha', { basis, split: 'position' })).toBe('share_purchases')
  expect(at('investment_per_ha', { basis, parks: ['A'] })).toBe('share_purchases')
  expect(at('investment_per_ha', { basis, position: 'outside' })).toBe('share_purchases')
  expect(at('investment_per_ha', { basis: [...basis, 'kcn'] })).toBe('share_purchases')
  expect(at('investment_per_ha', { split: 'park', parks: ['A'], position: 'outside', basis: ['kcn'] })).toBeNull()
})

test('form 2101 knows positions and no parks', () => {
  expect(at('new_capital', { split: 'position' })).toBeNull()
  expect(at('new_capital', { position: 'outside' })).toBeNull()
  expect(at('new_capital', { parks: ['A'] })).toBe('investment_flows')
})

test('a contribution counts while every choice of it is in force', () => {
  const indicator = indicatorOf(catalog, 'investment_per_ha')
  const columns = (...wanted: string[]) =>
    counted(indicator, ask(indicator, { basis: wanted }).basis, catalog).map(({ term, value, part }) => [term, value, part])
  expect(columns()).toEqual([
    ['capital', 'fdi_registered', 'park_id'],
    ['land', 'leased_ha', 'park_id'],
  ])
  expect(columns('realised', 'both', 'incl_shares', 'industrial')).toEqual([
    ['capital', 'fdi_realised', 'park_id'],
    ['capital', 'ddi_realised * 1000 / rate', 'park_id'],
    ['capital', 'cumulative_value', null],
    ['land', 'industrial_ha', 'park_id'],
  ])
})
