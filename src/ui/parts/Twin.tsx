import type { ChartData } from '#charts/data.ts'
import { rowsOf } from '#charts/table.ts'
import { useLanguage } from '../words/language.ts'
import { Grid } from './Grid.tsx'

/** The picture as a table: the same figures, and what a picture has no room for. */
export default function Twin({ data }: { readonly data: ChartData }) {
  const { header, rows } = rowsOf(data, useLanguage())
  return (
    <Grid
      label={data.title}
      rows={rows}
      keyOf={(_, index) => String(index)}
      columns={header.map(({ name, numeric }, index) => ({ name, numeric, cell: (row: (typeof rows)[number]) => row[index]?.text ?? '' }))}
    />
  )
}
