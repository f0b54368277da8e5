import { expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import { outline } from '#catalog/outline.ts'

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

test('the outline is the catalogue, in its order, without the texts and columns that only its own pages show', () => {
  const left = ['plan', 'formula', 'example', 'note']
  const indicators = catalog.indicators.map((each) => Object.fromEntries(Object.entries(each).filter(([key]) => !left.includes(key))))
  expect(outline.indicators).toEqual(plain(indicators))
  const heads = catalog.datasets.map((each) =>
    Object.fromEntries(Object.entries(each).filter(([key]) => !['about', 'row', 'key', 'columns', 'checks', 'enterprise'].includes(key))),
  )
  expect(outline.datasets).toEqual(plain(heads))
})
