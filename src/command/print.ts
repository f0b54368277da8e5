type Cell = string | number | boolean | null

/** A line for people on the output that pipes do not read. */
export function warn(line: string): void {
  process.stderr.write(`${line}\n`)
}

export function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2))
}

/** A table with tabs between its cells, as spreadsheets and `cut` take it. */
export function printLines(columns: readonly string[], lines: readonly (readonly Cell[])[]): void {
  for (const line of [columns, ...lines]) print(line.map((cell) => String(cell ?? '')).join('\t'))
}
