import type { Mapping } from '#intake/match/mapping.ts'
import type { Store } from './store.ts'

/** What people settled about layouts and names before, as far as the browser keeps it; without it they are only asked again. */
export class Memory {
  #mappings: readonly Mapping[] = []
  #names: Readonly<Record<string, string>> = {}

  constructor(
    readonly store: Store,
    readonly release: string,
  ) {}

  get mappings(): readonly Mapping[] {
    return this.#mappings
  }

  /** Names that people gave to entries of registers: name to id. */
  get names(): Readonly<Record<string, string>> {
    return this.#names
  }

  async recall(): Promise<void> {
    this.#mappings = await this.store.mappings().catch(() => [])
    this.#names = await this.store.aliases(this.release).catch(() => ({}))
  }

  async layout(mapping: Mapping): Promise<void> {
    this.#mappings = [mapping, ...this.#mappings.filter(({ fingerprint }) => fingerprint !== mapping.fingerprint)]
    await this.store.remember(mapping).catch(() => undefined)
  }

  async name(text: string, id: string): Promise<void> {
    this.#names = { ...this.#names, [text]: id }
    await this.store.rememberAliases(this.release, this.#names).catch(() => undefined)
  }
}
