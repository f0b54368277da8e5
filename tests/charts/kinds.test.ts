import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { chartKinds, kindOf } from '#charts/kinds.ts'
import { catalog } from '#catalog/catalog.ts'

const files = readdirSync('src/charts').filter((name) => name.endsWith('.ts'))
const isKind = (file: string) => readFileSync(`src/charts/${file}`, 'utf8').includes('export default ')

test('a file with a default export is a kind, and its id is its name', () => {
  const ids = files.filter(isKind).map((file) => file.replace('.ts', ''))
  expect(ids.length).toBeGreaterThan(0)
  expect(chartKinds.map(({ id }) => id).sort()).toEqual(ids.sort())
  for (const id of ids) expect(kindOf(id).id).toBe(id)
})

test('drawing pieces are no kinds', () => {
  const pieces = readdirSync('src/charts/draw')
  expect(pieces.filter((file) => readFileSync(`src/charts/draw/${file}`, 'utf8').includes('export default '))).toEqual([])
})

test('an unknown kind is a broken promise', () => {
  expect(() => kindOf('pie')).toThrow('unknown chart kind: pie')
})

test('every kind that an indicator names exists', () => {
  const ids = new Set(chartKinds.map(({ id }) => id))
  const named = catalog.indicators.flatMap(({ id, charts }) => charts.map((chart) => ({ id, chart })))
  expect(named.filter(({ chart }) => !ids.has(chart))).toEqual([])
})
