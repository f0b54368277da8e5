import { copyFile, mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import * as z from 'zod/mini'
import { ReleaseError } from './fault.ts'
import { hashOf, shortHash } from './hash.ts'
import type { About, Publication } from './publish.ts'
import type { Source } from './tables.ts'

const text = z.object({ vi: z.string(), en: z.string() })
const about = z.object({ name: z.string(), title: text, note: text, version: z.string(), as_of: z.string(), fictional: z.boolean() })

/** The names of the releases whose sources lie below a folder: every folder there with a `release.json`. */
export async function releasesIn(folder: string): Promise<readonly string[]> {
  const names = existsSync(folder) ? await readdir(folder) : []
  return names.filter((name) => existsSync(join(folder, name, 'release.json'))).sort()
}

/**
 * The sources of a release as they lie in a folder: `release.json` and one CSV or Parquet file per data set, in the order of
 * their names. Throws `ReleaseError` where `release.json` is missing or does not say what it must.
 */
export async function readSources(folder: string): Promise<{ readonly about: About; readonly sources: readonly Source[] }> {
  const said = await readBytes(join(folder, 'release.json'))
  if (!said) throw new ReleaseError({ code: 'missing', file: 'release.json', detail: folder })
  const sources: Source[] = []
  for (const name of (await readdir(folder)).sort()) {
    const extension = extname(name)
    if (extension !== '.csv' && extension !== '.parquet') continue
    const format = extension === '.csv' ? 'csv' : 'parquet'
    sources.push({ dataset: name.slice(0, -extension.length), format, bytes: new Uint8Array(await readFile(join(folder, name))) })
  }
  return { about: parseAbout(new TextDecoder().decode(said)), sources }
}

function parseAbout(source: string): About {
  try {
    return about.parse(JSON.parse(source))
  } catch (cause) {
    const issue = cause instanceof z.core.$ZodError ? cause.issues[0] : undefined
    const detail = issue ? `${issue.path.join('.')} ${issue.message}` : cause instanceof Error ? cause.message : String(cause)
    throw new ReleaseError({ code: 'unreadable', file: 'release.json', detail })
  }
}

/** The bytes of a file, or null where there is none. */
export async function readBytes(path: string): Promise<Uint8Array | null> {
  return existsSync(path) ? new Uint8Array(await readFile(path)) : null
}

/**
 * Writes a publication into a folder, the descriptor last, each file under a passing name first; what is there already, and
 * whole, stays untouched.
 * The descriptor before is kept under its hash, so that rolling back is copying it over the new one.
 */
export async function writePublication(folder: string, publication: Publication): Promise<void> {
  await mkdir(folder, { recursive: true })
  const current = join(folder, 'datapackage.json')
  const before = await readBytes(current)
  const after = publication.files.at(-1)
  if (before && after && hashOf(before) !== hashOf(after.bytes))
    await copyFile(current, join(folder, `datapackage-${shortHash(hashOf(before))}.json`))
  for (const { path, bytes } of publication.files) {
    const target = join(folder, path)
    const existing = await readBytes(target)
    if (existing && hashOf(existing) === hashOf(bytes)) continue
    await mkdir(dirname(target), { recursive: true })
    const unfinished = `${target}.${process.pid}.part`
    await writeFile(unfinished, bytes)
    await rename(unfinished, target)
  }
}
