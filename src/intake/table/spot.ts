import type { Column } from '#model/dataset.ts'
import { type Problem, type ProblemCode, problem } from '#model/problem.ts'
import { type Cell, letterOf, seen } from '../grid/grid.ts'

/** A cell with its place: the sheet, the row as Excel shows it, the column from 0. */
export interface Spot {
  readonly sheet: string | null
  readonly row: number
  readonly column: number
  readonly cell: Cell
}

/** Notes problems of one declared column under one header. */
export class Notes {
  readonly problems: Problem[] = []
  readonly #file: string
  readonly #header: string | null
  readonly #field: string | null
  readonly #row: number | null

  /** `row` is said where all values stand in one row, as in a form turned on its side. */
  constructor(file: string, header: string | null, column: Pick<Column, 'id'> | null, row: number | null = null) {
    this.#file = file
    this.#header = header
    this.#field = column?.id ?? null
    this.#row = row
  }

  /** A problem of one cell, its value as people see it. */
  at(spot: Spot, code: ProblemCode, values: Problem['values'] = {}, suggestion: string | null = null): void {
    this.problems.push(
      problem(code, {
        file: this.#file,
        sheet: spot.sheet,
        row: spot.row,
        column: letterOf(spot.column),
        header: this.#header,
        field: this.#field,
        value: seen(spot.cell),
        values,
        suggestion,
      }),
    )
  }

  /** A problem of the column as a whole. */
  column(where: Pick<Spot, 'sheet' | 'column'>, code: ProblemCode, values: Problem['values'] = {}): void {
    this.problems.push(
      problem(code, {
        file: this.#file,
        sheet: where.sheet,
        row: this.#row,
        column: letterOf(where.column),
        header: this.#header,
        field: this.#field,
        values,
      }),
    )
  }
}

/** Whether a cell holds no value but the reason why; if so, the reason is noted. */
export function isBroken(spot: Spot, notes: Notes): boolean {
  const { cell } = spot
  if (typeof cell !== 'object' || cell === null) return false
  if (cell.kind === 'error') notes.at(spot, 'cell_error')
  else if (cell.kind === 'formula') notes.at(spot, 'formula_empty')
  else return false
  return true
}
