import type { Engine } from '#engine/engine.ts'
import type { Catalog } from '#model/catalog.ts'
import { archive } from '#release/archive.ts'
import { shortHash, hashOf } from '#release/hash.ts'
import { publish } from '#release/publish.ts'
import { readTable } from '#release/read.ts'
import { datasetOf } from '#model/catalog.ts'
import type { Made, Making } from './asks.ts'
import { sourcesAfter } from './export.ts'
import { type Ground, touched } from './ground.ts'
import { logOf } from './log.ts'
import type { Step } from './step.ts'

/**
 * The release that a draft becomes, as an archive to unpack over the folder of the release on the share. `engine` holds the release
 * with the steps taken; `empty` is an engine of its own, which computes the answers. `ground` is the release that stands on the share
 * now: it becomes the parent.
 */
export async function make(
  engine: Engine,
  empty: Engine,
  catalog: Catalog,
  ground: Ground,
  steps: readonly Step[],
  { version, as_of, note, audience }: Making,
): Promise<Made> {
  const changed = touched(steps)
  const columns = new Map<string, readonly string[]>()
  for (const { dataset, format, bytes } of ground.sources)
    if (changed.has(dataset)) {
      const table = await readTable(bytes, format, datasetOf(catalog, dataset), `${dataset}.${format}`)
      columns.set(dataset, Object.keys(table.columns))
    }
  const sources = await sourcesAfter(engine, catalog, ground.sources, (id) => columns.get(id) ?? [], changed)
  const { name, titles, fictional } = ground.descriptor
  const about = { name, title: titles, note, version, as_of, fictional, audience }
  const log = [...ground.log, ...steps.flatMap((step) => logOf(catalog, step))]
  const beside = { log, boundaries: ground.boundaries, answers: await ground.answers() }
  const publication = await publish(about, sources, catalog, empty, ground.bytes, beside)
  // The descriptor of what only the authority may see says where to find it.
  const isHandedOut = audience === 'open' && ground.descriptor.audience === 'internal'
  const bytes = archive(publication, isHandedOut ? null : ground.bytes)
  const id = hashOf(publication.files.at(-1)?.bytes ?? new Uint8Array())
  return {
    name: `${name}-${version.replace(/[^\w.-]+/g, '_')}-${shortHash(id)}.zip`,
    id,
    bytes,
    files: publication.files.length,
    audience,
    withheld: [...publication.withheld].map(([dataset, withheld]) => ({ dataset, ...withheld })),
  }
}
