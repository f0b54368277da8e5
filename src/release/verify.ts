import { type Catalog, datasetOf } from '#model/catalog.ts'
import { readBoundaries } from './boundaries.ts'
import type { Descriptor } from './descriptor.ts'
import { type Fault, ReleaseError } from './fault.ts'
import { faultOf } from './intact.ts'
import { readTable } from './read.ts'

/**
 * Every fault of a release, in the order of its descriptor: a file is there, of the right length and hash, readable, and a table
 * holds the columns and rows that are claimed. `read` answers the bytes under a path of the release, or null. At most one fault a file.
 */
export async function verify(
  descriptor: Descriptor,
  read: (path: string) => Promise<Uint8Array | null>,
  catalog: Catalog,
): Promise<readonly Fault[]> {
  const faults: Fault[] = []
  for (const resource of descriptor.resources) {
    const bytes = await read(resource.path)
    const fault = bytes ? (faultOf(bytes, resource) ?? (await contentFault(bytes, resource, catalog))) : missing(resource)
    if (fault) faults.push(fault)
  }
  for (const part of [descriptor.answers, descriptor.further, descriptor.changes]) {
    if (!part) continue
    const bytes = await read(part.path)
    const fault = bytes ? faultOf(bytes, part) : missing(part)
    if (fault) faults.push(fault)
  }
  return faults
}

const missing = (part: { readonly path: string; readonly bytes: number }): Fault => ({
  code: 'missing',
  file: part.path,
  detail: `${part.bytes}`,
})

/** What is wrong with a file that is byte for byte the one that was published, or null. */
async function contentFault(bytes: Uint8Array, resource: Descriptor['resources'][number], catalog: Catalog): Promise<Fault | null> {
  const { name, path } = resource
  try {
    if (resource.format === 'geojson') {
      readBoundaries(bytes, path)
      return null
    }
    if (!catalog.datasets.some(({ id }) => id === name)) return { code: 'unreadable', file: path, detail: `unknown data set: ${name}` }
    const table = await readTable(bytes, resource.format, datasetOf(catalog, name), path)
    return table.rows === resource.rows ? null : { code: 'rows', file: path, detail: `${table.rows} / ${resource.rows}` }
  } catch (error) {
    if (error instanceof ReleaseError) return error.fault
    throw error
  }
}
