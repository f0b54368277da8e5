import { catalog } from '#catalog/catalog.ts'
import { scopeOf, unitOf } from '#model/indicator.ts'
import { restsOn } from '#model/needs.ts'
import { ask } from '#model/question.ts'
import { readingOf } from '#model/reading.ts'
import { statementFor } from '#sql/ask.ts'
import { obstacle } from '#sql/obstacle.ts'
import { type OpenEngine, basisFrom, indicatorFrom, openRelease } from './open.ts'
import { printJson, printLines, warn } from './print.ts'
import { type Values, oneOf } from './usage.ts'

export async function runSeries(given: readonly string[], { release, basis, grain, by, json }: Values, open: OpenEngine): Promise<number> {
  const indicator = indicatorFrom(given)
  const { id } = indicator
  const question = ask(indicator, {
    basis: basisFrom(indicator, basis),
    grain: oneOf(grain, indicator.grains, `grain of ${id}`),
    split: by === undefined ? 'none' : oneOf(by, indicator.splits, `split of ${id}`),
  })
  const { engine } = await openRelease(release, open, restsOn(question, catalog))
  const hindrance = obstacle(indicator, question, catalog)
  if (hindrance) warn(`${hindrance} is known for the whole authority only: nothing is computed, published figures are listed`)
  const readings = (await engine.query(statementFor(question, catalog))).rows.map(readingOf)
  const unit = unitOf(indicator, question.basis).vi
  if (json)
    printJson({
      indicator: id,
      basis: question.basis.join('+'),
      unit,
      grain: question.grain,
      scope: scopeOf(indicator, question.basis),
      release,
      rows: readings.map(({ period, part, value, kind, qualifier, numerator, denominator, sources }) => ({
        period,
        [by ?? 'park']: part,
        value,
        kind,
        qualifier,
        numerator,
        denominator,
        sources: sources.split('+').filter(Boolean),
      })),
    })
  else
    printLines(
      ['period', by ?? 'park', 'value', 'unit', 'kind', 'qualifier', 'reported', 'sources'],
      readings.map(({ period, part, value, kind, qualifier, parts, expected, sources }) => [
        period,
        part,
        value,
        unit,
        kind,
        qualifier,
        parts === null ? null : `${parts}/${expected}`,
        sources,
      ]),
    )
  return 0
}
