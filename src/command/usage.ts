import { parseArgs } from 'node:util'

export const usage = `usage: npm run -s kpi -- COMMAND
  publish [RELEASE] [--out DIR]      writes release/RELEASE, or DIR
  verify DIR                         every file there, of the right length and hash, with the rows it claims
  series INDICATOR [--release R] [--basis B] [--grain year|quarter|month] [--by park|position] [--json]
  verdict INDICATOR [--release R] [--basis B] [--target-year Y] [--document TEXT] [--park P] [--as-of DATE] [--json]
                                     one target judged; without --target-year the one that is due next
  query "SQL" [--release R] [--json] one SELECT, DESCRIBE, SHOW or SUMMARIZE over the tables of a release
  tasks [--release R] [--json]       the register of the plan's tasks, word for word, with what shows each
  check FILE... [--dataset ID] [--period P] [--release R] [--decimal comma|dot] [--answer Q=CHOICE] [--records] [--lang vi|en] [--json]
                                     what files say and what is wrong in them, held against a release; nothing is written
  accept FILE... [--dataset ID] [--period P] [--release R] [--decimal comma|dot] [--answer Q=CHOICE] [--reason TEXT] [--who NAME]
                                     takes files into data/RELEASE, all of them or none; publish then makes the release
  template ID [--format csv|xlsx] [--out FILE] [--release R]
                                     a file to fill in for a data set, on the output or into FILE

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
  --json of check: {file, dataset, encoding, delimiter, decimal, period, rows, problems: [{code, severity, row, column, value,
  message}], questions: [{code, column, choices}]}, and with --records records: [{every declared column, in declared units}];
  a list of these where several files are named. Rows and columns are those that Excel shows.
  exit code: 0 fine, 1 findings (of check and accept: errors or open questions), 2 wrong usage`

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
  dataset: { type: 'string' },
  period: { type: 'string' },
  decimal: { type: 'string' },
  answer: { type: 'string', multiple: true, default: [] },
  records: { type: 'boolean', default: false },
  lang: { type: 'string', default: 'vi' },
  reason: { type: 'string' },
  who: { type: 'string' },
  format: { type: 'string' },
  'as-of': { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} satisfies NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>

/** The words of a command line by name. Throws `UsageError`. */
export function parse(args?: readonly string[]) {
  try {
    return parseArgs({ options, allowPositionals: true, tokens: true, ...(args ? { args: [...args] } : {}) })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const [, option = ''] = /'(-[^' =<]+)/.exec(message) ?? []
    const known = Object.keys(options).includes(option.replace(/^--/, '')) || option.startsWith('-h')
    throw new UsageError(`${known ? 'Tùy chọn ghi sai' : 'Không có tùy chọn'}: ${option}\n${message}`)
  }
}

export type Values = ReturnType<typeof parse>['values']

/** Refuses options that a command does not take: whoever gives one expects something of it. */
export function refuseOthers(command: string, { tokens }: ReturnType<typeof parse>, takes: readonly string[]): void {
  for (const token of tokens)
    if (token.kind === 'option' && !takes.includes(token.name))
      throw new UsageError(`Lệnh ${command} không có tùy chọn: ${token.rawName}\n${command} takes no option ${token.rawName}`)
}

const names: Readonly<Record<string, string>> = { command: 'lệnh', indicator: 'chỉ tiêu', release: 'bản phát hành' }

export function oneOf<Choice extends string>(value: string, choices: readonly Choice[], what: string): Choice {
  const found = choices.find((choice) => choice === value)
  if (found === undefined) {
    const known = choices.join(', ')
    const named = value === '' ? `Chưa nêu ${names[what] ?? what}` : `Không có “${value}”`
    throw new UsageError(`${named} (đang có: ${known || 'không'})\nunknown ${what}: ${value} (known: ${known || 'none'})`)
  }
  return found
}

/** The one thing a command is about; a second one is mostly an SQL text or a path without its quotes. */
export function only(given: readonly string[], what: string): string {
  const [first] = given
  if (first === undefined || given.length > 1)
    throw new UsageError(
      `Cần nêu đúng một ${what}, có dấu cách thì đặt trong ngoặc kép.\none ${what} is wanted, in quotes if it has spaces: ${given.length} given`,
    )
  return first
}
