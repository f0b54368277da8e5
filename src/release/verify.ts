import { type Catalog, datasetOf } from '#model/catalog.ts'
import type { Descriptor } from './descriptor.ts'
import { type Fault, ReleaseError } from './fault.ts'
import { faultOf } from './intact.ts'
import { readTable } from './read.ts'

/** Every fault of a release: all files there, of the right length and hash, readable, with the columns and rows that are claimed. */
export async function verify(
  descriptor: Descriptor,
  read: (path: string) => Promise<Uint8Array | null>,
  catalog: Catalog,
): Promise<readonly Fault[]> {
  const faults: Fault[] = []
  for (const part of [...descriptor.resources, descriptor.answers]) {
    const bytes = await read(part.path)
    const fault: Fault | null = bytes ? faultOf(bytes, part) : { code: 'missing', file: part.path, detail: `${part.bytes}` }
    if (fault) faults.push(fault)
  }
  for (const resource of descriptor.resources) {
    if (faults.some(({ file }) => file === resource.path)) continue
    const bytes = await read(resource.path)
    try {
      const table = await readTable(bytes ?? new Uint8Array(), resource.format, datasetOf(catalog, resource.name), resource.path)
      if (table.rows !== resource.rows) faults.push({ code: 'rows', file: resource.path, detail: `${table.rows} / ${resource.rows}` })
    } catch (error) {
      if (!(error instanceof ReleaseError)) throw error
      faults.push(error.fault)
    }
  }
  return faults
}
