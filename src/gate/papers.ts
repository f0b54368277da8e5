import { type Catalog, datasetOf } from '#model/catalog.ts'
import type { Problem } from '#model/problem.ts'
import { hashOf } from '#release/hash.ts'
import { stagingOf } from '#sql/stage.ts'
import type { Watch } from '#intake/grid/grid.ts'
import { annotated, problemsCsv } from '#intake/write/annotated.ts'
import { templateCsv, templateXlsx } from '#intake/write/template.ts'
import type { Answers, Asks } from './asks.ts'
import { type Arrival, arrivalOf } from './arrival.ts'
import { bringIn, check, leave } from './check.ts'
import { countChanges, listChanges } from './compare.ts'
import type { Desk } from './desk.ts'
import { type State, movementsOf, stateNow } from './effect.ts'
import { handedOf, unpacked } from './handed.ts'
import type { Memory } from './memory.ts'
import { type Sheet, gravest, isRead, readSheet, readingOf, registersOf, tallyOf } from './sheet.ts'
import { lacksSource, proposeSource } from './source.ts'
import { StoreError, type StoreFault } from './store.ts'
import { stepOf } from './take.ts'

interface Paper {
  readonly file: { readonly name: string; readonly blob: Blob }
  sheet: Sheet | null
  arrival: Arrival | null
  checked: (Answers['check'] & { readonly all: readonly Problem[] }) | null
}

/** The files that lie on the desk, each with what was found in it so far. */
export class Papers {
  readonly #papers = new Map<number, Paper>()
  /** What stands before any file, by data set, as long as the draft stays the same. */
  #standing: { readonly turn: number; readonly states: Map<string, State> } = { turn: 0, states: new Map() }

  constructor(
    readonly desk: Desk,
    readonly memory: Memory,
    readonly catalog: Catalog,
  ) {}

  async read({ sheet: number, file, decided }: Asks['read'], watch: Watch): Promise<Answers['read']> {
    const known = this.#papers.get(number)
    const given = file ?? known?.file
    if (!given) throw new Error(`no file ${number} on the desk`)
    const paper: Paper = { file: given, sheet: null, arrival: null, checked: null }
    this.#papers.set(number, paper)
    const registers = await registersOf(this.desk.engine, this.catalog, this.memory.names)
    // The same bytes as before, because sheets are parsed once for the same bytes.
    const bytes = async () => known?.sheet?.bytes ?? new Uint8Array(await given.blob.arrayBuffer())
    const about = { catalog: this.catalog, registers, mappings: this.memory.mappings }
    const sheet = await readSheet({ name: given.name, size: given.blob.size, bytes }, decided, about, watch)
    paper.sheet = sheet
    return { reading: readingOf(sheet.result), handed: sheet.result.kind === 'release' ? handedOf(sheet.bytes, this.desk.ground) : null }
  }

  /** Checks what was read, compares it with the draft, and tells what it would move; `today` is a date. */
  async check({ sheet: number, today }: Asks['check']): Promise<Answers['check']> {
    const { paper, sheet } = this.#read(number)
    const { engine, asOf } = this.desk
    if (!isRead(sheet.result)) throw new Error(`${sheet.name} is not read yet`)
    const staging = stagingOf(number)
    const arrival = arrivalOf(sheet.result, this.catalog.datasets, { bytes: sheet.bytes, file: paper.file.blob })
    await bringIn(engine, arrival, staging)
    const problems = await check(engine, this.catalog, arrival, staging, sheet.result.problems, today)
    const { id } = arrival.dataset
    const counts = await countChanges(engine, arrival.dataset, staging)
    const before = await this.#before(id)
    const movements = await movementsOf(engine, this.catalog, id, staging, asOf, before)
    const checked: Answers['check'] = {
      problems: gravest(problems),
      tally: tallyOf(problems),
      counts,
      movements,
      source: lacksSource(arrival) ? proposeSource(arrival, hashOf(sheet.bytes), today) : null,
      room: await this.#room(sheet.bytes.length),
    }
    paper.arrival = arrival
    paper.checked = { ...checked, all: problems }
    return checked
  }

  async changes({ sheet: number, effect, offset, limit }: Asks['changes']): Promise<Answers['changes']> {
    const { arrival } = this.#checked(number)
    const found = await listChanges(this.desk.engine, arrival.dataset, stagingOf(number), effect, { offset, limit })
    return found.map((each) => ({ ...each, place: each.line === null ? null : arrival.place(each.line, null) }))
  }

  /** The file with its problems marked, or the list of them. */
  async marked({ sheet: number, format, language }: Asks['marked']): Promise<Uint8Array> {
    const { paper, sheet } = this.#read(number)
    const problems = [...sheet.result.problems, ...(paper.checked?.all ?? [])]
    if (format === 'csv') return new TextEncoder().encode(problemsCsv(problems, language))
    const { grids, headerRows } = sheet.result
    return annotated({ grids, headerRows, problems }, language)
  }

  async accept({ sheet: number, at, by, note, without }: Asks['accept']): Promise<Answers['accept']> {
    const { paper, sheet } = this.#read(number)
    const { arrival, checked } = this.#checked(number)
    if (sheet.result.problems.some(({ severity }) => severity === 'error') || checked.tally.error > 0)
      throw new Error(`${sheet.name} has errors`)
    const staging = stagingOf(number)
    const hash = hashOf(sheet.bytes)
    const decision = {
      id: stepId(),
      at,
      by,
      note,
      origin: { name: sheet.name, size: sheet.bytes.length, hash },
      source: checked.source ?? proposeSource(arrival, hash, at.slice(0, 10)),
      without,
    }
    const step = await stepOf(this.desk.engine, this.catalog, arrival, staging, decision, checked.movements)
    const told = await this.desk.accept(step, { hash, name: sheet.name, bytes: sheet.bytes })
    if (sheet.result.mapping) await this.memory.layout(sheet.result.mapping)
    await leave(this.desk.engine, staging)
    paper.arrival = null
    paper.checked = null
    this.#papers.delete(number)
    return told
  }

  async drop({ sheet: number }: Asks['drop']): Promise<null> {
    await leave(this.desk.engine, stagingOf(number))
    this.#papers.delete(number)
    return null
  }

  unpack({ sheet: number, path }: Asks['unpack']): Uint8Array {
    return unpacked(this.#read(number).sheet.bytes, path)
  }

  async names({ dataset }: Asks['names']): Promise<Answers['names']> {
    const register = (await registersOf(this.desk.engine, this.catalog, this.memory.names))[dataset]
    return register?.entries.map(({ id, names }) => ({ id, name: names[0] ?? id })) ?? []
  }

  async template({ dataset: id, format }: Asks['template']): Promise<Uint8Array> {
    const dataset = datasetOf(this.catalog, id)
    if (format === 'csv') return new TextEncoder().encode(templateCsv(dataset))
    return templateXlsx(dataset, await registersOf(this.desk.engine, this.catalog, this.memory.names))
  }

  async #before(dataset: string): Promise<State> {
    const { engine, turn, asOf } = this.desk
    if (this.#standing.turn !== turn) this.#standing = { turn, states: new Map() }
    const { states } = this.#standing
    const known = states.get(dataset) ?? (await stateNow(engine, this.catalog, dataset, asOf))
    states.set(dataset, known)
    return known
  }

  async #room(bytes: number): Promise<StoreFault | null> {
    try {
      // Rows are kept beside the file they came from, which they seldom outgrow.
      await this.desk.around.store.tryRoom(2 * bytes + 65_536)
      return null
    } catch (cause) {
      if (cause instanceof StoreError) return cause.fault
      throw cause
    }
  }

  #read(number: number): { readonly paper: Paper; readonly sheet: Sheet } {
    const paper = this.#papers.get(number)
    if (!paper?.sheet) throw new Error(`no file ${number} on the desk`)
    return { paper, sheet: paper.sheet }
  }

  #checked(number: number): { readonly arrival: Arrival; readonly checked: Answers['check'] } {
    const paper = this.#papers.get(number)
    if (!paper?.arrival || !paper.checked) throw new Error(`file ${number} is not checked`)
    return { arrival: paper.arrival, checked: paper.checked }
  }
}

/** Sixteen digits that no other step has; plain http has no `crypto.randomUUID`. */
const stepId = () => [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
