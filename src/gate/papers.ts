import { type Catalog, datasetOf, indicatorOf } from '#model/catalog.ts'
import type { Problem } from '#model/problem.ts'
import { type Ask, asking } from '#release/answers.ts'
import { hashInTurns } from '#release/hash.ts'
import { type Without, stagingOf, suppose } from '#sql/stage.ts'
import type { Watch } from '#intake/grid/grid.ts'
import { limits } from '#intake/limits.ts'
import { wholeGrids } from '#intake/bulk/whole.ts'
import { annotated, problemsCsv } from '#intake/write/annotated.ts'
import { templateCsv, templateXlsx } from '#intake/write/template.ts'
import type { Answers, Asks } from './asks.ts'
import { type Arrival, arrivalOf } from './arrival.ts'
import { bringIn, check, leave } from './check.ts'
import { countChanges, listChanges } from './compare.ts'
import type { Desk } from './desk.ts'
import { type Movement, type Moving, effectOf, movable } from './effect.ts'
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
  checked: (Answers['check'] & { readonly all: readonly Problem[]; readonly hash: string }) | null
  /** What it would move, once somebody asks, and what was found by indicator. */
  moving: Promise<Moving> | null
  readonly movements: Map<string, readonly Movement[]>
  /** What goes with its rows, for which that was found. */
  without: Without
}

/** The files that lie on the desk, each with what was found in it so far. */
export class Papers {
  readonly #papers = new Map<number, Paper>()
  #known: { readonly turn: number; readonly names: Memory['names']; readonly registers: ReturnType<typeof registersOf> } | null = null
  /** Answers how things are before any file, as long as the draft stays the same. */
  #standing: { readonly turn: number; readonly ask: Promise<Ask> } | null = null

  constructor(
    readonly desk: Desk,
    readonly memory: Memory,
    readonly catalog: Catalog,
  ) {}

  /** The names that the desk knows, asked once for a state of the draft; a desk that is asked before a file comes need not be waited for. */
  registers(): ReturnType<typeof registersOf> {
    const { turn, engine } = this.desk
    const { names } = this.memory
    if (this.#known?.turn === turn && this.#known.names === names) return this.#known.registers
    const known = { turn, names, registers: registersOf(engine, this.catalog, names) }
    this.#known = known
    known.registers.catch(() => {
      if (this.#known === known) this.#known = null
    })
    return known.registers
  }

  async read({ sheet: number, file, decided }: Asks['read'], watch: Watch): Promise<Answers['read']> {
    const known = this.#papers.get(number)
    const given = file ?? known?.file
    if (!given) throw new Error(`no file ${number} on the desk`)
    const paper: Paper = { file: given, sheet: null, arrival: null, checked: null, moving: null, movements: new Map(), without: 'nothing' }
    this.#papers.set(number, paper)
    // The same bytes as before, because sheets are parsed once for the same bytes. They come while the database tells its names.
    const loaded = loadedOf(known?.sheet?.bytes ?? null, given.blob)
    const registers = await this.registers()
    const bytes = () => loaded
    const about = { catalog: this.catalog, registers, mappings: this.memory.mappings }
    const sheet = await readSheet({ name: given.name, size: given.blob.size, bytes }, decided, about, watch)
    paper.sheet = sheet
    return { reading: readingOf(sheet.result), handed: sheet.result.kind === 'release' ? handedOf(sheet.bytes, this.desk.ground) : null }
  }

  /** Checks what was read, compares it with the draft, and tells which indicators it may move; `today` is a date. */
  async check({ sheet: number, today }: Asks['check']): Promise<Answers['check']> {
    const { paper, sheet } = this.#read(number)
    const { engine } = this.desk
    if (!isRead(sheet.result)) throw new Error(`${sheet.name} is not read yet`)
    const staging = stagingOf(number)
    const arrival = arrivalOf(sheet.result, this.catalog.datasets, sheet.bytes)
    await bringIn(engine, arrival, staging)
    // While the engine looks at the rows, this thread is free for the file itself.
    const [problems, hash, room] = await Promise.all([
      check(engine, this.catalog, arrival, staging, sheet.result.problems, today),
      hashInTurns(sheet.bytes),
      this.#room(sheet.bytes.length),
    ])
    const counts = await countChanges(engine, arrival.dataset, staging)
    const checked: Answers['check'] = {
      problems: gravest(problems),
      tally: tallyOf(problems),
      counts,
      indicators: movable(this.catalog, arrival.dataset.id).map(({ id }) => id),
      source: lacksSource(arrival) ? proposeSource(arrival, hash, today) : null,
      room,
    }
    paper.arrival = arrival
    paper.checked = { ...checked, all: problems, hash }
    paper.moving = null
    paper.movements.clear()
    paper.without = 'nothing'
    return checked
  }

  /** What the file would move of one indicator, and what goes with its rows. */
  async effect({ sheet: number, indicator: id, without }: Asks['effect']): Promise<Answers['effect']> {
    const { arrival, paper } = this.#checked(number)
    const { engine, asOf } = this.desk
    if (paper.without !== without) {
      for (const each of suppose(arrival.dataset, stagingOf(number), without)) await engine.query(each)
      paper.moving = null
      paper.movements.clear()
      paper.without = without
    }
    // One that cannot be computed is told, and keeps nobody from accepting.
    paper.movements.set(id, [])
    paper.moving ??= this.#ask().then((ask) => effectOf(engine, this.catalog, arrival.dataset, stagingOf(number), asOf, ask))
    const movements = await (await paper.moving)(indicatorOf(this.catalog, id))
    paper.movements.set(id, movements)
    return movements
  }

  async changes({ sheet: number, effect, offset, limit }: Asks['changes']): Promise<Answers['changes']> {
    const { arrival } = this.#checked(number)
    const found = await listChanges(this.desk.engine, arrival.dataset, stagingOf(number), effect, { offset, limit })
    return found.map((each) => ({ ...each, place: each.line === null ? null : arrival.place(each.line, null) }))
  }

  /** The file with its problems marked, if it is small enough for that (`Reading.markable`), or the list of them. */
  async marked({ sheet: number, format, language }: Asks['marked']): Promise<Uint8Array> {
    const { paper, sheet } = this.#read(number)
    const problems = [...sheet.result.problems, ...(paper.checked?.all ?? [])]
    if (format === 'csv') return new TextEncoder().encode(problemsCsv(problems, language))
    const grids = await wholeGrids(sheet.bytes, sheet.result, {})
    return annotated({ grids, headerRows: sheet.result.headerRows, problems }, language)
  }

  /** Accepts a file whose effect on every indicator was asked for. */
  async accept({ sheet: number, at, by, note, without }: Asks['accept']): Promise<Answers['accept']> {
    const { paper, sheet } = this.#read(number)
    const { arrival, checked } = this.#checked(number)
    if (sheet.result.problems.some(({ severity }) => severity === 'error') || checked.tally.error > 0)
      throw new Error(`${sheet.name} has errors`)
    const unseen = checked.indicators.find((id) => paper.without !== without || !paper.movements.has(id))
    if (unseen !== undefined) throw new Error(`the effect of ${sheet.name} on ${unseen} is not known yet`)
    const staging = stagingOf(number)
    const { hash } = checked
    const decision = {
      id: stepId(),
      at,
      by,
      note,
      origin: { name: sheet.name, size: sheet.bytes.length, hash },
      source: checked.source ?? proposeSource(arrival, hash, at.slice(0, 10)),
      without,
    }
    const step = await stepOf(this.desk.engine, this.catalog, arrival, staging, decision, [...paper.movements.values()].flat())
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

  unpack({ sheet: number, paths }: Asks['unpack']): Answers['unpack'] {
    return unpacked(this.#read(number).sheet.bytes, paths)
  }

  async names({ dataset }: Asks['names']): Promise<Answers['names']> {
    const register = (await this.registers())[dataset]
    return register?.entries.map(({ id, names }) => ({ id, name: names[0] ?? id })) ?? []
  }

  async template({ dataset: id, format }: Asks['template']): Promise<Uint8Array> {
    const dataset = datasetOf(this.catalog, id)
    if (format === 'csv') return new TextEncoder().encode(templateCsv(dataset))
    return templateXlsx(dataset, await this.registers())
  }

  #ask(): Promise<Ask> {
    const { engine, turn } = this.desk
    if (this.#standing?.turn !== turn)
      this.#standing = { turn, ask: this.desk.known().then((known) => asking(engine, this.catalog, known)) }
    return this.#standing.ask
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

  #checked(number: number): { readonly paper: Paper; readonly arrival: Arrival; readonly checked: NonNullable<Paper['checked']> } {
    const paper = this.#papers.get(number)
    if (!paper?.arrival || !paper.checked) throw new Error(`file ${number} is not checked`)
    return { paper, arrival: paper.arrival, checked: paper.checked }
  }
}

/** The bytes of a file; none of one above the limit, which is refused by its size. */
async function loadedOf(known: Uint8Array | null, blob: Blob): Promise<Uint8Array> {
  return known ?? (blob.size > limits.file ? new Uint8Array() : new Uint8Array(await blob.arrayBuffer()))
}

/** Sixteen digits that no other step has; plain http has no `crypto.randomUUID`. */
const stepId = () => [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
