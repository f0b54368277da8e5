import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { IndicatorDeclaration } from '#model/indicator.ts'

const folder = 'src/catalog/indicators'

/** Every declared indicator, read file by file, because the catalogue itself is put together by the bundler. */
export function indicators(): Promise<readonly IndicatorDeclaration[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  return Promise.all(
    files.map(async (file) => {
      const loaded: { readonly default: IndicatorDeclaration } = await import(pathToFileURL(resolve(folder, file)).href)
      return loaded.default
    }),
  )
}
