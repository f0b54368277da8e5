/** The two languages of the product: Vietnamese first, English second. */
export type Language = 'vi' | 'en'

/** A text that exists in both languages; declarations carry these so that no screen needs a second dictionary. */
export interface Text {
  readonly vi: string
  readonly en: string
}

/** Reduces a text to a search key: no accents, no case, Đ as d, one space between words. */
export function searchKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
