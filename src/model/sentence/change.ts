import type { Decomposition, NoDecomposition } from '../decomposition.ts'
import type { Language, Text } from '../text.ts'
import { difference, isNothing, timeName } from './words.ts'

/** What a decomposition is about: the name of the indicator, its unit, and the two periods compared. */
export interface Compared {
  readonly name: Text
  readonly unit: Text
  readonly before: string
  readonly after: string
}

/** Why a ratio moved between two periods, without a full stop: the change and what each kind of effect adds to it. */
export function changeSentence(found: Decomposition, { name, unit, before, after }: Compared, language: Language): string {
  const { change, own, mix, joined, left } = found
  const [from, to] = [timeName(before, language), timeName(after, language)]
  const signed = (value: number) => `${value < 0 ? '−' : '+'}${difference(value, unit, language)}`
  const parts = [
    [own, { vi: 'thay đổi của từng khu', en: 'the change within parks' }],
    [mix, { vi: 'cơ cấu giữa các khu', en: 'the mix between parks' }],
    [joined, { vi: 'khu mới', en: 'new parks' }],
    [left, { vi: 'khu không còn tính', en: 'parks that left' }],
  ] as const
  const said = parts.filter(([value]) => !isNothing(value)).map(([value, text]) => `${text[language]} ${signed(value)}`)
  const subject = { vi: `Từ ${from} đến ${to} ${lower(name.vi)}`, en: `From ${from} to ${to} ${lower(name.en)}` }[language]
  if (isNothing(change)) {
    const head = { vi: `${subject} không đổi`, en: `${subject} did not change` }[language]
    return said.length ? `${head}: ${said.join(', ')}` : head
  }
  const amount = difference(change, unit, language)
  const head = {
    vi: `${subject} ${change > 0 ? 'tăng' : 'giảm'} ${amount}`,
    en: `${subject} ${change > 0 ? 'rose' : 'fell'} by ${amount}`,
  }[language]
  return `${head}: ${said.join(', ')}`
}

/** Why a change cannot be split, without a full stop. */
export function noChangeSentence(
  found: NoDecomposition,
  { before, after }: Compared,
  names: Readonly<Record<string, string>>,
  language: Language,
): string {
  if (found.code === 'not_reported') {
    const list = found.parts.map((part) => names[part] ?? part).join(', ')
    return {
      vi: `Chưa tách được thay đổi vì có khu chưa báo cáo đủ ở một trong hai kỳ: ${list}`,
      en: `The change cannot be split, because some parks have not reported both figures in both periods: ${list}`,
    }[language]
  }
  const period = timeName(found.when === 'before' ? before : after, language)
  return {
    vi: `Chưa tách được thay đổi vì mẫu số ${period} bằng 0`,
    en: `The change cannot be split, because the denominator for ${period} is zero`,
  }[language]
}

/** A name inside a sentence; one that begins with an abbreviation stays as it is. */
const lower = (text: string) => (/^.\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text)
