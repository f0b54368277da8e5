import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** A row of `series --json`. */
export interface SeriesRow {
  readonly period: string
  readonly park?: string | null
  readonly position?: string | null
  readonly value: number | null
  readonly kind: 'published' | 'reported' | 'estimated'
  readonly qualifier: string
  readonly numerator: number | null
  readonly denominator: number | null
  readonly sources: readonly string[]
}

export interface Series {
  readonly indicator: string
  readonly basis: string
  readonly unit: string
  readonly rows: readonly SeriesRow[]
}

/** What the command line answers to `kpi series … --json`, on native DuckDB over the sources of a release. */
export async function series(indicator: string, ...rest: readonly string[]): Promise<Series> {
  const { stdout } = await promisify(execFile)(process.execPath, ['tests/tools/kpi.mjs', 'series', indicator, ...rest, '--json'], {
    maxBuffer: 1e8,
  })
  return JSON.parse(stdout)
}
