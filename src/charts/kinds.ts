import type { ChartKind } from './chart.ts'

/** Kinds are found by folder: a file here with a default export is a kind, one without is a door; drawing pieces live in `draw/`. */
const files = import.meta.glob<{ readonly default?: ChartKind }>('./*.ts', { eager: true })

export const chartKinds: readonly ChartKind[] = Object.values(files)
  .map((file) => file.default)
  .filter((kind) => kind !== undefined)

/** The kind of this id; an unknown one is a broken promise, not bad data. */
export function kindOf(id: string): ChartKind {
  const found = chartKinds.find((kind) => kind.id === id)
  if (!found) throw new Error(`unknown chart kind: ${id}`)
  return found
}
