import type { Evidence } from '../value/notation.ts'

const zero = 48
const nine = 57
const minus = 45
const dot = 46
const comma = 44
const blank = 32
/** Digits that a double keeps whatever they are (IEEE 754). */
const mostDigits = 15
const tenTo = Array.from({ length: mostDigits + 1 }, (_, power) => 10 ** power)

/**
 * One figure among bytes, read without making a text of it. It knows the same shapes as `value/notation.ts` and says of each the same;
 * whatever is more than digits, one sign and the marks between them is `bad` here, and left to the reader of single cells.
 * After `read`, `values` holds the number under a decimal comma and under a decimal dot, and the decimals how many it has there.
 */
export class FigureReader {
  /** In an array of its own, where a number costs no memory. */
  readonly values = new Float64Array(2)
  commaDecimals = 0
  dotDecimals = 0

  /** Where the last reading ended: at one of `stops` or `limit`, or before what made it bad. */
  end = 0

  /** Reads the bytes from `start`, where there is at least one, up to one of `stops` or `limit`. */
  read(bytes: Uint8Array, start: number, limit: number, stops: Uint8Array): Evidence {
    const negative = bytes[start] === minus
    const from = negative ? start + 1 : start
    let whole = 0
    let digits = 0
    let run = 0
    let first = 0
    let marks = 0
    let mark = 0
    let changed = false
    let at = from
    for (; at < limit; at++) {
      const byte = bytes[at] ?? 0
      if (byte >= zero && byte <= nine) {
        whole = whole * 10 + byte - zero
        digits++
        run++
        continue
      }
      if (stops[byte]) break
      this.end = at
      if ((byte !== dot && byte !== comma && byte !== blank) || run === 0 || changed) return 'bad'
      if (marks === 0) first = run
      else {
        if (run !== 3 || first > 3) return 'bad'
        if (byte !== mark) changed = true
      }
      mark = byte
      marks++
      run = 0
    }
    this.end = at
    if (run === 0 || digits > mostDigits || (negative && whole === 0)) return 'bad'
    const value = negative ? -whole : whole
    if (marks === 0) return this.#is(value, 0, 'none')
    if (marks === 1) {
      if (mark === blank) return run === 3 && first <= 3 ? this.#is(value, 0, 'none') : 'bad'
      const own = mark === comma ? 'comma' : 'dot'
      if (run !== 3 || first > 3 || bytes[from] === zero) return this.#is(value, run, own)
      this.#is(value, 0, own)
      if (own === 'comma') {
        this.values[0] = value / 1000
        this.commaDecimals = 3
      } else {
        this.values[1] = value / 1000
        this.dotDecimals = 3
      }
      return 'either'
    }
    // The last mark parts the decimals where it is another than those before.
    if (changed) return mark === blank ? 'bad' : this.#is(value, run, mark === comma ? 'comma' : 'dot')
    if (run !== 3 || first > 3) return 'bad'
    return this.#is(value, 0, mark === blank ? 'none' : mark === dot ? 'comma' : 'dot')
  }

  #is(whole: number, decimals: number, evidence: Evidence): Evidence {
    const value = decimals === 0 ? whole : whole / (tenTo[decimals] ?? 1)
    this.values[0] = value
    this.values[1] = value
    this.commaDecimals = decimals
    this.dotDecimals = decimals
    return evidence
  }
}
