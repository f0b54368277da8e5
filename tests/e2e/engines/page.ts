import { wasm, wasmBytes, wasmGz, wasmGzBytes, worker } from 'virtual:duckdb'
import { catalog } from '#catalog/catalog.ts'
import { openBrowser } from '#engine/browser.ts'
import { answerAll, asking } from '#release/answers.ts'
import { parseDescriptor, tablesOf } from '#release/descriptor.ts'
import { parseAnswers } from '#release/parse.ts'
import { fillTables } from '#release/tables.ts'
import { behaviours } from '../../engine/behaviours.ts'
import { difference } from '../../sql/difference.ts'

const addressOf = (path: string) => new URL(path, document.baseURI).href
const files = { wasm: addressOf(wasm), wasmGz: addressOf(wasmGz), worker: addressOf(worker), wasmBytes, wasmGzBytes }

/** What this browser answers to every behaviour, in the order of the list. */
async function behave(): Promise<readonly unknown[]> {
  const open = () => openBrowser(files, () => undefined)
  const shared = await open()
  const answers: unknown[] = []
  for (const { answer, alone } of behaviours) {
    const engine = alone ? await open() : shared
    answers.push(await answer(engine))
    if (alone) await engine.close()
  }
  await shared.close()
  return answers
}

/** How many answers of a release were computed anew, and where they differ from what native DuckDB published. */
async function recompute(release: string): Promise<{ readonly answers: number; readonly differences: readonly string[] }> {
  const base = addressOf(`data/${release}/`)
  const bytesOf = async (path: string) => new Uint8Array(await (await fetch(new URL(path, base))).arrayBuffer())
  const textOf = async (path: string) => new TextDecoder().decode(await bytesOf(path))
  const descriptor = parseDescriptor(await textOf('datapackage.json'))
  const engine = await openBrowser(files, () => undefined)
  const sources = tablesOf(descriptor).map(async ({ name, format, path }) => ({ dataset: name, format, bytes: await bytesOf(path) }))
  await fillTables(engine, catalog, await Promise.all(sources))
  const parts = [descriptor.answers, descriptor.further].flatMap((part) => (part ? textOf(part.path) : []))
  const published = (await Promise.all(parts)).flatMap(parseAnswers)
  const again = await answerAll(
    asking(engine, catalog),
    published.map(({ question }) => question),
  )
  await engine.close()
  const differences = published.flatMap(({ question, rows }, index) => {
    const found = difference(rows, again[index]?.rows ?? [])
    return found === null ? [] : [`${JSON.stringify(question)}: ${found}`]
  })
  return { answers: published.length, differences }
}

Object.assign(window, { behave, recompute })
