// @ts-check
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { pathToFileURL } from 'node:url'

/**
 * Every file below a folder, as paths relative to it; dot files are the build's own notes and stay at home.
 * @param {string} folder
 * @returns {string[]}
 */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => !path.split(/[\\/]/).some((part) => part.startsWith('.')))
    .sort()
}

/**
 * @param {string} a
 * @param {string} b
 */
const same = (a, b) => existsSync(b) && statSync(a).size === statSync(b).size && readFileSync(a).equals(readFileSync(b))

/**
 * Copies one file under a passing name and renames it, so that a reader finds the old one or the new one, never half.
 * @param {string} from
 * @param {string} to
 */
function put(from, to) {
  if (same(from, to)) return
  mkdirSync(dirname(to), { recursive: true })
  const unfinished = join(dirname(to), `.${basename(to)}.${process.pid}`)
  cpSync(from, unfinished)
  renameSync(unfinished, to)
}

/**
 * Copies a folder so that the file naming all the others arrives after them.
 * @param {string} from
 * @param {string} to
 * @param {string} last
 */
function putAll(from, to, last) {
  const files = filesIn(from)
  for (const file of [...files.filter((name) => name !== last), ...files.filter((name) => name === last)])
    put(join(from, file), join(to, file))
  return files
}

/**
 * Whether a descriptor says that everybody may read its release.
 * @param {string} descriptor
 */
function isOpen(descriptor) {
  try {
    return JSON.parse(readFileSync(descriptor, 'utf8')).audience === 'open'
  } catch {
    return false
  }
}

/**
 * Puts the app and its releases together. The app owns everything but `data/`: its earlier assets go, while of the data
 * nothing is removed, because an older descriptor may be put back; but of one that everybody may read, all that is not its own.
 * @param {{ app: string, releases: string, site: string }} folders
 */
export function assemble({ app, releases, site }) {
  if (!existsSync(join(app, 'index.html'))) throw new Error(`no app in ${app}: run npm run build first`)
  for (const name of existsSync(releases) ? readdirSync(releases) : []) {
    if (!existsSync(join(releases, name, 'datapackage.json'))) continue
    const target = join(site, 'data', name)
    const own = new Set(putAll(join(releases, name), target, 'datapackage.json'))
    if (isOpen(join(target, 'datapackage.json'))) for (const file of filesIn(target)) if (!own.has(file)) rmSync(join(target, file))
  }
  const current = new Set(putAll(app, site, 'index.html'))
  const assets = join(site, 'assets')
  for (const file of existsSync(assets) ? filesIn(assets) : []) if (!current.has(join('assets', file))) rmSync(join(assets, file))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: {
      app: { type: 'string', default: 'dist' },
      releases: { type: 'string', default: 'release' },
      site: { type: 'string', default: 'site' },
    },
  })
  assemble(values)
  console.log(
    `${values.site}/ is ready: the app and ${existsSync(join(values.site, 'data')) ? readdirSync(join(values.site, 'data')).join(', ') : 'no release'}`,
  )
}
