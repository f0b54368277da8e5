import type { Engine } from '#engine/engine.ts'
import type { Catalog } from '#model/catalog.ts'
import { wholeTable } from '#sql/table.ts'
import { type Register, registerFrom } from '#intake/match/names.ts'

/** The names that an engine knows of the registers that have names, and that are referred to by one name a cell; with those people added. */
export async function registersOf(
  engine: Engine,
  { datasets }: Catalog,
  added: Readonly<Record<string, string>> = {},
): Promise<Readonly<Record<string, Register>>> {
  const registers: Record<string, Register> = {}
  for (const dataset of datasets.filter(({ columns }) => columns.some(({ id }) => id === 'name_vi'))) {
    const referring = datasets.flatMap(({ columns }) => columns.flatMap(({ refers }) => (refers?.dataset === dataset.id ? [refers] : [])))
    const [first] = referring
    if (!first || referring.some(({ separator }) => separator !== undefined)) continue
    const { rows } = await engine.query(wholeTable(dataset))
    registers[dataset.id] = registerFrom(rows, first.column, added)
  }
  return registers
}
