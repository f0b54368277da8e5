// @ts-check
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

const mit = `Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`

const isc = `Permission to use, copy, modify, and/or distribute this software for any
purpose with or without fee is hereby granted, provided that the above
copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES
WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF
MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR
ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES
WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF
OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`

/**
 * Packages that come without the text of their licence; the copyright lines are those of their repositories.
 * @type {Record<string, string>}
 */
const unstated = {
  '@duckdb/duckdb-wasm': `Copyright 2021 DuckDB WASM Contributors (see https://github.com/duckdb/duckdb-wasm/graphs/contributors)\nCopyright Stichting DuckDB Foundation (DuckDB itself, compiled into the .wasm file)\n\n${mit}`,
  'react-remove-scroll-bar': `Copyright (c) 2025 Anton Korzunov <thekashey@gmail.com>\n\n${mit}`,
  'size-sensor': `Copyright (c) hustcc (https://github.com/hustcc)\n\n${isc}`,
}

/** Packages that say their licence only in words npm does not read. @type {Record<string, string>} */
const named = { 'json-bignum': 'MIT' }

/** @typedef {{ version: string, license?: string, dependencies?: Record<string, string> }} Locked */

/**
 * Where Node would find a package from another one: in the nearest node_modules upwards.
 * @param {Record<string, Locked>} packages
 * @param {string} from
 * @param {string} name
 */
function resolve(packages, from, name) {
  for (let base = from; ; base = base.slice(0, Math.max(base.lastIndexOf('/node_modules/'), 0))) {
    const key = `${base ? `${base}/` : ''}node_modules/${name}`
    if (key in packages) return key
    if (!base) return null
  }
}

/** Types leave no trace in what is shipped. @param {string} name */
const onlyTypes = (name) => name.startsWith('@types/') || ['type-fest', 'tagged-tag', 'undici-types'].includes(name)

/**
 * The licence and notice files of an installed package, one text.
 * @param {string} folder
 */
function texts(folder) {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(licen[cs]e|notice|copying)/i.test(entry.name))
    .map((entry) => join(folder, entry.name))
  const more = join(folder, 'licenses')
  if (existsSync(more)) files.push(...readdirSync(more).map((name) => join(more, name)))
  return files
    .sort()
    .map((file) => readFileSync(file, 'utf8').replace(/\r\n?/g, '\n').trim())
    .join('\n\n')
}

/** The text of THIRD-PARTY-NOTICES.md: everything `dependencies` brings along, by the lock file. */
export function notices() {
  /** @type {Record<string, Locked>} */
  const packages = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  /** @type {Set<string>} */
  const seen = new Set()
  /** @param {string} from */
  function walk(from) {
    for (const name of Object.keys(packages[from]?.dependencies ?? {})) {
      const key = resolve(packages, from, name)
      if (!key || seen.has(key) || onlyTypes(name)) continue
      seen.add(key)
      walk(key)
    }
  }
  walk('')

  /** Packages that share a text word for word share its place. @type {Map<string, string[]>} */
  const byText = new Map()
  for (const key of [...seen].sort()) {
    const name = key.slice(key.lastIndexOf('node_modules/') + 'node_modules/'.length)
    const licence = packages[key]?.license ?? named[name]
    const text = texts(join(root, key)) || unstated[name]
    if (!licence || !text) throw new Error(`no licence found: ${name} (state it in tests/tools/notices.mjs)`)
    const title = `${name} ${packages[key]?.version} (${licence})`
    const titles = byText.get(text) ?? []
    if (!titles.includes(title)) titles.push(title)
    byText.set(text, titles)
  }

  const parts = [...byText].map(([text, titles]) => `## ${titles.join(', ')}\n\n\`\`\`text\n${text.replaceAll('```', "'''")}\n\`\`\`\n`)
  return `# Third-party notices

What the production dependencies of this project ask to be said, made by \`node tests/tools/notices.mjs\` from package-lock.json.
The file travels with the built app.

${parts.join('\n')}`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(join(root, 'THIRD-PARTY-NOTICES.md'), notices())
