const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * The distinct texts of a column. Texts are known by their bytes, so that a million rows of the same few names make a text only
 * once. `null` from `find` where there are too many to keep, or where bytes are not UTF-8.
 */
export class Texts {
  readonly texts: string[] = []
  readonly refused: boolean[] = []
  #slots = new Int32Array(1024).fill(-1)
  /** The text found last. */
  #last = -1
  /** What followed each text when it was found before, itself at first: of a table in order that mostly follows again. */
  readonly #followers: number[] = []
  readonly #hashes: number[] = []
  readonly #starts: number[] = []
  readonly #ends: number[] = []
  readonly #doubled: boolean[] = []
  /** What ends texts where each was first found: one between quotation marks may hold what ends others. Null for one with doubled marks. */
  readonly #under: (Uint8Array | null)[] = []

  constructor(
    readonly bytes: Uint8Array,
    readonly refuses: (text: string) => boolean,
    readonly most: number,
  ) {}

  /** Where the text found last ended. */
  end = 0

  /**
   * The number of the text that stands from `start` up to one of `stops` or `limit`, -1 for none; `doubled` where it holds quotation
   * marks written twice.
   */
  find(start: number, limit: number, stops: Uint8Array, doubled: boolean): number | null {
    const { bytes } = this
    const last = this.#last
    if (last >= 0 && !doubled) {
      const likely = this.#followers[last] ?? last
      const length = (this.#ends[likely] ?? 0) - (this.#starts[likely] ?? 0)
      const after = start + length
      const ended = after === limit || (after < limit && stops[bytes[after] ?? 0])
      if (ended && this.#under[likely] === stops && this.#same(likely, start, after)) {
        this.end = after
        this.#last = likely
        return likely
      }
    }
    let hash = 0x811c9dc5
    let end = start
    for (; end < limit; end++) {
      const byte = bytes[end] ?? 0
      if (stops[byte]) break
      hash = Math.imul(hash ^ byte, 0x01000193)
    }
    this.end = end
    if (end === start) return -1
    const mask = this.#slots.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const found = this.#slots[slot] ?? -1
      if (found < 0) return this.#add(slot, hash, start, end, doubled, stops)
      if (this.#hashes[found] !== hash || this.#doubled[found] !== doubled || !this.#same(found, start, end)) continue
      return this.#follow(found)
    }
  }

  #same(found: number, start: number, end: number): boolean {
    const from = this.#starts[found] ?? 0
    const length = end - start
    if ((this.#ends[found] ?? 0) - from !== length) return false
    for (let at = 0; at < length; at++) if (this.bytes[from + at] !== this.bytes[start + at]) return false
    return true
  }

  #follow(found: number): number {
    if (this.#last >= 0) this.#followers[this.#last] = found
    this.#last = found
    return found
  }

  #add(slot: number, hash: number, start: number, end: number, doubled: boolean, stops: Uint8Array): number | null {
    const number = this.texts.length
    if (number === this.most) return null
    const text = textFrom(this.bytes, start, end, doubled)
    if (text === null) return null
    this.texts.push(text)
    // A quotation mark inside a text that has none around it is read in several ways.
    this.refused.push((!doubled && text.includes('"')) || this.refuses(text))
    this.#hashes.push(hash)
    this.#starts.push(start)
    this.#ends.push(end)
    this.#doubled.push(doubled)
    this.#under.push(doubled ? null : stops)
    this.#followers.push(number)
    this.#slots[slot] = number
    if (number * 2 > this.#slots.length) this.#grow()
    return this.#follow(number)
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 4).fill(-1)
    const mask = slots.length - 1
    this.#hashes.forEach((hash, number) => {
      let slot = hash & mask
      while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask
      slots[slot] = number
    })
    this.#slots = slots
  }
}

function textFrom(bytes: Uint8Array, start: number, end: number, doubled: boolean): string | null {
  try {
    const text = decoder.decode(bytes.subarray(start, end))
    return doubled ? text.replaceAll('""', '"') : text
  } catch {
    return null
  }
}
