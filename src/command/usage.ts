import { parseArgs } from 'node:util'

export const usage = `usage: npm run -s kpi -- COMMAND
  publish [RELEASE] [--out DIR]      writes release/RELEASE, or DIR
  verify DIR                         every file there, of the right length and hash, with the rows it claims
  series INDICATOR [--release R] [--basis B] [--grain year|quarter|month] [--by park|position] [--json]
  verdict INDICATOR [--release R] [--basis B] [--target-year Y] [--document TEXT] [--park P] [--as-of DATE] [--json]
                                     one target judged; without --target-year the one that is due next
  query "SQL" [--release R] [--json] one SELECT, DESCRIBE, SHOW or SUMMARIZE over the tables of a release
  tasks [--release R] [--json]       the register of the plan's tasks, word for word, with what shows each

  RELEASE is a folder of data/ with a release.json; heza if none is named.
  B is one or more choices of the indicator's axes: registered+both, registered,both or --basis registered --basis both;
  what is not chosen is the first of its axis.
  Where several documents set a target for one year, the yearly plan comes before the term and the first of the register is
  judged; the others are named on the error output, and --document takes any part of a document's name.
  --json of series: {indicator, basis, unit, grain, scope, release, rows: [{period, park, value, kind, qualifier, numerator,
  denominator, sources}]}, with position in place of park where --by position; of query: {columns, rows}, a row being a list
  of values in the order of the columns; of tasks: [{id, group, wording, lead_units, time_frame, legal, indicators, datasets, lines}].
  --json of verdict: {indicator, basis, scope, target: {year, value, lower, upper, document}, base: {period, value} or null,
  latest: {period, value, kind, qualifier} or null, status, frozen, measures: {pace, cagr_ratio, un_share, effort_ratio,
  effort_ratio_cagr, arrival, arrival_cagr, completion}, reason, release}; latest is the figure judged, the closing one of a
  closed year; arrival is in year-ends, 2026.5 being the middle of 2027; reason is null, or for cannot_judge a code, a colon and
  the sentence in Vietnamese.
  exit code: 0 fine, 1 findings, 2 wrong usage`

/** Wrong usage: said with what is known, and with the whole usage where that helps; exit code 2. */
export class UsageError extends Error {
  constructor(
    message: string,
    readonly help = usage,
  ) {
    super(message)
  }
}

const options = {
  out: { type: 'string' },
  release: { type: 'string', default: 'heza' },
  basis: { type: 'string', multiple: true, default: [] },
  grain: { type: 'string', default: 'year' },
  by: { type: 'string' },
  park: { type: 'string' },
  'target-year': { type: 'string' },
  document: { type: 'string' },
  'as-of': { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} satisfies NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>

/** The words of a command line by name. Throws `UsageError`. */
export function parse(args?: readonly string[]) {
  try {
    return parseArgs({ options, allowPositionals: true, ...(args ? { args: [...args] } : {}) })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

export type Values = ReturnType<typeof parse>['values']

export function oneOf<Choice extends string>(value: string, choices: readonly Choice[], what: string): Choice {
  const found = choices.find((choice) => choice === value)
  if (found === undefined) throw new UsageError(`unknown ${what}: ${value} (known: ${choices.join(', ') || 'none'})`)
  return found
}

/** The one thing a command is about; a second one is mostly an SQL text or a path without its quotes. */
export function only(given: readonly string[], what: string): string {
  const [first] = given
  if (first === undefined || given.length > 1)
    throw new UsageError(`one ${what} is wanted, in quotes if it has spaces: ${given.length} given`)
  return first
}
