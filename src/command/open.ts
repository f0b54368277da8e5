import { join } from 'node:path'
import { catalog } from '#catalog/catalog.ts'
import type { Engine } from '#engine/engine.ts'
import type { Indicator } from '#model/indicator.ts'
import { readSources, releasesIn } from '#release/files.ts'
import type { About } from '#release/publish.ts'
import { fillTables } from '#release/tables.ts'
import { UsageError, oneOf, only } from './usage.ts'

/** Opens an empty engine; the entry chooses which. */
export type OpenEngine = () => Promise<Engine>

export const folderOf = async (release: string) => join('data', oneOf(release, await releasesIn('data'), 'release'))

/** An engine that holds the sources of a release, or `only` those of some data sets, and what the release says of itself. */
export async function openRelease(
  release: string,
  open: OpenEngine,
  only?: readonly string[],
): Promise<{ readonly engine: Engine; readonly about: About }> {
  const { about, sources } = await readSources(await folderOf(release))
  const engine = await open()
  await fillTables(
    engine,
    catalog,
    sources.filter(({ dataset }) => only?.includes(dataset) ?? true),
  )
  return { engine, about }
}

/** The data sets that know names and codes which others refer to. */
export const registerIds: readonly string[] = catalog.datasets.flatMap(({ columns }) =>
  columns.flatMap(({ refers }) => (refers ? [refers.dataset] : [])),
)

/** The indicator a command is about. */
export function indicatorFrom(given: readonly string[]): Indicator {
  const known = catalog.indicators.map(({ id }) => id)
  const id = oneOf(only(given.length ? given : [''], 'INDICATOR'), known, 'indicator')
  const indicator = catalog.indicators.find((each) => each.id === id)
  if (!indicator) throw new Error(`unknown indicator: ${id}`)
  return indicator
}

/** The choices that were wanted, in any of the ways people write a list; two of one axis exclude each other. */
export function basisFrom(indicator: Indicator, wanted: readonly string[]): readonly string[] {
  const basis = wanted.flatMap((each) => each.split(/[,+\s]+/)).filter(Boolean)
  const axes = indicator.axes.map((axis) => axis.choices.map(({ id }) => id))
  const known = axes.map((choices) => choices.join(' or ')).join('; ') || 'none'
  for (const each of basis) if (!axes.flat().includes(each)) throw new UsageError(`unknown basis: ${each} (known: ${known})`)
  for (const choices of axes) {
    const chosen = choices.filter((choice) => basis.includes(choice))
    if (chosen.length > 1) throw new UsageError(`these exclude each other: ${chosen.join(', ')} (known: ${known})`)
  }
  return basis
}
