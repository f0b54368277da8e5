import type { Engine } from '#engine/engine.ts'
import type { Catalog } from '#model/catalog.ts'
import type { Answer } from '#release/answers.ts'
import { hashOf } from '#release/hash.ts'
import type { Answers, Asks, ToldDraft } from './asks.ts'
import { type Conflict, conflictsOf, standing } from './conflict.ts'
import { type Draft, accepted, emptyDraft, exportedAs, inForce, rebased, redone, undone } from './draft.ts'
import { type Fetch, type Ground, answersUnder, fill, groundOf, refill, touched } from './ground.ts'
import { make } from './make.ts'
import { rebase } from './rebase.ts'
import type { Step } from './step.ts'
import { type KeptFile, type Store, StoreError, type StoreFault } from './store.ts'
import { takeStep } from './take.ts'
import { loaded, toldOf } from './told.ts'

/** What the desk needs of the world around it. */
export interface Around {
  readonly catalog: Catalog
  readonly store: Store
  /** A new and empty engine. */
  readonly open: () => Promise<Engine>
  /** The files of the release on the share, `datapackage.json` as it stands there now. */
  readonly fetch: Fetch
  /** Tells other pages that the draft of a release has changed. */
  readonly tell: (release: string) => void
}

const current = 'datapackage.json'

/**
 * One release with the draft that sits on it, in an engine of its own, apart from the one that screens ask. Every change of the
 * draft is kept first and taken in the engine after; where keeping fails, nothing has happened.
 */
export class Desk {
  #engine: Engine
  #ground: Ground
  #draft: Draft
  #current: string
  #trouble: StoreFault | null
  #turn = 0
  #newer: { readonly ground: Ground; readonly engine: Engine } | null = null

  private constructor(
    readonly around: Around,
    engine: Engine,
    ground: Ground,
    draft: Draft,
    now: string,
    trouble: StoreFault | null,
  ) {
    this.#engine = engine
    this.#ground = ground
    this.#draft = draft
    this.#current = now
    this.#trouble = trouble
  }

  /** Opens the draft of a release, on the release it was made on; or an empty one on what the share has now. */
  static async open(name: string, around: Around): Promise<Desk> {
    const [now, kept] = await Promise.all([around.fetch(current), loaded(around.store, name)])
    const bytes = kept.draft?.steps.length ? kept.draft.base.descriptor : now
    const [ground, engine] = await Promise.all([groundOf(bytes, around.fetch), around.open()])
    const base = { id: ground.id, descriptor: bytes }
    const draft = kept.draft ? { ...kept.draft, base } : emptyDraft(name, base)
    await fill(engine, around.catalog, ground, inForce(draft))
    return new Desk(around, engine, ground, draft, hashOf(now), kept.trouble)
  }

  get engine(): Engine {
    return this.#engine
  }

  get ground(): Ground {
    return this.#ground
  }

  /** Grows whenever the engine holds other figures than before. */
  get turn(): number {
    return this.#turn
  }

  /** The answers of the release that the draft leaves as they are. */
  known(): Promise<readonly Answer[]> {
    return answersUnder(this.#ground, this.around.catalog, inForce(this.#draft))
  }

  get asOf(): string {
    return this.#ground.descriptor.as_of
  }

  told(): ToldDraft {
    return toldOf(this.#draft, this.#current, this.#trouble)
  }

  /** Keeps a step with its file, then takes it. */
  async accept(step: Step, file: KeptFile): Promise<ToldDraft> {
    await this.#keep(accepted(this.#draft, step), file)
    this.#turn += 1
    await takeStep(this.#engine, this.around.catalog, step)
    return this.told()
  }

  async move(how: Asks['move']): Promise<ToldDraft> {
    switch (how) {
      case 'undo':
        return this.#changed(undone(this.#draft))
      case 'redo':
        return this.#changed(redone(this.#draft))
      case 'discard':
        return this.#discard()
      case 'keep':
        return this.#keepAnew()
      case 'sync':
        return this.#sync()
    }
  }

  /** The release on the share as it is now, and where it disagrees with the draft; nothing is changed by looking. */
  async upstream(): Promise<Answers['upstream']> {
    const bytes = await this.around.fetch(current)
    this.#current = hashOf(bytes)
    await this.#newer?.engine.close()
    this.#newer = null
    if (this.#current === this.#ground.id) return { current: this.#current, newer: null, conflicts: [] }
    const [ground, engine] = await Promise.all([groundOf(bytes, this.around.fetch), this.around.open()])
    await fill(engine, this.around.catalog, ground, [])
    this.#newer = { ground, engine }
    const conflicts: readonly Conflict[] = await conflictsOf(engine, this.around.catalog, inForce(this.#draft))
    return { current: this.#current, newer: ground.descriptor, conflicts }
  }

  /** Moves the draft onto the newer release that was looked at. */
  async rebase({ choices }: Asks['rebase']): Promise<ToldDraft> {
    if (!this.#newer) throw new Error('no newer release was looked at')
    const { ground, engine } = this.#newer
    const { catalog } = this.around
    const own = this.#engine
    const steps = await rebase(engine, catalog, inForce(this.#draft), choices, (dataset, nets) => standing(own, dataset, nets))
    await this.#keep(rebased(this.#draft, { id: ground.id, descriptor: ground.bytes }, steps))
    for (const step of steps) await takeStep(engine, catalog, step)
    const before = this.#engine
    this.#turn += 1
    this.#engine = engine
    this.#ground = ground
    this.#newer = null
    await before.close()
    return this.told()
  }

  /** Makes the draft into a release on what the share has now; throws where somebody published meanwhile. */
  async publish(making: Asks['publish']): Promise<Answers['publish']> {
    const now = hashOf(await this.around.fetch(current))
    this.#current = now
    if (now !== this.#ground.id) throw new Error('somebody published meanwhile')
    const empty = await this.around.open()
    try {
      const made = await make(this.#engine, empty, this.around.catalog, this.#ground, inForce(this.#draft), making)
      await this.#keep(exportedAs(this.#draft, made.id, making.at))
      return made
    } finally {
      await empty.close()
    }
  }

  async #keep(draft: Draft, file?: KeptFile): Promise<void> {
    // A draft that never held anything is not kept, so that there is nothing to compare with either.
    const before = this.#draft.revision === 0 ? null : this.#draft.revision
    try {
      await this.around.store.save(draft, before, file)
    } catch (cause) {
      if (cause instanceof StoreError && (cause.fault === 'gone' || cause.fault === 'blocked')) this.#trouble = cause.fault
      throw cause
    }
    this.#draft = draft
    this.#trouble = null
    this.around.tell(draft.release)
  }

  async #changed(draft: Draft): Promise<ToldDraft> {
    if (draft === this.#draft) return this.told()
    const before = this.#draft
    await this.#keep(draft)
    await this.#follow(before)
    return this.told()
  }

  /** Brings the engine from one draft on the same release to the one that counts now. */
  async #follow(before: Draft): Promise<void> {
    const differing = (a: Draft, b: Draft) => inForce(a).filter(({ id }) => !inForce(b).some((step) => step.id === id))
    this.#turn += 1
    const ids = touched([...differing(before, this.#draft), ...differing(this.#draft, before)])
    await refill(this.#engine, this.around.catalog, this.#ground, inForce(this.#draft), ids)
  }

  async #discard(): Promise<ToldDraft> {
    const { release } = this.#draft
    await this.around.store.discard(release)
    this.around.tell(release)
    await this.#stand(emptyDraft(release, this.#draft.base), await this.around.fetch(current))
    this.#trouble = null
    return this.told()
  }

  /** Keeps the draft once more after the browser lost it; the files it came from may be lost. */
  async #keepAnew(): Promise<ToldDraft> {
    await this.around.store.save(this.#draft, null)
    this.#trouble = null
    this.around.tell(this.#draft.release)
    return this.told()
  }

  /** Takes over what another page made of the draft. */
  async #sync(): Promise<ToldDraft> {
    const kept = await loaded(this.around.store, this.#draft.release)
    if (!kept.draft && (kept.trouble || this.#draft.revision === 0)) return this.told()
    if (!kept.draft) {
      this.#trouble = 'gone'
      return this.told()
    }
    if (kept.draft.revision === this.#draft.revision) return this.told()
    await this.#stand(kept.draft, kept.draft.base.descriptor)
    this.#trouble = null
    return this.told()
  }

  /** Lets another draft count, on the release whose descriptor is given. */
  async #stand(draft: Draft, descriptor: Uint8Array): Promise<void> {
    const before = this.#draft
    const id = hashOf(descriptor)
    if (id === this.#ground.id) {
      this.#draft = { ...draft, base: { id, descriptor } }
      return this.#follow(before)
    }
    const [ground, engine] = await Promise.all([groundOf(descriptor, this.around.fetch), this.around.open()])
    await fill(engine, this.around.catalog, ground, inForce(draft))
    const old = this.#engine
    this.#turn += 1
    this.#engine = engine
    this.#ground = ground
    this.#draft = { ...draft, base: { id, descriptor } }
    await old.close()
  }
}
