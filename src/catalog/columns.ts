import type { Column } from '#model/dataset.ts'
import type { Text } from '#model/text.ts'

/** Short ways to write the columns that most data sets consist of. */

type More = Partial<Omit<Column, 'id' | 'name' | 'type' | 'flow' | 'unit'>>

/** A number that is a state at the end of its period; not negative unless `more` says so. */
export function stock(id: string, vi: string, en: string, unit: Text, more: More = {}): Column {
  return { id, name: { vi, en }, type: 'number', unit, min: 0, ...more }
}

/** A number that arose within its period; not negative unless `more` says so. */
export function flow(id: string, vi: string, en: string, unit: Text, more: More = {}): Column {
  return { id, name: { vi, en }, type: 'number', flow: true, unit, min: 0, ...more }
}

export function text(id: string, vi: string, en: string, more: More = {}): Column {
  return { id, name: { vi, en }, type: 'text', ...more }
}

export function date(id: string, vi: string, en: string, more: More = {}): Column {
  return { id, name: { vi, en }, type: 'date', ...more }
}

/** A closed list, written as id, Vietnamese, English. */
export function codes(...list: readonly (readonly [id: string, vi: string, en: string])[]): NonNullable<Column['codes']> {
  return list.map(([id, vi, en]) => ({ id, name: { vi, en } }))
}

export const yesNo = codes(['yes', 'có', 'yes'], ['no', 'không', 'no'])

/** The park, group or zone that a row is about, found in the register of parks. */
export const parkColumn: Column = text('park_id', 'Tên KCN', 'Park', {
  required: true,
  aliases: ['Tên khu công nghiệp', 'KCN'],
  refers: { dataset: 'parks', column: 'park_id' },
})
