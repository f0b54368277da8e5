// @ts-check
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { books } from './books.mjs'
import { offices } from './office.mjs'
import { parquets } from './parquet.mjs'
import { texts } from './texts.mjs'

/**
 * Writes the awkward files of tests/intake/files/. It shares no code with the reader; what the files must read to stands beside
 * each as JSON, written by hand. `node tests/intake/make/generate.mjs` makes them anew; those of LibreOffice only where it is installed.
 */
const folder = fileURLToPath(new URL('../files/', import.meta.url))
/** @param {string} name @param {string | Uint8Array} content */
const save = (name, content) => writeFileSync(folder + name, content)

for (const [name, content] of Object.entries(texts)) save(name, content)
for (const [name, make] of Object.entries(books)) save(name, await make())
for (const [name, content] of Object.entries(await parquets())) save(name, content)
const saved = offices()
if (saved) for (const [name, content] of Object.entries(saved)) save(name, content)
else console.log('LibreOffice is not installed: its files stay as they are')
