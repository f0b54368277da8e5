import type { Dataset } from '#model/dataset.ts'
import type { Table } from '#model/table.ts'
import { readCsv } from './csv.ts'
import { readParquet } from './parquet.ts'

export type Format = 'csv' | 'parquet'

/** Reads a file of a release in the format it says; `file` is its name in faults. Throws `ReleaseError`. */
export async function readTable(bytes: Uint8Array, format: Format, dataset: Dataset, file: string): Promise<Table> {
  return format === 'csv' ? readCsv(bytes, dataset, file) : readParquet(bytes, dataset, file)
}
