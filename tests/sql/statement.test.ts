import { expect, test } from 'vitest'
import { literal, name, quoted } from '#sql/statement.ts'
import { Values } from '#sql/values.ts'

test('an identifier is one of a declaration or none at all', () => {
  expect(name('leased_ha')).toBe('"leased_ha"')
  for (const bad of ['Leased', 'a b', 'a"; drop table parks; --', '1a', '', 'đất']) expect(() => name(bad)).toThrow('not an identifier')
})

test('texts of declarations and names of typed queries are quoted', () => {
  expect(literal("người d'Or")).toBe("'người d''Or'")
  expect(quoted('a "b"')).toBe('"a ""b"""')
})

test('values of people have places, never text', () => {
  const values = new Values()
  expect([values.add("'; drop"), values.add(1), values.add(null)]).toEqual(['$1', '$2', '$3'])
  expect(values.list).toEqual(["'; drop", 1, null])
})
