import { type Zippable, zipSync } from 'fflate'
import { shortHash, hashOf } from './hash.ts'
import type { Publication } from './publish.ts'

/** The earliest moment that an archive can carry, so that the same release is the same archive on every day. */
const mtime = new Date(1980, 0, 1)

/**
 * A publication as one archive to unpack over the folder of the release, in the order its files must arrive: data first, the
 * descriptor `before` under its hash so that rolling back is copying it over, the new descriptor last. Null where it must not go along.
 */
export function archive({ files }: Publication, before: Uint8Array | null): Uint8Array<ArrayBuffer> {
  const parts: Zippable = {}
  const last = files.at(-1)
  for (const { path, bytes } of files.slice(0, -1)) parts[path] = [bytes, { level: path.endsWith('.parquet') ? 0 : 6 }]
  if (before && last && hashOf(before) !== hashOf(last.bytes)) parts[`datapackage-${shortHash(hashOf(before))}.json`] = before
  if (last) parts[last.path] = last.bytes
  return zipSync(parts, { mtime })
}
