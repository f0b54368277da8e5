const mebi = 1024 * 1024

/** What is accepted at most; screens and refusals print these same numbers. */
export const limits = {
  /** Bytes of a file as it is sent. */
  file: 256 * mebi,
  /** Bytes of a text from which its plain rows are read in bulk. */
  bulk: 4 * mebi,
  /** Rows of such a text that are given back as a workbook. */
  marked: 100_000,
  /** Bytes of everything that is unpacked from one file. */
  unpacked: 1024 * mebi,
  /** How many times its packed size one part may unpack to, once it is larger than `ratioFrom`; office files stay below 60. */
  ratio: 200,
  ratioFrom: 8 * mebi,
  /** Rows and columns of an Excel sheet. */
  rows: 1_048_576,
  columns: 16_384,
  /** How far down and how far to the right a header is looked for, and how much of a text is looked at. */
  headerDepth: 60,
  headerWidth: 1000,
  label: 300,
  /** Rows that a Parquet file may announce. */
  parquetRows: 20_000_000,
} as const

/** Bytes in MiB as sentences print them, one digit. */
export const inMebi = (bytes: number): number => Math.round((bytes / mebi) * 10) / 10
