import { expect } from 'vitest'
import type { Language } from '#model/text.ts'

/** Holds for every sentence of the product: no empty slot, no doubled mark, no full stop, no word of the other language. */
export function expectWhole(text: string, language: Language): void {
  expect(text).toMatch(/^\p{Lu}.*[^\s.,:;]$/u)
  expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object| {2}|[;,:.]{2}|; *$|\( *\)|\)\(/)
  expect(text).not.toMatch(language === 'vi' ? /\b(the|of|since|against|figure|in|and|by)\b/i : /năm|khu|tăng|giảm|số liệu|mới nhất|từ /i)
}
