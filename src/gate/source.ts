import type { Engine } from '#engine/engine.ts'
import type { Catalog } from '#model/catalog.ts'
import { datasetOf } from '#model/catalog.ts'
import type { Dataset } from '#model/dataset.ts'
import { periodName } from '#model/period.ts'
import { shortHash } from '#release/hash.ts'
import { withFile } from '#release/origin.ts'
import { was } from '#sql/diff.ts'
import { statement } from '#sql/statement.ts'
import { changeFrom } from './accept.ts'
import type { Arrival } from './arrival.ts'
import type { Change } from './step.ts'

/** A row of the register of sources: a code, what it is, its date (`2025-10-05`) and its kind. */
export interface Source {
  readonly source_id: string
  readonly source: string
  readonly source_date: string
  readonly kind: string
}

/** Whether the rows of a file must be told a source, because they have a place for one and name none. */
export function lacksSource({ dataset, fields }: Arrival): boolean {
  return dataset.columns.some(({ id }) => id === 'source_id') && !fields.includes('source_id')
}

/**
 * The source that a report becomes when it is accepted: a code from its form, its period and the hash of its file, so that the same
 * file is the same source and no two files are; and in words what it is. `received` is the day it came.
 */
export function proposeSource({ dataset, periods, file }: Arrival, hash: string, received: string): Source {
  const [only] = periods
  const one = periods.size === 1 && only !== undefined
  const code = `BC-${dataset.form?.slice(0, 4) ?? dataset.id}-${one ? only : received}-${shortHash(hash).slice(0, 4)}`
  const about = dataset.form ? `Báo cáo biểu ${dataset.form}` : `Báo cáo ${lowered(dataset)}`
  return {
    source_id: code,
    source: withFile(`${about}${one ? `, ${periodName(only, 'vi')}` : ''}`, file),
    source_date: received,
    kind: 'báo cáo',
  }
}

const lowered = ({ name }: Dataset) => name.vi.charAt(0).toLowerCase() + name.vi.slice(1)

/** The change that enters a source into its register; none where it stands there already. */
export async function entering(engine: Engine, catalog: Catalog, source: Source): Promise<readonly Change[]> {
  const known = await engine.query(statement('select source_id from sources where source_id = $1', [source.source_id]))
  if (known.rows.length) return []
  const dataset = datasetOf(catalog, 'sources')
  const row = { ...source, ...Object.fromEntries(dataset.columns.map(({ id }) => [was(id), null])) }
  return [changeFrom(dataset, [row], [])]
}
