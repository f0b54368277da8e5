import { toArrow } from '#engine/arrow.ts'
import type { Engine } from '#engine/engine.ts'
import { type Catalog, datasetOf } from '#model/catalog.ts'
import type { Answer } from '#release/answers.ts'
import { type Descriptor, drawingOf, parseDescriptor, tablesOf } from '#release/descriptor.ts'
import { ReleaseError } from '#release/fault.ts'
import { hashOf } from '#release/hash.ts'
import { faultOf } from '#release/intact.ts'
import { lastingAnswers } from '#release/lasting.ts'
import { type LogEntry, parseLog } from '#release/log.ts'
import { parseAnswers } from '#release/parse.ts'
import { readTable } from '#release/read.ts'
import { type Source, createTables } from '#release/tables.ts'
import { name, statement } from '#sql/statement.ts'
import { createTable } from '#sql/table.ts'
import { applyChange } from './accept.ts'
import type { Step } from './step.ts'

/** A published release that a draft stands on, with its files. `id` is the hash of its descriptor. */
export interface Ground {
  readonly id: string
  readonly bytes: Uint8Array
  readonly descriptor: Descriptor
  readonly sources: readonly Source[]
  readonly log: readonly LogEntry[]
  readonly boundaries: Uint8Array | null
  /** The answers it brings along, fetched when they are first wanted; none where they cannot be had, since they can be computed. */
  readonly answers: () => Promise<readonly Answer[]>
}

/** Fetches one file of a release by its path; rejects as `ReleaseError` where it cannot be had. */
export type Fetch = (path: string) => Promise<Uint8Array>

/** The release that a descriptor names, every file of it verified. Throws `ReleaseError` for the first that is not what it should be. */
export async function groundOf(bytes: Uint8Array, fetch: Fetch): Promise<Ground> {
  const descriptor = parseDescriptor(new TextDecoder().decode(bytes))
  const intact = async (part: { readonly path: string; readonly bytes: number; readonly hash: string }) => {
    const found = await fetch(part.path)
    const fault = faultOf(found, part)
    if (fault) throw new ReleaseError(fault)
    return found
  }
  const sources = await Promise.all(
    tablesOf(descriptor).map(async (part): Promise<Source> => ({ dataset: part.name, format: part.format, bytes: await intact(part) })),
  )
  const log = descriptor.changes ? parseLog(new TextDecoder().decode(await intact(descriptor.changes))) : []
  const drawing = drawingOf(descriptor)
  const boundaries = drawing ? await intact(drawing) : null
  let known: Promise<readonly Answer[]> | undefined
  const answers = async () => {
    const parts = [descriptor.answers, ...(descriptor.further ? [descriptor.further] : [])]
    const files = await Promise.all(parts.map(intact))
    return files.flatMap((file) => parseAnswers(new TextDecoder().decode(file)))
  }
  return { id: hashOf(bytes), bytes, descriptor, sources, log, boundaries, answers: () => (known ??= answers().catch(() => [])) }
}

/** The answers of a release that the steps of a draft on it leave as they are. */
export async function answersUnder({ answers, descriptor }: Ground, catalog: Catalog, steps: readonly Step[]): Promise<readonly Answer[]> {
  const changed = touched(steps)
  return lastingAnswers(await answers(), descriptor, catalog, (dataset) => changed.has(dataset))
}

/** Fills an empty engine with a release and takes the steps of a draft on it. */
export async function fill(engine: Engine, catalog: Catalog, { sources }: Ground, steps: readonly Step[]): Promise<void> {
  await createTables(engine, catalog)
  for (const source of sources) await put(engine, catalog, source)
  await take(engine, catalog, steps, () => true)
}

/** Brings some data sets back to what the release says and takes the steps on them anew. */
export async function refill(
  engine: Engine,
  catalog: Catalog,
  { sources }: Ground,
  steps: readonly Step[],
  ids: ReadonlySet<string>,
): Promise<void> {
  for (const id of ids) {
    await engine.query(statement(`drop table ${name(id)}`))
    await engine.query(createTable(datasetOf(catalog, id)))
  }
  for (const source of sources) if (ids.has(source.dataset)) await put(engine, catalog, source)
  await take(engine, catalog, steps, (id) => ids.has(id))
}

async function put(engine: Engine, catalog: Catalog, { dataset: id, format, bytes }: Source): Promise<void> {
  const dataset = datasetOf(catalog, id)
  await engine.insert(id, toArrow(dataset.columns, await readTable(bytes, format, dataset, `${id}.${format}`)))
}

async function take(engine: Engine, catalog: Catalog, steps: readonly Step[], wanted: (dataset: string) => boolean): Promise<void> {
  for (const { changes } of steps) for (const change of changes) if (wanted(change.dataset)) await applyChange(engine, catalog, change)
}

/** The data sets that steps change. */
export const touched = (steps: readonly Step[]): ReadonlySet<string> =>
  new Set(steps.flatMap(({ changes }) => changes.map(({ dataset }) => dataset)))
