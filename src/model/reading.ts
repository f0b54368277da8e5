import { type Kind, kinds } from './provenance.ts'
import type { Row } from './row.ts'

/**
 * One answered figure. `part` is a park id or a position, null for the whole.
 * `parts` of `expected` parks have reported; where fewer, the figure is partial and must say so.
 * `rate_from` and `rate_to` are the lowest and highest VND per USD used, null where none was.
 */
export interface Reading {
  readonly period: string
  readonly part: string | null
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly kind: Kind
  readonly qualifier: string
  readonly scope: string
  readonly definition: string
  readonly as_of: string
  readonly sources: string
  readonly parts: number | null
  readonly expected: number | null
  readonly rate_from: number | null
  readonly rate_to: number | null
  readonly confidence: string
  readonly note: string
}

/** A total that some parks have not reported to yet is partial: shown with its mark, never judged. */
export function isPartial(reading: Pick<Reading, 'parts' | 'expected'>): boolean {
  return reading.parts !== null && reading.expected !== null && reading.parts < reading.expected
}

/** A row that a series statement answered, as a reading; a row of another shape is a broken promise and throws. */
export function readingOf(row: Row): Reading {
  const text = (column: string) => typed(row, column, 'string', '')
  const number = (column: string) => typed(row, column, 'number', null)
  const kind = kinds.find((each) => each === row['kind'])
  if (!kind) throw new Error(`not a kind of figure: ${String(row['kind'])}`)
  return {
    period: text('period'),
    part: typed(row, 'part', 'string', null),
    value: number('value'),
    numerator: number('numerator'),
    denominator: number('denominator'),
    kind,
    qualifier: text('qualifier'),
    scope: text('scope'),
    definition: text('definition'),
    as_of: text('as_of'),
    sources: text('sources'),
    parts: number('parts'),
    expected: number('expected'),
    rate_from: number('rate_from'),
    rate_to: number('rate_to'),
    confidence: text('confidence'),
    note: text('note'),
  }
}

function typed<Absent>(row: Row, column: string, type: 'string', absent: Absent): string | Absent
function typed<Absent>(row: Row, column: string, type: 'number', absent: Absent): number | Absent
function typed(row: Row, column: string, type: string, absent: unknown): unknown {
  const value = row[column] ?? absent
  if (value !== absent && typeof value !== type) throw new Error(`column ${column} is not a ${type}: ${String(value)}`)
  return value
}
