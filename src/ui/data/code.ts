import type { Dataset } from '#model/dataset.ts'
import type { Text } from '#model/text.ts'

/** What a code of a column means; a code that nobody declared stands for itself, a blank for nothing. */
export function codeName({ columns }: Dataset, column: string, code: string): Text {
  return columns.find(({ id }) => id === column)?.codes?.find(({ id }) => id === code)?.name ?? { vi: code, en: code }
}
