import { unzipSync } from 'fflate'
import { inMebi, limits } from '../limits.ts'

/** An archive that would unpack beyond the limits; carries what the refusal says. */
export class ZipTooLarge extends Error {
  readonly values: { readonly size: number; readonly ratio: number; readonly limit: number; readonly most: number }
  constructor(size: number, packed: number) {
    super(`archive unpacks to ${size} bytes`)
    this.values = { size: inMebi(size), ratio: Math.round(size / Math.max(packed, 1)), limit: inMebi(limits.unpacked), most: limits.ratio }
  }
}

/** The names in an archive, or null where its directory cannot be read. */
export function zipNames(bytes: Uint8Array): readonly string[] | null {
  const names: string[] = []
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name)
        return false
      },
    })
    return names
  } catch {
    return null
  }
}

/**
 * The parts of an archive whose names are wanted. Sizes are those of the archive's directory, checked before anything is
 * unpacked; a part that holds more than it says is cut at what it says, so memory stays within the limits either way.
 * Throws ZipTooLarge beyond the limits and the error of the unpacker where the archive is damaged.
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): ReadonlyMap<string, Uint8Array> {
  let total = 0
  const parts = unzipSync(bytes, {
    filter: ({ name, size, originalSize }) => {
      if (!wanted(name)) return false
      total += originalSize
      const swollen = originalSize > limits.ratioFrom && originalSize > size * limits.ratio
      if (swollen || total > limits.unpacked) throw new ZipTooLarge(swollen ? originalSize : total, swollen ? size : bytes.length)
      return true
    },
  })
  return new Map(Object.entries(parts))
}
