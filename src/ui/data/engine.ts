import { outline } from '#catalog/outline.ts'
import type { EngineFiles } from '#engine/browser.ts'
import type { Engine } from '#engine/engine.ts'
import type { AnyQuestion } from '#model/question.ts'
import { tablesOf } from '#release/descriptor.ts'
import { type Fault, ReleaseError } from '#release/fault.ts'
import type { Row, Statement } from '#sql/statement.ts'
import { restsOn } from '#model/needs.ts'
import type { Release } from './release.ts'
import { fetchFile } from './worker.ts'

export type OpenEngine = (progress: (received: number, total: number) => void) => Promise<Engine>

/** Where the engine stands, for the people who wait for it. `faults` are the data files that could not be used, by data set. */
export type EngineState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'download'; readonly received: number; readonly total: number }
  | { readonly phase: 'start' }
  | { readonly phase: 'data'; readonly received: number; readonly total: number }
  | { readonly phase: 'ready' }
  | { readonly phase: 'failed'; readonly message: string }

export interface Snapshot {
  readonly release: string | null
  readonly state: EngineState
  readonly faults: ReadonlyMap<string, Fault>
}

interface Room {
  readonly release: Release
  readonly engine: Promise<Engine>
}

/** Holds one engine filled with one release: another release gets a new engine, so that two never mix. */
export class EngineRoom {
  #room: Room | null = null
  #snapshot: Snapshot = { release: null, state: { phase: 'idle' }, faults: new Map() }
  readonly #listeners = new Set<() => void>()

  /** `files` are the engine's own, for those who open another one in a worker. */
  constructor(
    readonly open: OpenEngine,
    readonly files: EngineFiles,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly snapshot = (): Snapshot => this.#snapshot

  /** Starts the engine for a release, once; after a failure a further call tries again. */
  start(release: Release): Promise<Engine> {
    if (this.#room?.release.id === release.id && this.#snapshot.state.phase !== 'failed') return this.#room.engine
    void this.#room?.engine.then((engine) => engine.close()).catch(() => undefined)
    const engine = this.#fill(release)
    // Whoever asks a question gets the failure; the state tells everybody else.
    engine.catch((error: unknown) => {
      if (this.#room?.engine === engine)
        this.#say(release, { phase: 'failed', message: error instanceof Error ? error.message : String(error) })
    })
    this.#room = { release, engine }
    this.#snapshot = { release: release.id, state: { phase: 'idle' }, faults: new Map() }
    return engine
  }

  /** Answers a question on the engine. A data file that it needs and that is unusable rejects as `ReleaseError`. */
  async ask(release: Release, question: AnyQuestion): Promise<readonly Row[]> {
    return this.run(release, restsOn(question, outline), async () => {
      const [{ statementFor }, { catalog }] = await Promise.all([import('#sql/ask.ts'), import('#catalog/catalog.ts')])
      return statementFor(question, catalog)
    })
  }

  /** Runs one statement over the data sets it needs, with the same promises; none has no rows. */
  async run(release: Release, needed: readonly string[], statement: () => Promise<Statement | null>): Promise<readonly Row[]> {
    const engine = await this.start(release)
    for (const dataset of needed) {
      const fault = this.#snapshot.faults.get(dataset)
      if (fault) throw new ReleaseError(fault)
    }
    const asked = await statement()
    if (!asked) return []
    const start = performance.now()
    const { rows } = await engine.query(asked)
    performance.measure('kpi:query', { start })
    return rows
  }

  async #fill(release: Release): Promise<Engine> {
    await Promise.resolve()
    // The data is fetched and decoded on another core while the engine is still fetched and compiled.
    const opening = this.open((received, total) =>
      this.#say(release, received < total ? { phase: 'download', received, total } : { phase: 'start' }),
    )
    opening.catch(() => undefined)
    const [{ createTables }, { catalog }] = await Promise.all([import('#release/tables.ts'), import('#catalog/catalog.ts')])
    const known = tablesOf(release.descriptor).flatMap((part) => {
      const dataset = catalog.datasets.find(({ id }) => id === part.name)
      return dataset ? [{ part, dataset }] : []
    })
    const total = known.reduce((sum, { part }) => sum + part.bytes, 0)
    const got = new Map<string, number>()
    let opened = false
    const say = () => {
      if (opened) this.#say(release, { phase: 'data', received: [...got.values()].reduce((sum, each) => sum + each, 0), total })
    }
    const files = known.map(({ part, dataset }) => {
      const arrow = fetchFile({ url: release.address(part.path), part, table: { dataset, format: part.format } }, (received) => {
        got.set(part.path, received)
        say()
      })
      arrow.catch(() => undefined)
      return { part, dataset, arrow }
    })
    const engine = await opening
    opened = true
    say()
    await createTables(engine, catalog)
    const inserted = files.map(async ({ part, dataset, arrow }) => {
      try {
        await engine.insert(dataset.id, await arrow)
      } catch (error) {
        const detail = error instanceof Error ? error.message : String(error)
        this.#fault(release, dataset.id, error instanceof ReleaseError ? error.fault : { code: 'unreadable', file: part.path, detail })
      }
    })
    await Promise.all(inserted)
    if (release.steps?.length) {
      const { takeStep } = await import('#gate/take.ts')
      for (const step of release.steps) await takeStep(engine, catalog, step)
    }
    this.#say(release, { phase: 'ready' })
    performance.mark('kpi:engine-ready')
    return engine
  }

  #fault(release: Release, dataset: string, fault: Fault): void {
    if (this.#snapshot.release !== release.id) return
    this.#tell({ ...this.#snapshot, faults: new Map([...this.#snapshot.faults, [dataset, fault]]) })
  }

  #say(release: Release, state: EngineState): void {
    if (this.#snapshot.release === release.id) this.#tell({ ...this.#snapshot, state })
  }

  #tell(snapshot: Snapshot): void {
    this.#snapshot = snapshot
    for (const listener of this.#listeners) listener()
  }
}
