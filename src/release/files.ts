import { copyFile, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import * as z from 'zod/mini'
import type { Audience } from './audience.ts'
import { boundariesFile } from './boundaries.ts'
import { parseDescriptor, partsOf } from './descriptor.ts'
import { ReleaseError } from './fault.ts'
import { hashOf, shortHash } from './hash.ts'
import { type LogEntry, parseLog, writeLog } from './log.ts'
import type { About, Publication } from './publish.ts'
import type { Source } from './tables.ts'

const text = z.object({ vi: z.string(), en: z.string() })
const about = z.object({
  name: z.string(),
  title: text,
  note: text,
  version: z.string(),
  as_of: z.string(),
  fictional: z.boolean(),
  audience: z.optional(z.enum(['internal', 'open'])),
})

/** The names of the releases whose sources lie below a folder: every folder there with a `release.json`. */
export async function releasesIn(folder: string): Promise<readonly string[]> {
  const names = existsSync(folder) ? await readdir(folder) : []
  return names.filter((name) => existsSync(join(folder, name, 'release.json'))).sort()
}

/**
 * The sources of a release: what it says of itself, its tables, every change that was accepted into them, oldest first, and the
 * boundaries of its map, or null.
 */
export interface Sources {
  readonly about: About
  readonly sources: readonly Source[]
  readonly log: readonly LogEntry[]
  readonly boundaries: Uint8Array | null
}

/**
 * The sources of a release as they lie in a folder: `release.json`, one CSV or Parquet file per data set in the order of their
 * names, `changes.json` where files were accepted into it, and `boundaries.geojson` where its map has any. Throws `ReleaseError`
 * where `release.json` is missing or one of the JSON files does not say what it must; boundaries are read when they are published.
 */
export async function readSources(folder: string): Promise<Sources> {
  const said = await readBytes(join(folder, 'release.json'))
  if (!said) throw new ReleaseError({ code: 'missing', file: 'release.json', detail: folder })
  const sources: Source[] = []
  for (const name of (await readdir(folder)).sort()) {
    const extension = extname(name)
    if (extension !== '.csv' && extension !== '.parquet') continue
    const format = extension === '.csv' ? 'csv' : 'parquet'
    sources.push({ dataset: name.slice(0, -extension.length), format, bytes: new Uint8Array(await readFile(join(folder, name))) })
  }
  const log = await readBytes(join(folder, changesFile))
  return {
    about: parsed('release.json', said, (source) => about.parse(JSON.parse(source))),
    sources,
    log: log ? parsed(changesFile, log, parseLog) : [],
    boundaries: await readBytes(join(folder, boundariesFile)),
  }
}

const changesFile = 'changes.json'

function parsed<Value>(file: string, bytes: Uint8Array, parse: (source: string) => Value): Value {
  try {
    return parse(new TextDecoder().decode(bytes))
  } catch (cause) {
    const issue = cause instanceof z.core.$ZodError ? cause.issues[0] : undefined
    const detail = issue ? `${issue.path.join('.')} ${issue.message}` : cause instanceof Error ? cause.message : String(cause)
    throw new ReleaseError({ code: 'unreadable', file, detail })
  }
}

/** The bytes of a file, or null where there is none. */
export async function readBytes(path: string): Promise<Uint8Array | null> {
  return existsSync(path) ? new Uint8Array(await readFile(path)) : null
}

/**
 * Writes a publication into a folder, the descriptor last, each file under a passing name first; what is there already, and
 * whole, stays untouched.
 * The descriptor before is kept under its hash, so that rolling back is copying it over the new one. An open release goes into a
 * folder that everybody may read: what only releases for the authority name is taken out of it. Answers what was taken out.
 */
export async function writePublication(folder: string, publication: Publication): Promise<readonly string[]> {
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
    await put(target, bytes)
  }
  return publication.descriptor.audience === 'open' ? takeOutInternal(folder) : []
}

async function takeOutInternal(folder: string): Promise<readonly string[]> {
  const paths = (await readdir(folder)).filter((path) => /^datapackage(?:-[0-9a-f]+)?\.json$/.test(path))
  const releases = await Promise.all(
    paths.map(async (path) => {
      const descriptor = parseDescriptor(await readFile(join(folder, path), 'utf8'))
      return { audience: descriptor.audience, files: [path, ...partsOf(descriptor).map((part) => part.path)] }
    }),
  )
  const named = (audience: Audience) => releases.filter((each) => each.audience === audience).flatMap(({ files }) => files)
  const open = new Set(named('open'))
  const internal = [...new Set(named('internal'))].filter((path) => !open.has(path))
  for (const path of internal) await rm(join(folder, path), { force: true })
  return internal
}

/** Writes a file under a passing name and renames it, so that a reader finds the old one or the new one, never half. */
async function put(target: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${target}.${process.pid}.part`
  await writeFile(unfinished, bytes)
  await rename(unfinished, target)
}

/** Writes changed sources back into the folder they came from, the change log last: a change that it does not tell is found again. */
export async function writeSources(folder: string, sources: readonly Source[], log: readonly LogEntry[]): Promise<void> {
  for (const { dataset, format, bytes } of sources) await put(join(folder, `${dataset}.${format}`), bytes)
  await put(join(folder, changesFile), writeLog(log))
}
