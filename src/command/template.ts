import { writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { catalog } from '#catalog/catalog.ts'
import { registersOf } from '#gate/sheet.ts'
import { templateCsv, templateXlsx } from '#intake/write/template.ts'
import { datasetOf } from '#model/catalog.ts'
import { chosen, datasetFrom } from './files.ts'
import { type OpenEngine, openRelease, registerIds } from './open.ts'
import { print } from './print.ts'
import type { Values } from './usage.ts'
import { wrong } from './wrong.ts'

/** Writes the file to fill in for a data set; the lists of a workbook are those of the release. */
export async function runTemplate(given: readonly string[], { format, out, release }: Values, open: OpenEngine): Promise<number> {
  const [id] = given
  if (id === undefined || given.length > 1) throw wrong('Cần nêu đúng một bộ số liệu.', `one data set is wanted: ${given.length} given`)
  const dataset = datasetOf(catalog, datasetFrom(id))
  const wanted = chosen(format ?? (extname(out ?? '').slice(1) || 'csv'), ['csv', 'xlsx'], 'định dạng', 'format')
  if (wanted === 'xlsx' && out === undefined && process.stdout.isTTY)
    throw wrong('Tệp XLSX không hiện được ở đây: hãy nêu --out TỆP.', 'an XLSX file cannot be shown here: name --out FILE')
  const { engine } = await openRelease(release, open, registerIds)
  const bytes =
    wanted === 'csv' ? new TextEncoder().encode(templateCsv(dataset)) : await templateXlsx(dataset, await registersOf(engine, catalog, {}))
  if (out === undefined) process.stdout.write(bytes)
  else {
    await writeFile(out, bytes).catch((cause: unknown) => {
      const why = cause instanceof Error ? cause.message : String(cause)
      throw wrong(`Không ghi được ${out}: ${why}`, `${out} cannot be written: ${why}`)
    })
    print(out)
  }
  return 0
}
