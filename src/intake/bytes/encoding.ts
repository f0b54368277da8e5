import { type Legacy, fromLegacy } from './legacy.ts'
import { vietnamese } from './syllable.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'windows-1252' | Legacy

/** What people call an encoding. */
export const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1258': 'Windows-1258',
  'windows-1252': 'Windows-1252',
  tcvn3: 'TCVN3 (.VnTime)',
  vni: 'VNI (VNI-Times)',
}

/** One way to read a file, with a line of it read that way. */
export interface Reading {
  readonly encoding: Encoding
  readonly sample: string
}

/**
 * `sure` where the bytes prove the encoding. Where they do not, `readings` holds the possible ones, best first,
 * and `text` is the best guess, to be confirmed by a person. `broken` where bytes contradict their own mark.
 */
export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
  readonly sure: boolean
  readonly readings: readonly Reading[]
  readonly broken: boolean
}

const singleByte: readonly Encoding[] = ['tcvn3', 'vni', 'windows-1258', 'windows-1252']
const sampleBytes = 256 * 1024

export const isEncoding = (name: string): name is Encoding => ['utf-8', 'utf-16le', 'utf-16be', ...singleByte].includes(name)

/**
 * The text of a file, in NFC and without its byte-order mark. A mark or valid UTF-8 settles the encoding, zero bytes tell UTF-16;
 * anything else is one of the single-byte encodings, which no byte can prove: see Decoded. `chosen` is a person's answer.
 * Returns null for bytes that are no text at all.
 */
export function decode(bytes: Uint8Array, chosen?: Encoding): Decoded | null {
  const marked = markOf(bytes) ?? unmarkedUtf16(bytes)
  if (marked) return settled(bytes, marked, true)
  if (bytes.includes(0)) return null
  const strict = strictly(bytes, 'utf-8')
  if (strict !== null) return { text: strict, encoding: 'utf-8', sure: true, readings: [], broken: false }
  if (isNearly(bytes)) return settled(bytes, 'utf-8', true)
  const readings = ranked(bytes)
  const encoding = chosen && singleByte.includes(chosen) ? chosen : (readings[0]?.encoding ?? 'windows-1258')
  return { text: readAs(bytes, encoding), encoding, sure: encoding === chosen, readings, broken: false }
}

/** UTF-8 with a few broken places: letters beyond ASCII are rarely valid by chance. */
function isNearly(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, sampleBytes))
  const broken = text.match(/\ufffd/g)?.length ?? 0
  const valid = text.match(/[\u0080-\ufffc]/g)?.length ?? 0
  return valid > 4 * broken
}

function settled(bytes: Uint8Array, encoding: Encoding, sure: boolean): Decoded {
  const strict = strictly(bytes, encoding)
  return { text: strict ?? readAs(bytes, encoding), encoding, sure, readings: [], broken: strict === null }
}

function markOf(bytes: Uint8Array): Encoding | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  return a === 0xfe && b === 0xff ? 'utf-16be' : null
}

/** In UTF-16 every ASCII character has a zero byte, always on the same side. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  const end = Math.min(bytes.length - (bytes.length % 2), sampleBytes)
  if (end < 4 || bytes.length % 2) return null
  let even = 0
  let odd = 0
  for (let at = 0; at < end; at += 2) {
    if (bytes[at] === 0) even++
    if (bytes[at + 1] === 0) odd++
  }
  const half = end / 2
  if (odd > half * 0.3 && even < half * 0.02) return 'utf-16le'
  return even > half * 0.3 && odd < half * 0.02 ? 'utf-16be' : null
}

function strictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).normalize('NFC')
  } catch {
    return null
  }
}

function readAs(bytes: Uint8Array, encoding: Encoding): string {
  // Legacy fonts only use bytes from A1 up, which windows-1252 maps to the code points of the same number.
  if (encoding === 'tcvn3' || encoding === 'vni')
    return fromLegacy(new TextDecoder('windows-1252').decode(bytes), encoding).normalize('NFC')
  return new TextDecoder(encoding).decode(bytes).normalize('NFC')
}

/** The single-byte readings by how Vietnamese they look, each with the line that shows the difference best. */
function ranked(bytes: Uint8Array): readonly Reading[] {
  const part = bytes.subarray(0, sampleBytes)
  const line = tellingLine(part)
  return singleByte
    .map((encoding) => ({ encoding, share: vietnamese(readAs(part, encoding)).share, sample: readAs(line, encoding).trim().slice(0, 160) }))
    .sort((a, b) => b.share - a.share)
    .map(({ encoding, sample }) => ({ encoding, sample }))
}

function tellingLine(bytes: Uint8Array): Uint8Array {
  let best = bytes.subarray(0, 0)
  let most = 0
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(0x0a, start)
    const end = found < 0 ? bytes.length : found
    const line = bytes.subarray(start, Math.min(end, start + 400))
    const high = line.reduce((count, byte) => count + (byte > 0x7f ? 1 : 0), 0)
    if (high > most) [best, most] = [line, high]
    start = end + 1
  }
  return best
}

/**
 * Texts of a Unicode file that were typed in a legacy font: their characters are bytes in disguise.
 * Returns the font encoding that turns them into Vietnamese, or null where they already read well or no font helps.
 */
export function disguised(texts: readonly string[]): Legacy | null {
  const suspects = texts
    .filter((text) => /[\u00a1-\u00ff]/.test(text) && !/[\u0100-\uffff]/.test(text))
    .slice(0, 400)
    .join('\n')
  const asIs = vietnamese(suspects)
  if (asIs.words < 3 || asIs.share > 0.6) return null
  const [best] = (['tcvn3', 'vni'] as const)
    .map((encoding) => ({ encoding, share: vietnamese(fromLegacy(suspects, encoding)).share }))
    .sort((a, b) => b.share - a.share)
  return best && best.share > 0.75 && best.share > asIs.share + 0.3 ? best.encoding : null
}
