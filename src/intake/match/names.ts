import { searchKey } from '#model/text.ts'
import { remembered } from './memory.ts'

/** The names under which the entries of a register or of a closed list are known. */
export interface Register {
  readonly entries: readonly { readonly id: string; readonly names: readonly string[] }[]
}

export type Named =
  | { readonly kind: 'found'; readonly id: string }
  | { readonly kind: 'ambiguous'; readonly names: readonly string[] }
  | { readonly kind: 'unknown'; readonly suggestion: string | null }

const roman: ReadonlyMap<string, string> = new Map(
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'].map((word, at) => [word, String(at + 1)]),
)
const toneMark = /[\u0300\u0301\u0303\u0309\u0323]/g

/** Case, blanks, punctuation, `Ð` for `Đ`, Roman numerals and the place of the tone mark (Hòa, Hoà) do not tell names apart; other accents do. */
export const nameKey = remembered((name) => {
  const words = name
    .normalize('NFC')
    .replaceAll('Ð', 'Đ')
    .replaceAll('ð', 'đ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/khu công nghiệp|khu cong nghiep/g, 'kcn')
    .replace(/khu kinh tế|khu kinh te/g, 'kkt')
    .split(' ')
  return words
    .map((word, index) => {
      const numeral = index > 0 ? roman.get(word) : undefined
      if (numeral) return numeral
      const apart = word.normalize('NFD')
      return apart.replace(toneMark, '').normalize('NFC') + (apart.match(toneMark) ?? []).join('')
    })
    .join(' ')
}, 20_000)

/**
 * Looks names up. A name written without any accent may stand for one with accents if only one entry fits; a name with other
 * accents is a misspelling, which is unknown with a suggestion (costly, and left out where `suggest` is false). The word KCN before a name may be left out.
 */
export function namesIn(register: Register, suggest = true): (name: string) => Named {
  const exact = new Map<string, Set<string>>()
  const bare = new Map<string, Set<string>>()
  const label = new Map<string, string>()
  const add = (index: Map<string, Set<string>>, key: string, id: string) => key && index.set(key, (index.get(key) ?? new Set()).add(id))
  for (const { id, names } of register.entries) {
    label.set(id, names[0] ?? id)
    for (const name of [id, ...names])
      for (const key of [nameKey(name), nameKey(name).replace(/^kcn /, '')]) {
        add(exact, key, id)
        add(bare, searchKey(key), id)
      }
  }
  return remembered((name) => {
    const key = nameKey(name)
    const ascii = key === searchKey(key)
    const ids =
      exact.get(key) ??
      exact.get(key.replace(/^kcn /, '')) ??
      (ascii ? (bare.get(searchKey(key)) ?? bare.get(searchKey(key).replace(/^kcn /, ''))) : undefined)
    return verdict(ids, searchKey(key), label, suggest ? bare : new Map())
  }, 20_000)
}

function verdict(
  ids: ReadonlySet<string> | undefined,
  key: string,
  label: ReadonlyMap<string, string>,
  bare: ReadonlyMap<string, ReadonlySet<string>>,
): Named {
  const [id] = ids ?? []
  if (ids?.size === 1 && id !== undefined) return { kind: 'found', id }
  if (ids) return { kind: 'ambiguous', names: [...ids].map((each) => label.get(each) ?? each) }
  let best: { readonly id: string; readonly score: number } | null = null
  const numbers = (text: string) => (text.match(/\d+/g) ?? []).map(Number).join(' ')
  const own = numbers(key)
  for (const [candidate, owners] of bare) {
    // Park 2 is no misspelling of park 1.
    if (numbers(candidate) !== own) continue
    const score = resemblance(key, candidate)
    const [owner] = owners
    if (owners.size === 1 && owner !== undefined && score >= 0.7 && score > (best?.score ?? 0)) best = { id: owner, score }
  }
  return { kind: 'unknown', suggestion: best && (label.get(best.id) ?? best.id) }
}

/** Twice the shared pairs of letters over all pairs (Sørensen and Dice), 0 to 1. */
function resemblance(a: string, b: string): number {
  const pairs = (text: string) => Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => text.slice(at, at + 2))
  const left = pairs(a)
  const right = pairs(b)
  let shared = 0
  for (const pair of left) {
    const at = right.indexOf(pair)
    if (at < 0) continue
    shared++
    right.splice(at, 1)
  }
  const all = left.length + Math.max(b.length - 1, 0)
  return all ? (2 * shared) / all : 0
}

/**
 * A register from the rows of its data set: `id` names the key column, names come from `name_vi`, `name_en` and `aliases`
 * (separated by `|`); `more` are names added by people, each with the id it stands for.
 */
export function registerFrom(
  rows: readonly Readonly<Record<string, unknown>>[],
  id: string,
  more: Readonly<Record<string, string>> = {},
): Register {
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  return {
    entries: rows.map((row) => {
      const key = text(row[id])
      const added = Object.entries(more).flatMap(([name, owner]) => (owner === key ? [name] : []))
      const names = [text(row['name_vi']), text(row['name_en']), ...text(row['aliases']).split('|'), ...added]
      return { id: key, names: names.map((name) => name.trim()).filter(Boolean) }
    }),
  }
}
