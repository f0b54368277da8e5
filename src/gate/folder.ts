import { type Zippable, zipSync } from 'fflate'
import { parseDescriptor, partsOf } from '#release/descriptor.ts'
import { ReleaseError } from '#release/fault.ts'

interface Named {
  readonly name: string
  readonly blob: Blob
}

const current = 'datapackage.json'

/** Files that systems and programs leave lying about. */
const litter = /^(\.|~\$|thumbs\.db$|desktop\.ini$)/i

/**
 * The files below a folder, given with their path in it, as the desk takes them: a release becomes one archive of the files that its
 * descriptor names, so that older ones beside them are left out; everything else comes one by one.
 */
export async function gathered(files: readonly { readonly path: string; readonly blob: Blob }[]): Promise<readonly Named[]> {
  const parts = files.map(({ path, blob }) => {
    const name = path.slice(path.lastIndexOf('/') + 1)
    return { path, name, folder: path.slice(0, -name.length), blob }
  })
  const releases = parts.filter(({ name }) => name === current)
  const within = (path: string) => releases.some(({ folder }) => path.startsWith(folder))
  const archives = releases.map(async ({ folder, blob }): Promise<Named> => {
    const wanted = new Set(await namesIn(blob))
    const zipped: Zippable = {}
    for (const each of parts)
      if (each.path.startsWith(folder) && wanted.has(each.path.slice(folder.length)))
        zipped[each.path.slice(folder.length)] = [new Uint8Array(await each.blob.arrayBuffer()), { level: 0 }]
    return { name: `${folder.split('/').at(-2) ?? 'release'}.zip`, blob: new Blob([zipSync(zipped)]) }
  })
  const others = parts.filter(({ path, name }) => !within(path) && !litter.test(name)).map(({ name, blob }) => ({ name, blob }))
  return [...(await Promise.all(archives)), ...others]
}

/** The files of a release; of one whose descriptor cannot be read only that, and the desk says what is wrong with it. */
async function namesIn(blob: Blob): Promise<readonly string[]> {
  try {
    return [current, ...partsOf(parseDescriptor(await blob.text())).map(({ path }) => path)]
  } catch (cause) {
    if (cause instanceof ReleaseError) return [current]
    throw cause
  }
}
