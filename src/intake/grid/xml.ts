/** What a scan calls: `open` with an attribute reader, `close`, and the text between tags, entities decoded. */
export interface XmlEvents {
  readonly open?: (name: string, attribute: (name: string) => string | null, empty: boolean) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

const named: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
])

/** Entities of XML (and `nbsp` of HTML) and numbered ones as their characters; an unknown one stays as it is written. */
export function unescape(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\w+));/g, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named.get(name) ?? whole
    const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

/**
 * Walks through the tags of a document in order. Prefixes of names are dropped, names are kept in their case; comments,
 * declarations and processing instructions are passed over, no entity is ever fetched or defined. Nothing checks that tags match:
 * what comes from outside is read leniently, and the caller decides what a missing part means.
 */
export function scanXml(text: string, { open, close, text: onText }: XmlEvents): void {
  let at = 0
  while (at < text.length) {
    const tag = text.indexOf('<', at)
    if (tag < 0) {
      onText?.(unescape(text.slice(at)))
      return
    }
    if (onText && tag > at) onText(unescape(text.slice(at, tag)))
    if (text.startsWith('<!--', tag)) at = after(text, '-->', tag + 4)
    else if (text.startsWith('<![CDATA[', tag)) {
      const end = text.indexOf(']]>', tag)
      onText?.(text.slice(tag + 9, end < 0 ? text.length : end))
      at = end < 0 ? text.length : end + 3
    } else if (text.charCodeAt(tag + 1) === 33 || text.charCodeAt(tag + 1) === 63) at = after(text, '>', tag + 1)
    else {
      const end = endOfTag(text, tag + 1)
      const closing = text.charCodeAt(tag + 1) === 47
      const empty = text.charCodeAt(end - 1) === 47
      const name = nameAt(text, closing ? tag + 2 : tag + 1, end)
      if (closing) close?.(name)
      else {
        open?.(name, (wanted) => attributeOf(text.slice(tag, end), wanted), empty)
        if (empty) close?.(name)
      }
      at = end + 1
    }
  }
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from)
  return found < 0 ? text.length : found + mark.length
}

/** The closing bracket of a tag, past brackets in quoted attribute values. */
function endOfTag(text: string, from: number): number {
  const near = text.indexOf('>', from)
  if (near < 0) return text.length
  let quote = 0
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (quote) {
      if (code === quote) quote = 0
    } else if (code === 62) return at
    else if ((code === 34 || code === 39) && text.charCodeAt(at - 1) === 61) quote = code
  }
  return near
}

function nameAt(text: string, from: number, end: number): string {
  let start = from
  let at = from
  for (; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 58) start = at + 1
    else if (code <= 32 || code === 47) break
  }
  return text.slice(start, at)
}

/** The value of an attribute by its name without prefix; single, double or no quotes. The tag is cut out, so no search leaves it. */
function attributeOf(tag: string, wanted: string): string | null {
  for (let at = tag.indexOf(wanted); at > 0; at = tag.indexOf(wanted, at + wanted.length)) {
    const before = tag.charCodeAt(at - 1)
    if ((before > 32 && before !== 58) || tag.charCodeAt(at + wanted.length) !== 61) continue
    const start = at + wanted.length + 1
    const quote = tag.charAt(start)
    if (quote === '"' || quote === "'") {
      const stop = tag.indexOf(quote, start + 1)
      return unescape(tag.slice(start + 1, stop < 0 ? tag.length : stop))
    }
    return unescape(/^[^\s>]*/.exec(tag.slice(start))?.[0] ?? '')
  }
  return null
}
