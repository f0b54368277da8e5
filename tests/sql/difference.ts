import type { Row } from '#sql/statement.ts'

/** The first difference between two answers beyond 1e-9 relative, or null. */
export function difference(a: readonly Row[], b: readonly Row[]): string | null {
  if (a.length !== b.length) return `${a.length} rows against ${b.length}`
  for (const [index, row] of a.entries()) {
    const other = b[index] ?? {}
    if (Object.keys(row).join() !== Object.keys(other).join()) return `row ${index}: other columns`
    for (const [column, left] of Object.entries(row)) {
      const right = other[column]
      const near =
        typeof left === 'number' && typeof right === 'number' && Math.abs(left - right) <= 1e-9 * Math.max(Math.abs(left), Math.abs(right))
      if (left !== right && !near) return `row ${index}, ${column}: ${String(left)} against ${String(right)}`
    }
  }
  return null
}
