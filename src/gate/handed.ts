import { unzip } from '#intake/bytes/zip.ts'
import { drawingOf, parseDescriptor, partsOf, tablesOf } from '#release/descriptor.ts'
import { ReleaseError } from '#release/fault.ts'
import { hashOf } from '#release/hash.ts'
import { faultOf } from '#release/intact.ts'
import type { Handed } from './asks.ts'
import type { Ground } from './ground.ts'

const current = 'datapackage.json'

/**
 * What a release in an archive is, and what it holds beside the one on the desk. Throws `ReleaseError` where one of its files is not
 * what it says.
 */
export function handedOf(archive: Uint8Array, ground: Ground): Handed {
  const read = readerOf(archive)
  const bytes = read(current)
  const descriptor = parseDescriptor(new TextDecoder().decode(bytes))
  const parts = partsOf(descriptor)
  for (const part of parts) {
    const fault = faultOf(read(part.path), part)
    if (fault) throw new ReleaseError(fault)
  }
  const standing = new Map(ground.descriptor.resources.map(({ name, hash }) => [name, hash]))
  const id = hashOf(bytes)
  return {
    descriptor,
    id,
    kin: id === ground.id ? 'same' : descriptor.parent === ground.id ? 'child' : 'other',
    redrawn: drawingOf(descriptor)?.hash !== drawingOf(ground.descriptor)?.hash,
    files: [current, ...parts.map(({ path }) => path)],
    differing: tablesOf(descriptor)
      .filter(({ name, hash }) => standing.get(name) !== hash)
      .map(({ name, path, rows }) => ({ dataset: name, path, rows })),
  }
}

/** Some files of a release in an archive, in their order. */
export function unpacked(archive: Uint8Array, paths: readonly string[]): readonly Uint8Array[] {
  return paths.map(readerOf(archive))
}

/** Reads the files of a release by their path, from an archive of them or of the folder they lie in. */
function readerOf(archive: Uint8Array): (path: string) => Uint8Array {
  const parts = opened(archive)
  const folder = parts.has(current) ? '' : ([...parts.keys()].find((name) => name.endsWith(`/${current}`))?.slice(0, -current.length) ?? '')
  return (path) => {
    const found = parts.get(folder + path)
    if (!found) throw new ReleaseError({ code: 'missing', file: path, detail: 'zip' })
    return found
  }
}

function opened(archive: Uint8Array): ReadonlyMap<string, Uint8Array> {
  try {
    return unzip(archive, () => true)
  } catch (cause) {
    throw new ReleaseError({ code: 'unreadable', file: 'zip', detail: cause instanceof Error ? cause.message : String(cause) })
  }
}
