import { describe, expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import { basesOf } from '#model/indicator.ts'
import { restsOn } from '#model/needs.ts'
import { ask } from '#model/question.ts'
import { statementFor } from '#sql/ask.ts'

const datasets = new Set(catalog.datasets.map(({ id }) => id))

/** The data sets that a statement reads. */
const readBy = (text: string) =>
  [...text.matchAll(/\b(?:from|join)\s+(?:main\.)?"?(\w+)"?/g)].flatMap(([, name = '']) => (datasets.has(name) ? [name] : []))

// Answers are kept as long as these stay the same, and the command line loads nothing else: one too few would be silently wrong.
describe('a question rests on every data set that its statement reads', () => {
  test.each(catalog.indicators)('$id', (indicator) => {
    let read = 0
    for (const basis of basesOf(indicator))
      for (const grain of indicator.grains)
        for (const split of ['none', ...indicator.splits] as const) {
          const question = ask(indicator, { basis, grain, split })
          const named = readBy(statementFor(question, catalog).text)
          read += named.length
          expect(restsOn(question, catalog)).toEqual(expect.arrayContaining(named))
        }
    expect(read).toBeGreaterThan(0)
  })
})
