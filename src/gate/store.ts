import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Mapping } from '#intake/match/mapping.ts'
import type { Draft } from './draft.ts'
import { type Packed, type PackedStep, packed, packedStep, unpacked, unpackedStep } from './packed.ts'

/** A file as it was dropped, kept as long as a step refers to it. */
export interface KeptFile {
  readonly hash: string
  readonly name: string
  readonly bytes: Uint8Array
}

interface Head extends Omit<Draft, 'steps'> {
  readonly order: readonly string[]
}

interface Schema extends DBSchema {
  drafts: { key: string; value: Head }
  steps: { key: string; value: PackedStep }
  files: { key: string; value: Packed<KeptFile, 'bytes'> }
  mappings: { key: string; value: Mapping }
  aliases: { key: string; value: Readonly<Record<string, string>> }
}

/**
 * Why a draft could not be kept: storage is `blocked` by the browser, `full`, another page was faster (`stale`), or the draft that
 * was there is `gone`. Nothing of what was kept before is touched in any of these cases.
 */
export type StoreFault = 'blocked' | 'full' | 'stale' | 'gone'

export class StoreError extends Error {
  override readonly name = 'StoreError'
  constructor(
    readonly fault: StoreFault,
    cause?: unknown,
  ) {
    super(`${fault}${cause instanceof Error ? `: ${cause.message}` : ''}`, { cause })
  }
}

/** Drafts, the files they came from, and what people settled about layouts and names, in this browser. */
export class Store {
  readonly #open: () => Promise<IDBPDatabase<Schema>>
  #db: Promise<IDBPDatabase<Schema>> | null = null

  /** `lost` is called when the browser takes the database away while it is open. */
  constructor(name = 'kpi-gate', lost: () => void = () => undefined) {
    this.#open = () =>
      openDB<Schema>(name, 1, {
        upgrade(db) {
          for (const store of ['drafts', 'steps', 'files', 'mappings', 'aliases'] as const) db.createObjectStore(store)
        },
        blocking: () => this.close(),
        terminated: () => {
          this.#db = null
          lost()
        },
      })
  }

  async #ready(): Promise<IDBPDatabase<Schema>> {
    this.#db ??= this.#open()
    return this.#db
  }

  /** Runs on an open database; once more on a new one where the old was taken away meanwhile. */
  async #run<Answer>(work: (db: IDBPDatabase<Schema>) => Promise<Answer>): Promise<Answer> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await work(await this.#ready())
      } catch (cause) {
        if (cause instanceof StoreError) throw cause
        const closed = cause instanceof DOMException && (cause.name === 'InvalidStateError' || cause.name === 'AbortError')
        this.#db = null
        if (closed && attempt === 0) continue
        throw new StoreError(isFull(cause) ? 'full' : 'blocked', cause)
      }
    }
  }

  /** The draft on a release, or null. */
  load(release: string): Promise<Draft | null> {
    return this.#run(async (db) => {
      const transaction = db.transaction(['drafts', 'steps'])
      const head = await transaction.objectStore('drafts').get(release)
      if (!head) return null
      const steps = await Promise.all(head.order.map((id) => transaction.objectStore('steps').get(id)))
      const { order, ...rest } = head
      const all = steps.filter((step) => step !== undefined)
      if (all.length < order.length) throw new StoreError('gone', new Error(`${all.length} of ${order.length} steps`))
      return { ...rest, steps: await found(Promise.all(all.map(unpackedStep))) }
    })
  }

  /**
   * Keeps a draft in one transaction: all of it or nothing. `before` is the revision it was made from, null where none was kept;
   * another one that stands there now is `stale`, none where there should be is `gone`. `file` is kept along.
   */
  save(draft: Draft, before: number | null, file?: KeptFile): Promise<void> {
    return this.#run(async (db) => {
      const transaction = db.transaction(['drafts', 'steps', 'files'], 'readwrite', { durability: 'strict' })
      const [drafts, steps, files] = [transaction.objectStore('drafts'), transaction.objectStore('steps'), transaction.objectStore('files')]
      const standing = await drafts.get(draft.release)
      if ((standing?.revision ?? null) !== before) {
        await transaction.done
        throw new StoreError(standing ? 'stale' : 'gone')
      }
      const order = draft.steps.map(({ id }) => id)
      const known = new Set(standing?.order)
      const { steps: all, ...head } = draft
      await settled(transaction, (write) => {
        write(drafts.put({ ...head, order }, draft.release))
        for (const step of all) if (!known.has(step.id)) write(steps.put(packedStep(step), step.id))
        for (const id of known) if (!order.includes(id)) write(steps.delete(id))
        if (file) write(files.put({ ...file, bytes: packed(file.bytes) }, file.hash))
      })
    })
  }

  /** Takes a draft away, and every file that no other draft came from. */
  discard(release: string): Promise<void> {
    return this.#run(async (db) => {
      const transaction = db.transaction(['drafts', 'steps', 'files'], 'readwrite', { durability: 'strict' })
      const [drafts, steps, files] = [transaction.objectStore('drafts'), transaction.objectStore('steps'), transaction.objectStore('files')]
      const order = (await drafts.get(release))?.order ?? []
      await drafts.delete(release)
      for (const id of order) await steps.delete(id)
      const used = new Set((await steps.getAll()).map(({ origin }) => origin.hash))
      for (const hash of await files.getAllKeys()) if (!used.has(hash)) await files.delete(hash)
      await transaction.done
    })
  }

  /** The file that a step came from, or null where it is no longer kept. */
  file(hash: string): Promise<KeptFile | null> {
    return this.#run(async (db) => {
      const file = await db.get('files', hash)
      return file ? { ...file, bytes: await found(unpacked(file.bytes)) } : null
    })
  }

  /** Whether so many bytes more can be kept: tried with as many, which are taken out again. Throws `StoreError` where not. */
  async tryRoom(bytes: number): Promise<void> {
    const hash = 'room'
    await this.#run(async (db) => {
      const transaction = db.transaction('files', 'readwrite')
      // A Blob, because a browser may squeeze what it keeps otherwise.
      const tried = new Blob([new Uint8Array(bytes)])
      await settled(transaction, (write) => write(transaction.store.put({ hash, name: hash, bytes: tried }, hash)))
    })
    await this.#run((db) => db.delete('files', hash))
  }

  /** What was settled about layouts, to be offered again. */
  mappings(): Promise<readonly Mapping[]> {
    return this.#run((db) => db.getAll('mappings'))
  }

  async remember(mapping: Mapping): Promise<void> {
    await this.#run((db) => db.put('mappings', mapping, mapping.fingerprint))
  }

  /** Names that people gave to entries of the registers of a release: name to id. */
  async aliases(release: string): Promise<Readonly<Record<string, string>>> {
    return this.#run(async (db) => (await db.get('aliases', release)) ?? {})
  }

  async rememberAliases(release: string, aliases: Readonly<Record<string, string>>): Promise<void> {
    await this.#run((db) => db.put('aliases', aliases, release))
  }

  close(): void {
    void this.#db?.then((db) => db.close()).catch(() => undefined)
    this.#db = null
  }
}

/**
 * Makes the writes of a transaction and waits for its end. Whatever goes wrong with one of them takes the others back with it, and
 * only its own reason is told.
 */
async function settled(
  transaction: { readonly done: Promise<void>; readonly abort: () => void },
  make: (write: (request: Promise<unknown>) => void) => void,
): Promise<void> {
  const reasons: unknown[] = []
  try {
    make((request) => {
      request.catch((reason: unknown) => reasons.push(reason))
    })
  } catch (cause) {
    // What cannot be copied is refused at once, and what was written before it would be kept without it.
    transaction.abort()
    await transaction.done.catch(() => undefined)
    throw cause
  }
  await transaction.done.catch((reason: unknown) => {
    throw reasons.find(isFull) ?? reason
  })
}

/** What was kept as it was given; what the browser has lost of it is gone. */
const found = <Whole>(whole: Promise<Whole>): Promise<Whole> =>
  whole.catch((cause: unknown) => {
    throw new StoreError('gone', cause)
  })

const isFull = (cause: unknown): boolean => cause instanceof DOMException && cause.name === 'QuotaExceededError'
