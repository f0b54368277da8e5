import { unzip } from '#intake/bytes/zip.ts'
import { drawingOf, parseDescriptor, tablesOf } from '#release/descriptor.ts'
import { ReleaseError } from '#release/fault.ts'
import { hashOf } from '#release/hash.ts'
import { faultOf } from '#release/intact.ts'
import type { Handed } from './asks.ts'
import type { Ground } from './ground.ts'

const current = 'datapackage.json'

/** What a release in an archive holds beside the one on the desk. Throws `ReleaseError` where one of its files is not what it says. */
export function handedOf(archive: Uint8Array, ground: Ground): Handed {
  const parts = unzip(archive, () => true)
  const bytes = parts.get(current)
  if (!bytes) throw new ReleaseError({ code: 'missing', file: current, detail: 'zip' })
  const descriptor = parseDescriptor(new TextDecoder().decode(bytes))
  for (const part of descriptor.resources) {
    const found = parts.get(part.path)
    const fault = found ? faultOf(found, part) : ({ code: 'missing', file: part.path, detail: 'zip' } as const)
    if (fault) throw new ReleaseError(fault)
  }
  const standing = new Map(ground.descriptor.resources.map(({ name, hash }) => [name, hash]))
  return {
    descriptor,
    id: hashOf(bytes),
    child: descriptor.parent === ground.id,
    redrawn: drawingOf(descriptor)?.hash !== drawingOf(ground.descriptor)?.hash,
    differing: tablesOf(descriptor)
      .filter(({ name, hash }) => standing.get(name) !== hash)
      .map(({ name, path, rows }) => ({ dataset: name, path, rows })),
  }
}

/** One file of a release in an archive. */
export function unpacked(archive: Uint8Array, path: string): Uint8Array {
  const bytes = unzip(archive, (name) => name === path).get(path)
  if (!bytes) throw new ReleaseError({ code: 'missing', file: path, detail: 'zip' })
  return bytes
}
