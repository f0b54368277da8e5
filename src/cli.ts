import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { catalog } from '#catalog/catalog.ts'
import { type Engine, QueryError } from '#engine/engine.ts'
import { openNative } from '#engine/native.ts'
import { type Indicator, scopeOf, unitOf } from '#model/indicator.ts'
import { ask } from '#model/question.ts'
import { readingOf } from '#model/reading.ts'
import { entryOf, inPlanOrder, taskOf } from '#model/task.ts'
import { parseDescriptor } from '#release/descriptor.ts'
import { readBytes, readSources, releasesIn, writePublication } from '#release/files.ts'
import { ReleaseError } from '#release/fault.ts'
import { publish } from '#release/publish.ts'
import { fillTables } from '#release/tables.ts'
import { verify } from '#release/verify.ts'
import { statementFor } from '#sql/ask.ts'
import { described, locking, plain } from '#sql/free.ts'
import { obstacle } from '#sql/obstacle.ts'

const usage = `usage: npm run -s kpi -- COMMAND
  publish [RELEASE] [--out DIR]      writes release/RELEASE, or DIR
  verify DIR                         every file there, of the right length and hash, with the rows it claims
  series INDICATOR [--release R] [--basis B] [--grain year|quarter|month] [--by park|position] [--json]
  query "SQL" [--release R] [--json] one SELECT, DESCRIBE, SHOW or SUMMARIZE over the tables of a release
  tasks [--release R] [--json]       the register of the plan's tasks, word for word, with what shows each

  RELEASE is a folder of data/ with a release.json; heza if none is named.
  B is one or more choices of the indicator's axes: registered+both, registered,both or --basis registered --basis both;
  what is not chosen is the first of its axis.
  --json of series: {indicator, basis, unit, grain, scope, release, rows: [{period, park, value, kind, qualifier, numerator,
  denominator, sources}]}, with position in place of park where --by position; of query: {columns, rows}, a row being a list
  of values in the order of the columns; of tasks: [{id, group, wording, lead_units, time_frame, legal, indicators, datasets, lines}].
  exit code: 0 fine, 1 findings, 2 wrong usage`

/** Wrong usage: said with what is known, and with the whole usage where that helps; exit code 2. */
class UsageError extends Error {
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
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} satisfies NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>

function parse() {
  try {
    return parseArgs({ options, allowPositionals: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

type Values = ReturnType<typeof parse>['values']

function oneOf<Choice extends string>(value: string, choices: readonly Choice[], what: string): Choice {
  const found = choices.find((choice) => choice === value)
  if (found === undefined) throw new UsageError(`unknown ${what}: ${value} (known: ${choices.join(', ') || 'none'})`)
  return found
}

/** The one thing a command is about; a second one is mostly an SQL text or a path without its quotes. */
function only(given: readonly string[], what: string): string {
  const [first] = given
  if (first === undefined || given.length > 1)
    throw new UsageError(`one ${what} is wanted, in quotes if it has spaces: ${given.length} given`)
  return first
}

const folderOf = async (release: string) => join('data', oneOf(release, await releasesIn('data'), 'release'))

async function open(release: string): Promise<Engine> {
  const { sources } = await readSources(await folderOf(release))
  const engine = await openNative()
  await fillTables(engine, catalog, sources)
  return engine
}

async function runPublish(given: readonly string[], { out }: Values): Promise<number> {
  const release = given.length ? only(given, 'RELEASE') : 'heza'
  const { about, sources } = await readSources(await folderOf(release))
  const folder = out ?? join('release', release)
  const before = await readBytes(join(folder, 'datapackage.json'))
  const made = await publish(about, sources, catalog, await openNative(), before)
  for (const { dataset, row } of made.findings)
    console.error(
      `${String(row['severity'])} ${dataset} row ${String(row['line'])}: ${[row['field'], row['code'], row['value'], row['other']].filter(Boolean).join(' ')}`,
    )
  const errors = made.findings.filter(({ row }) => row['severity'] === 'error').length
  if (errors) {
    console.error(`${folder}: not written, ${errors} errors`)
    return 1
  }
  await writePublication(folder, made)
  const bytes = made.files.reduce((sum, file) => sum + file.bytes.length, 0)
  console.log(`${folder}: ${made.descriptor.resources.length} data sets, ${bytes} bytes`)
  return 0
}

async function runVerify(given: readonly string[]): Promise<number> {
  const folder = only(given, 'DIR')
  if (!existsSync(folder)) throw new UsageError(`no such folder: ${folder}`)
  const file = join(folder, 'datapackage.json')
  if (!existsSync(file)) throw new ReleaseError({ code: 'missing', file: 'datapackage.json', detail: folder })
  const faults = await verify(parseDescriptor(await readFile(file, 'utf8')), (path) => readBytes(join(folder, path)), catalog)
  for (const { file, code, detail } of faults) console.error(`${file}: ${code} ${detail}`)
  if (!faults.length) console.log(`${folder}: every file is there and unaltered`)
  return faults.length ? 1 : 0
}

/** The choices that were wanted, in any of the ways people write a list; two of one axis exclude each other. */
function basisFrom(indicator: Indicator, wanted: readonly string[]): readonly string[] {
  const basis = wanted.flatMap((each) => each.split(/[,+\s]+/)).filter(Boolean)
  const axes = indicator.axes.map((axis) => axis.choices.map(({ id }) => id))
  const known = axes.map((choices) => choices.join(' or ')).join('; ') || 'none'
  for (const each of basis) if (!axes.flat().includes(each)) throw new UsageError(`unknown basis: ${each} (known: ${known})`)
  for (const choices of axes) {
    const chosen = choices.filter((choice) => basis.includes(choice))
    if (chosen.length > 1) throw new UsageError(`these exclude each other: ${chosen.join(', ')} (known: ${known})`)
  }
  return basis
}

async function runSeries(given: readonly string[], { release, basis, grain, by, json }: Values): Promise<number> {
  const known = catalog.indicators.map(({ id }) => id)
  const id = oneOf(only(given.length ? given : [''], 'INDICATOR'), known, 'indicator')
  const indicator = catalog.indicators.find((each) => each.id === id)
  if (!indicator) throw new Error(`unknown indicator: ${id}`)
  const question = ask(indicator, {
    basis: basisFrom(indicator, basis),
    grain: oneOf(grain, indicator.grains, `grain of ${id}`),
    split: by === undefined ? 'none' : oneOf(by, indicator.splits, `split of ${id}`),
  })
  const engine = await open(release)
  const hindrance = obstacle(indicator, question, catalog)
  if (hindrance) console.error(`${hindrance} is known for the whole authority only: nothing is computed, published figures are listed`)
  const readings = (await engine.query(statementFor(question, catalog))).rows.map(readingOf)
  const unit = unitOf(indicator, question.basis).vi
  if (json)
    print({
      indicator: id,
      basis: question.basis.join('+'),
      unit,
      grain: question.grain,
      scope: scopeOf(indicator, question.basis),
      release,
      rows: readings.map(({ period, part, value, kind, qualifier, numerator, denominator, sources }) => ({
        period,
        [by ?? 'park']: part,
        value,
        kind,
        qualifier,
        numerator,
        denominator,
        sources: sources.split('+').filter(Boolean),
      })),
    })
  else
    printLines(
      ['period', by ?? 'park', 'value', 'unit', 'kind', 'qualifier', 'reported', 'sources'],
      readings.map(({ period, part, value, kind, qualifier, parts, expected, sources }) => [
        period,
        part,
        value,
        unit,
        kind,
        qualifier,
        parts === null ? null : `${parts}/${expected}`,
        sources,
      ]),
    )
  return 0
}

async function runQuery(given: readonly string[], { release, json }: Values): Promise<number> {
  const sql = only(given, 'SQL text')
  const engine = await open(release)
  for (const statement of locking) await engine.query(statement)
  const answered = await engine.query(described(sql)).catch((error: unknown) => {
    throw error instanceof QueryError ? new UsageError(error.message, '') : error
  })
  const { columns, rows } = await engine.query(plain(sql, answered.rows))
  const lines = rows.map((row) => columns.map((column) => row[column] ?? null))
  if (json) print({ columns, rows: lines })
  else printLines(columns, lines)
  return 0
}

async function runTasks(given: readonly string[], { release, json }: Values): Promise<number> {
  if (given.length) throw new UsageError(`tasks takes no argument: ${given.join(' ')}`)
  const { rows } = await (await open(release)).query(statementFor({ table: 'tasks' }, catalog))
  const tasks = inPlanOrder(rows.map(taskOf)).map(entryOf)
  if (json) print(tasks)
  else for (const { id, lines } of tasks) console.log([id, ...lines].join('\t'))
  return 0
}

const print = (value: unknown) => console.log(JSON.stringify(value, null, 2))

function printLines(columns: readonly string[], lines: readonly (readonly (string | number | boolean | null)[])[]): void {
  for (const line of [columns, ...lines]) console.log(line.map((cell) => String(cell ?? '')).join('\t'))
}

const commands = { publish: runPublish, verify: runVerify, series: runSeries, query: runQuery, tasks: runTasks }

async function main(): Promise<number> {
  const { values, positionals } = parse()
  if (values.help) {
    console.log(usage)
    return 0
  }
  const [command = '', ...rest] = positionals
  return commands[oneOf(command, ['publish', 'verify', 'series', 'query', 'tasks'], 'command')](rest, values)
}

// Whoever reads the answer may stop early, as `head` does; that is no fault of the program.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  process.exitCode = await main()
} catch (error) {
  if (error instanceof UsageError) console.error(`${error.message}\n\n${error.help}`.trim())
  else if (error instanceof QueryError || error instanceof ReleaseError) console.error(error.message)
  else throw error
  process.exitCode = error instanceof UsageError ? 2 : 1
}
