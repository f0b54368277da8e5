import { unzip } from '../bytes/zip.ts'
import { type Grid, type Watch, pause } from './grid.ts'
import { type Book, readSheet, sharedStrings } from './sheet.ts'
import { looksOf } from './styles.ts'
import { scanXml } from './xml.ts'

export interface Workbook {
  readonly grids: readonly Grid[]
  readonly macros: boolean
}

interface Entry {
  readonly name: string
  readonly path: string
  readonly hidden: boolean
}

/**
 * The sheets of an XLSX or XLSM file in their order, chart sheets left out; hidden ones are named but not unpacked.
 * Macros are never opened. Throws ZipTooLarge beyond the limits and a plain error where a part that must be there is not.
 */
export async function readWorkbook(bytes: Uint8Array, watch: Watch = {}): Promise<Workbook> {
  const frame = unzip(bytes, (name) => /^(?:\[Content_Types\]\.xml|_rels\/.*|xl\/[^/]+\.xml|xl\/_rels\/.*|xl\/vbaProject\.bin)$/.test(name))
  const text = (name: string) => new TextDecoder().decode(frame.get(name))
  const home = startOf(text('_rels/.rels'))
  if (!frame.has(home)) throw new Error(`no ${home}`)
  const folder = home.slice(0, home.lastIndexOf('/') + 1)
  const targets = relations(text(`${folder}_rels/${home.slice(folder.length)}.rels`), folder)
  const { entries, from1904 } = workbookEntries(text(home), targets)
  const part = (ending: string) => [...targets.values()].find((path) => path.endsWith(ending)) ?? `${folder}${ending}`
  const book: Book = { strings: sharedStrings(text(part('sharedStrings.xml'))), looks: looksOf(text(part('styles.xml'))), from1904 }

  const grids: Grid[] = []
  let rows = 0
  for (const { name, path, hidden } of entries) {
    if (hidden) {
      grids.push({ name, hidden, lines: [], merges: [], hiddenColumns: new Set() })
      continue
    }
    const xml = unzip(bytes, (candidate) => candidate === path).get(path)
    if (!xml) throw new Error(`no ${path}`)
    await pause(watch, { bytes: Math.round(((grids.length + 0.5) / entries.length) * bytes.length), rows })
    const grid = readSheet(new TextDecoder().decode(xml), book, name, hidden)
    rows += grid.lines.length
    grids.push(grid)
  }
  await pause(watch, { bytes: bytes.length, rows })
  return { grids, macros: frame.has('xl/vbaProject.bin') }
}

/** Where the package says that its workbook is. */
function startOf(rels: string): string {
  let found = 'xl/workbook.xml'
  scanXml(rels, {
    open: (name, attribute) => {
      if (name === 'Relationship' && attribute('Type')?.endsWith('/officeDocument'))
        found = (attribute('Target') ?? found).replace(/^\//, '')
    },
  })
  return found
}

/** The parts that a workbook names, by the id it names them with; a path may be absolute or relative to the workbook. */
function relations(rels: string, folder: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  scanXml(rels, {
    open: (name, attribute) => {
      const target = name === 'Relationship' ? attribute('Target') : null
      if (target) targets.set(attribute('Id') ?? '', target.startsWith('/') ? target.slice(1) : folder + target)
    },
  })
  return targets
}

function workbookEntries(xml: string, targets: ReadonlyMap<string, string>): { entries: readonly Entry[]; from1904: boolean } {
  const entries: Entry[] = []
  let from1904 = false
  scanXml(xml, {
    open: (tag, attribute) => {
      if (tag === 'workbookPr') from1904 = ['1', 'true'].includes(attribute('date1904') ?? '')
      if (tag !== 'sheet') return
      const path = targets.get(attribute('id') ?? '') ?? ''
      if (!path.includes('worksheets/')) return
      entries.push({ name: (attribute('name') ?? '').normalize('NFC'), path, hidden: (attribute('state') ?? 'visible') !== 'visible' })
    },
  })
  return { entries, from1904 }
}
