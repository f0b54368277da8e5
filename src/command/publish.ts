import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { catalog } from '#catalog/catalog.ts'
import { drawingOf, parseDescriptor, tablesOf } from '#release/descriptor.ts'
import { ReleaseError } from '#release/fault.ts'
import { readBytes, readSources, writePublication } from '#release/files.ts'
import { publish } from '#release/publish.ts'
import { verify } from '#release/verify.ts'
import { type OpenEngine, folderOf } from './open.ts'
import { print, warn } from './print.ts'
import { type Values, only } from './usage.ts'
import { wrong } from './wrong.ts'

export async function runPublish(given: readonly string[], { out }: Values, open: OpenEngine): Promise<number> {
  const release = given.length ? only(given, 'RELEASE') : 'heza'
  const { about, sources, ...beside } = await readSources(await folderOf(release))
  const folder = out ?? join('release', release)
  const before = await readBytes(join(folder, 'datapackage.json'))
  const made = await publish(about, sources, catalog, await open(), before, beside)
  for (const { dataset, row } of made.findings)
    warn(
      `${String(row['severity'])} ${dataset} row ${String(row['line'])}: ${[row['field'], row['code'], row['value'], row['other']].filter(Boolean).join(' ')}`,
    )
  const errors = made.findings.filter(({ row }) => row['severity'] === 'error').length
  if (errors) {
    warn(`${folder}: not written, ${errors} errors`)
    return 1
  }
  const takenOut = await writePublication(folder, made)
  const bytes = made.files.reduce((sum, file) => sum + file.bytes.length, 0)
  const tables = tablesOf(made.descriptor).length
  const [vi, en] = drawingOf(made.descriptor) ? [', ranh giới', ', boundaries'] : ['', '']
  for (const [dataset, { rows, cells }] of made.withheld)
    print(`  ${dataset}: không công khai ${rows} dòng, ${cells} ô (${rows} rows, ${cells} cells left out)`)
  if (takenOut.length)
    print(`  đã gỡ ${takenOut.length} tệp của các bản nội bộ khỏi ${folder} (files of internal releases taken out: ${takenOut.length})`)
  print(`${folder}: ${tables} bộ số liệu${vi}, ${bytes} byte`)
  print(`${folder}: ${tables} data sets${en}, ${bytes} bytes`)
  return 0
}

export async function runVerify(given: readonly string[]): Promise<number> {
  const folder = only(given, 'DIR')
  if (!existsSync(folder)) throw wrong(`Không có thư mục ${folder}.`, `no such folder: ${folder}`)
  const file = join(folder, 'datapackage.json')
  if (!existsSync(file)) throw new ReleaseError({ code: 'missing', file: 'datapackage.json', detail: folder })
  const faults = await verify(parseDescriptor(await readFile(file, 'utf8')), (path) => readBytes(join(folder, path)), catalog)
  for (const { file, code, detail, said } of faults) warn(`${file}: ${code} ${said ? `${said.vi} ${said.en}` : detail}`)
  if (!faults.length) {
    print(`${folder}: đủ tệp, không tệp nào bị sửa`)
    print(`${folder}: every file is there and unaltered`)
  }
  return faults.length ? 1 : 0
}
