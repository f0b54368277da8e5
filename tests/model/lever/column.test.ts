import { expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import { indicatorOf } from '#model/catalog.ts'
import { basisOf } from '#model/indicator.ts'
import { leverColumns } from '#model/lever/column.ts'
import { ratioOf } from '#model/ratio.ts'

const columns = (id: string, ...basis: string[]) => {
  const indicator = indicatorOf(catalog, id)
  const found = leverColumns(indicator, basisOf(indicator, basis), catalog)
  return found && [found.numerator.column.id, found.denominator.column.id]
}

test('the columns that can be moved follow the basis', () => {
  expect(columns('investment_per_ha')).toEqual(['fdi_registered', 'leased_ha'])
  expect(columns('investment_per_ha', 'realised', 'both', 'established')).toEqual(['fdi_realised', 'established_ha'])
  expect(columns('occupancy')).toEqual(['leased_ha', 'industrial_ha'])
  expect(columns('budget_per_ha')).toEqual(['fdi_budget', 'leased_ha'])
  expect(columns('capital_per_project', 'ddi')).toEqual(['ddi_registered', 'ddi_projects'])
})

test('what is no ratio, or counts only on a condition, has no lever', () => {
  expect(columns('occupancy', 'deployed')).toBeNull()
  expect(columns('workers')).toBeNull()
  expect(columns('trade_balance')).toBeNull()
})

test('a ratio is read from its one aggregate', () => {
  expect(ratioOf({ aggregate: '100 * sum(leased) / nullif(sum(industrial), 0)' })).toEqual({
    scale: 100,
    numerator: 'leased',
    denominator: 'industrial',
  })
  expect(ratioOf({ aggregate: 'sum(export) - sum(import)' })).toBeNull()
  expect(ratioOf({ aggregate: '' })).toBeNull()
  for (const indicator of catalog.indicators.filter(({ aggregate }) => aggregate.includes('nullif')))
    expect([indicator.id, ratioOf(indicator) !== null]).toEqual([indicator.id, true])
})
