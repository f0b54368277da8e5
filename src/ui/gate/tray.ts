import type { Answers, Asks, ToldDraft } from '#gate/asks.ts'
import type { Decided } from '#gate/sheet.ts'
import { DeskError, type Told, channel } from '#gate/wire.ts'
import type { Without } from '#sql/stage.ts'
import { setDrafting, draftingOf } from '../state/drafting.ts'
import { moment, today } from '../state/clock.ts'
import type { DeskClient } from './desk.ts'
import { type Item, type Moved, type Tray, nothingDecided } from './item.ts'

let last = 0

/** The files on the desk of one release and its draft; they stay while people look at other pages. */
export class TrayStore {
  #tray: Tray = { draft: null, fault: null, items: [] }
  readonly #listeners = new Set<() => void>()
  readonly #stops = new Map<number, AbortController>()
  readonly #channel = new BroadcastChannel(channel)
  readonly #files = new Map<number, Asks['read']['file']>()
  #opening: Promise<void> | null = null

  constructor(readonly desk: DeskClient) {
    this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (data === desk.name && this.#tray.draft) void this.move('sync').catch(() => undefined)
    }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly snapshot = (): Tray => this.#tray

  /** Opens the desk, once; after a failure a further call tries again. */
  open(): Promise<void> {
    this.#opening ??= this.desk.open().then(
      (draft) => {
        this.#say({ fault: null })
        this.#tell(draft)
      },
      (cause: unknown) => {
        this.#opening = null
        this.#say({ fault: toldOf(cause) })
      },
    )
    return this.#opening
  }

  async add(files: readonly { readonly name: string; readonly blob: Blob }[]): Promise<void> {
    const items = files.map(({ name, blob }): Item => {
      last += 1
      const state = {
        done: null,
        decided: nothingDecided,
        reading: null,
        handed: null,
        checked: null,
        moved: null,
        without: 'nothing' as const,
        fault: null,
      }
      return { sheet: last, name, size: blob.size, stage: 'reading', ...state }
    })
    items.forEach((item, index) => this.#files.set(item.sheet, files[index] ?? null))
    this.#say({ items: [...this.#tray.items, ...items] })
    await this.open()
    await Promise.all(items.map((item) => this.#read(item.sheet)))
  }

  /** Reads a file again with something more decided about it. */
  decide(sheet: number, change: Partial<Decided>): Promise<void> {
    const item = this.#item(sheet)
    this.#change(sheet, { decided: { ...item.decided, ...change } })
    return this.#read(sheet)
  }

  stop(sheet: number): void {
    this.#stops.get(sheet)?.abort()
  }

  async remove(sheet: number): Promise<void> {
    this.stop(sheet)
    this.#files.delete(sheet)
    this.#say({ items: this.#tray.items.filter((item) => item.sheet !== sheet) })
    if (this.#tray.draft) await this.desk.ask('drop', { sheet }).catch(() => undefined)
  }

  /** Gives a name to an entry of a register, for this file and those to come. */
  async name(sheet: number, text: string, id: string): Promise<void> {
    await this.desk.ask('name', { text, id })
    await this.#read(sheet)
  }

  /** Decides what goes with the rows of a file, and computes anew what that moves. */
  suppose(sheet: number, without: Without): void {
    const { checked } = this.#item(sheet)
    this.#change(sheet, { without })
    if (checked) void this.#move(sheet, checked.indicators)
  }

  async accept(sheet: number, decision: Pick<Asks['accept'], 'by' | 'note'>): Promise<void> {
    this.#change(sheet, { stage: 'accepting', fault: null })
    try {
      const draft = await this.desk.ask('accept', { sheet, at: moment(), without: this.#item(sheet).without, ...decision })
      this.#change(sheet, { stage: 'accepted' })
      this.#tell(draft, true)
    } catch (cause) {
      const fault = toldOf(cause)
      this.#change(sheet, { stage: 'checked', fault })
      if (fault.kind === 'store') await this.move('sync').catch(() => undefined)
      return
    }
    await this.#checkOthers()
  }

  /** Moves the draft; rejects as `DeskError`. */
  async move(how: Asks['move']): Promise<void> {
    const before = this.#tray.draft?.revision
    const draft = await this.desk.ask('move', how)
    this.#tell(draft)
    if (draft.revision !== before) await this.#checkOthers()
  }

  async rebase(ask: Asks['rebase']): Promise<void> {
    this.#tell(await this.desk.ask('rebase', ask))
    await this.#checkOthers()
  }

  async publish(ask: Asks['publish']): Promise<Answers['publish']> {
    const made = await this.desk.ask('publish', ask)
    this.#tell(await this.desk.ask('move', 'sync'))
    return made
  }

  /** What a file would do depends on the draft; when that changes, it is looked at again. */
  async #checkOthers(): Promise<void> {
    for (const { sheet, stage } of this.#tray.items) if (stage === 'checked') await this.#check(sheet)
  }

  async #read(sheet: number): Promise<void> {
    const stop = this.#begin(sheet)
    this.#change(sheet, { stage: 'reading', done: null, moved: null, fault: null })
    try {
      const watch = { signal: stop.signal, progress: (done: Item['done']) => this.#change(sheet, { done }) }
      const { reading, handed } = await this.desk.ask(
        'read',
        { sheet, file: this.#files.get(sheet) ?? null, decided: this.#item(sheet).decided },
        watch,
      )
      if (this.#stops.get(sheet) !== stop) return
      const open = handed !== null || reading.dataset === null || reading.questions.length > 0
      this.#change(sheet, { reading, handed, checked: null, stage: open ? 'read' : 'checking' })
      if (!open) await this.#check(sheet)
    } catch (cause) {
      if (this.#stops.get(sheet) === stop) this.#change(sheet, { stage: 'failed', fault: toldOf(cause) })
    }
  }

  async #check(sheet: number): Promise<void> {
    const { signal } = this.#begin(sheet)
    this.#change(sheet, { stage: 'checking', moved: null, without: 'nothing' })
    try {
      const checked = await this.desk.ask('check', { sheet, today: today() })
      if (signal.aborted) return
      this.#change(sheet, { checked, stage: 'checked' })
      void this.#move(sheet, checked.indicators)
    } catch (cause) {
      this.#change(sheet, { stage: 'failed', fault: toldOf(cause) })
    }
  }

  /** Computes what a file would move, one indicator after the other, so that the desk can do something else in between. */
  async #move(sheet: number, indicators: readonly string[]): Promise<void> {
    const { signal } = this.#begin(sheet)
    const { without } = this.#item(sheet)
    let moved: Moved = { done: 0, of: indicators.length, movements: [], fault: null }
    for (const indicator of indicators) {
      if (signal.aborted) return
      this.#change(sheet, { moved })
      const [found, fault] = await this.desk.ask('effect', { sheet, indicator, without }).then(
        (each) => [each, null] as const,
        (cause: unknown) => [[], toldOf(cause)] as const,
      )
      moved = { ...moved, done: moved.done + 1, movements: [...moved.movements, ...found], fault: moved.fault ?? fault }
    }
    if (!signal.aborted) this.#change(sheet, { moved })
  }

  /** Stops what is being done with a file, and answers what will stop what begins now. */
  #begin(sheet: number): AbortController {
    this.stop(sheet)
    const stop = new AbortController()
    this.#stops.set(sheet, stop)
    return stop
  }

  #item(sheet: number): Item {
    const item = this.#tray.items.find((each) => each.sheet === sheet)
    if (!item) throw new Error(`no file ${sheet} in the tray`)
    return item
  }

  #change(sheet: number, change: Partial<Item>): void {
    this.#say({ items: this.#tray.items.map((item) => (item.sheet === sheet ? { ...item, ...change } : item)) })
  }

  /** Takes a draft over and notes it for every page; an acceptance shows it. */
  #tell(draft: ToldDraft, show = false): void {
    this.#say({ draft })
    if (draft.trouble === 'blocked' || draft.trouble === 'gone') return
    const shown = show || (draftingOf(draft.release)?.shown ?? true)
    setDrafting(draft.release, draft.steps.length ? { shown, revision: draft.revision } : null)
  }

  #say(change: Partial<Tray>): void {
    this.#tray = { ...this.#tray, ...change }
    for (const listener of this.#listeners) listener()
  }
}

export const toldOf = (cause: unknown): Told =>
  cause instanceof DeskError ? cause.told : { kind: 'other', message: cause instanceof Error ? cause.message : String(cause) }
