import type { Engine } from '#engine/engine.ts'
import { type Catalog, datasetOf } from '#model/catalog.ts'
import { type Indicator, unitOf } from '#model/indicator.ts'
import { judgeAll } from '#model/progress/docket.ts'
import { originOf } from '#model/progress/figures/point.ts'
import type { Status } from '#model/progress/status.ts'
import { ask } from '#model/question.ts'
import { type Reading, readingOf } from '#model/reading.ts'
import type { Text } from '#model/text.ts'
import { asking } from '#release/answers.ts'
import { docketsOf } from '#release/verdicts.ts'
import type { Staging } from '#sql/stage.ts'
import { name, statement } from '#sql/statement.ts'

/** One figure of an indicator as it is and as it would be: null where there is none. Under the indicator's default basis. */
export interface Movement {
  readonly indicator: string
  readonly period: string
  readonly unit: Text
  readonly before: number | null
  readonly after: number | null
  /** The verdict on the target of that period, where it has one. */
  readonly verdict: { readonly before: Status; readonly after: Status; readonly document: string } | null
}

/** Data sets that every indicator is computed with. */
const common = ['parks']

/** Whether the figures of an indicator, or their verdicts, may change with a data set. */
function touches(indicator: Indicator, dataset: string): boolean {
  const terms = Object.values(indicator.terms).flat()
  return (
    terms.some((each) => each.dataset === dataset || (each.needsRate && dataset === 'exchange_rates')) ||
    (dataset === 'published_series' && indicator.published.length > 0) ||
    dataset === 'targets' ||
    dataset === 'series_breaks' ||
    (common.includes(dataset) && terms.length > 0)
  )
}

/** Every figure and verdict that a data set may move, at one moment. */
export interface State {
  readonly indicators: readonly Indicator[]
  readonly readings: ReadonlyMap<string, readonly Reading[]>
  readonly verdicts: readonly { readonly indicator: string; readonly period: string; readonly document: string; readonly status: Status }[]
}

/** The figures and verdicts that depend on a data set, as the engine holds it now; verdicts are given on the day `asOf`. */
export async function stateNow(engine: Engine, catalog: Catalog, dataset: string, asOf: string): Promise<State> {
  return stateOf(
    engine,
    catalog,
    catalog.indicators.filter((indicator) => touches(indicator, dataset)),
    asOf,
  )
}

/**
 * What accepting the rows of a file would move: every figure of every indicator by year, and every verdict, `before` and after.
 * Expects the data set as it would be under `staging.after` (`suppose`); the data set itself stays as it is.
 */
export async function movementsOf(
  engine: Engine,
  catalog: Catalog,
  dataset: string,
  staging: Staging,
  asOf: string,
  before: State,
): Promise<readonly Movement[]> {
  const after = await supposed(engine, catalog, dataset, staging, () => stateOf(engine, catalog, before.indicators, asOf))
  return before.indicators.flatMap((indicator) => moved(indicator, before, after))
}

/** Runs a question with one data set replaced by what it would be: its name leads to a view in a schema of its own meanwhile. */
async function supposed<Answer>(
  engine: Engine,
  catalog: Catalog,
  dataset: string,
  staging: Staging,
  run: () => Promise<Answer>,
): Promise<Answer> {
  const columns = datasetOf(catalog, dataset)
    .columns.map(({ id }) => name(id))
    .join(', ')
  await engine.query(statement('create schema if not exists supposed'))
  await engine.query(
    statement(
      `create or replace view supposed.${name(dataset)} as select row_number() over () - 1 as rowid, ${columns} from main.${name(staging.after)}`,
    ),
  )
  await engine.query(statement("set search_path = 'supposed,main'"))
  try {
    return await run()
  } finally {
    await engine.query(statement("set search_path = 'main'"))
    await engine.query(statement('drop schema supposed cascade'))
  }
}

async function stateOf(engine: Engine, catalog: Catalog, indicators: readonly Indicator[], asOf: string): Promise<State> {
  const answer = asking(engine, catalog)
  const readings = new Map<string, readonly Reading[]>()
  for (const indicator of indicators) readings.set(indicator.id, (await answer(ask(indicator))).map(readingOf))
  const dockets = await docketsOf(answer, indicators, asOf, (part) => part === null)
  const verdicts = dockets.flatMap((docket) =>
    judgeAll(docket).map(({ indicator, target: { period, document }, status }) => ({ indicator, period, document, status })),
  )
  return { indicators, readings, verdicts }
}

function moved(indicator: Indicator, before: State, after: State): readonly Movement[] {
  const unit = unitOf(indicator, ask(indicator).basis)
  const [old, now] = [figures(before.readings.get(indicator.id)), figures(after.readings.get(indicator.id))]
  const moves = [...new Set([...old.keys(), ...now.keys()])]
    .map((key) => ({ period: key.split('|')[0] ?? '', before: old.get(key) ?? null, after: now.get(key) ?? null }))
    .filter((each) => each.before !== each.after)
    .map((each): Movement => ({ indicator: indicator.id, ...each, unit, verdict: null }))
  const turned = after.verdicts.flatMap(({ indicator: id, period, document, status }): Movement[] => {
    const earlier = before.verdicts.find((one) => one.indicator === id && one.period === period && one.document === document)
    if (id !== indicator.id || earlier?.status === status) return []
    const at = moves.find((each) => each.period === period)
    return [
      {
        indicator: id,
        period,
        unit,
        before: at?.before ?? null,
        after: at?.after ?? null,
        verdict: { before: earlier?.status ?? 'cannot_judge', after: status, document },
      },
    ]
  })
  return [...moves.filter((each) => !turned.some(({ period }) => period === each.period)), ...turned]
}

/**
 * Figures by period; printed ones also by their source, since several may stand side by side. The months of the year before that
 * stand beside a running year are there to compare with and are no figures of their own.
 */
function figures(readings: readonly Reading[] = []): ReadonlyMap<string, number> {
  const last = readings.findLast((reading) => originOf(reading) === 'computed')?.period
  return new Map(
    readings.flatMap((reading) => {
      const computed = originOf(reading) === 'computed'
      if (reading.value === null || (computed && reading.period !== last && !/^\d{4}$/.test(reading.period))) return []
      return [[computed ? reading.period : `${reading.period}|${reading.sources}|${reading.definition}`, reading.value] as const]
    }),
  )
}
