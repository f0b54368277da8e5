import type { Engine } from '#engine/engine.ts'
import type { Catalog } from '#model/catalog.ts'
import type { Dataset } from '#model/dataset.ts'
import { type Indicator, basisOf, unitOf } from '#model/indicator.ts'
import { datasetsOf, restsOn } from '#model/needs.ts'
import { judgeAll } from '#model/progress/docket.ts'
import { originOf } from '#model/progress/figures/point.ts'
import type { Status } from '#model/progress/status.ts'
import { endOfPeriod } from '#model/period.ts'
import { ask } from '#model/question.ts'
import { type Reading, readingOf } from '#model/reading.ts'
import type { Text } from '#model/text.ts'
import { type Ask, asking } from '#release/answers.ts'
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

/** The indicators whose figures, or whose verdicts, may change with a data set, under their default basis. */
export const movable = ({ indicators }: Catalog, dataset: string): readonly Indicator[] =>
  judging.includes(dataset) ? indicators : indicators.filter((each) => datasetsOf(each, basisOf(each, [])).includes(dataset))

/** Data sets that every verdict is given with. */
const judging = ['targets', 'series_breaks']

/** The figures of an indicator by year, and its verdicts, at one moment. */
interface State {
  readonly readings: readonly Reading[]
  readonly verdicts: readonly { readonly period: string; readonly document: string; readonly status: Status }[]
}

/** Says what the rows of a file would move of one indicator. */
export type Moving = (indicator: Indicator) => Promise<readonly Movement[]>

/**
 * What accepting the rows of a file would move: every figure of an indicator by year, and every verdict on it, given on the day
 * `asOf`; `standing` answers how things are. The rows were brought in before. The data set as it would be is written down once,
 * under its own name in the schema `staging.supposed`, which leads there while a question is asked; the data set itself stays as it is.
 */
export async function effectOf(
  engine: Engine,
  catalog: Catalog,
  dataset: Dataset,
  { after, supposed }: Staging,
  asOf: string,
  standing: Ask,
): Promise<Moving> {
  const columns = dataset.columns.map(({ id }) => name(id)).join(', ')
  await engine.query(statement(`drop schema if exists ${name(supposed)} cascade`))
  await engine.query(statement(`create schema ${name(supposed)}`))
  await engine.query(statement(`create table ${name(supposed)}.${name(dataset.id)} as select ${columns} from main.${name(after)}`))
  const asked = asking(engine, catalog)
  const supposing: Ask = async (question) => {
    if (!restsOn(question, catalog).includes(dataset.id)) return standing(question)
    await engine.query(statement(`set search_path = '${supposed},main'`))
    try {
      return await asked(question)
    } finally {
      await engine.query(statement("set search_path = 'main'"))
    }
  }
  return async (indicator) => moved(indicator, await stateOf(standing, indicator, asOf), await stateOf(supposing, indicator, asOf))
}

/** The same for every indicator that may move, one after the other. */
export async function movementsOf(
  engine: Engine,
  catalog: Catalog,
  dataset: Dataset,
  staging: Staging,
  asOf: string,
): Promise<readonly Movement[]> {
  const moving = await effectOf(engine, catalog, dataset, staging, asOf, asking(engine, catalog))
  const movements: Movement[] = []
  for (const indicator of movable(catalog, dataset.id)) movements.push(...(await moving(indicator)))
  return movements
}

async function stateOf(answer: Ask, indicator: Indicator, asOf: string): Promise<State> {
  const readings = (await answer(ask(indicator))).map(readingOf)
  const dockets = await docketsOf(answer, [indicator], asOf, (part) => part === null)
  const verdicts = dockets.flatMap((docket) =>
    judgeAll(docket).map(({ target: { period, document }, status }) => ({ period, document, status })),
  )
  return { readings, verdicts }
}

function moved(indicator: Indicator, before: State, after: State): readonly Movement[] {
  const unit = unitOf(indicator, ask(indicator).basis)
  const [old, now] = [figures(before.readings), figures(after.readings)]
  const passed = passedBy(before.readings, after.readings)
  const earlier = (key: string) => (key === passed?.now && indicator.measure === 'stock' ? passed.old : key)
  const moves = [...new Set([...old.keys(), ...now.keys()])]
    .filter((key) => key !== passed?.old)
    .map((key) => ({ period: key.split('|')[0] ?? '', before: old.get(earlier(key)) ?? null, after: now.get(key) ?? null }))
    .filter((each) => each.before !== each.after)
    .map((each): Movement => ({ indicator: indicator.id, ...each, unit, verdict: null }))
  const turned = after.verdicts.flatMap(({ period, document, status }): Movement[] => {
    const earlier = before.verdicts.find((one) => one.period === period && one.document === document)
    if (earlier?.status === status) return []
    const at = moves.find((each) => each.period === period)
    return [
      {
        indicator: indicator.id,
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

/** The period up to which a year is told, where a later one of the same year takes its place: nothing of it is lost. */
function passedBy(before: readonly Reading[], after: readonly Reading[]): { readonly old: string; readonly now: string } | null {
  const [old, now] = [lastOf(before), lastOf(after)]
  if (old === undefined || now === undefined || old.length === 4 || old.slice(0, 4) !== now.slice(0, 4)) return null
  const isLater = (endOfPeriod(now) ?? NaN) > (endOfPeriod(old) ?? NaN)
  return isLater && !before.some(({ period }) => period === now) ? { old, now } : null
}

const lastOf = (readings: readonly Reading[]) => readings.findLast((reading) => originOf(reading) === 'computed')?.period

/**
 * Figures by period; printed ones also by their source, since several may stand side by side. The months of the year before that
 * stand beside a running year are there to compare with and are no figures of their own.
 */
function figures(readings: readonly Reading[]): ReadonlyMap<string, number> {
  const last = lastOf(readings)
  return new Map(
    readings.flatMap((reading) => {
      const computed = originOf(reading) === 'computed'
      if (reading.value === null || (computed && reading.period !== last && !/^\d{4}$/.test(reading.period))) return []
      return [[computed ? reading.period : `${reading.period}|${reading.sources}|${reading.definition}`, reading.value] as const]
    }),
  )
}
