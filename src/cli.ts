import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { catalog } from '#catalog/catalog.ts'
import { toArrow } from '#engine/arrow.ts'
import { type Engine, QueryError } from '#engine/engine.ts'
import { openNative } from '#engine/native.ts'
import { datasetOf } from '#model/catalog.ts'
import { scopeOf, unitOf } from '#model/indicator.ts'
import { ask } from '#model/question.ts'
import { readingOf } from '#model/reading.ts'
import { inPlanOrder, printedLines, taskOf } from '#model/task.ts'
import { parseDescriptor } from '#release/descriptor.ts'
import { readBytes, readSources, writePublication } from '#release/files.ts'
import { ReleaseError } from '#release/fault.ts'
import { hashOf } from '#release/hash.ts'
import { publish } from '#release/publish.ts'
import { readTable } from '#release/read.ts'
import { createTables } from '#release/tables.ts'
import { verify } from '#release/verify.ts'
import { statementFor } from '#sql/ask.ts'
import { obstacle } from '#sql/obstacle.ts'
import { described, plain } from '#sql/free.ts'

const usage = `usage: npm run -s kpi -- COMMAND
  publish [RELEASE] [--out DIR]
  verify DIR
  series INDICATOR [--release R] [--basis B[,B...]] [--grain year|quarter|month] [--by park|position] [--json]
  query "SQL" [--release R] [--json]
  tasks [--release R] [--json]`

/** Wrong usage: said in one line with what is known, exit code 2. */
class UsageError extends Error {}

const options = {
  out: { type: 'string' },
  release: { type: 'string', default: 'heza' },
  basis: { type: 'string', multiple: true, default: [] },
  grain: { type: 'string', default: 'year' },
  by: { type: 'string' },
  json: { type: 'boolean', default: false },
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

const folderOf = (release: string) => join('data', oneOf(release, ['heza', 'demo'], 'release'))

async function open(release: string): Promise<Engine> {
  const { sources } = await readSources(folderOf(release))
  const engine = await openNative()
  await createTables(engine, catalog)
  for (const { dataset, format, bytes } of sources)
    await engine.insert(
      dataset,
      toArrow(datasetOf(catalog, dataset).columns, await readTable(bytes, format, datasetOf(catalog, dataset), `${dataset}.${format}`)),
    )
  return engine
}

async function runPublish([release = 'heza']: readonly string[], { out }: Values): Promise<number> {
  const { about, sources } = await readSources(folderOf(release))
  const folder = out ?? join('release', release)
  const before = await readBytes(join(folder, 'datapackage.json'))
  const engine = await openNative()
  const parentOf = before && parseDescriptor(new TextDecoder().decode(before)).parent
  let made = await publish(about, sources, catalog, engine, parentOf)
  const last = made.files.at(-1)
  // Publishing the same sources again is the same release, not a child of itself.
  if (before && last && hashOf(last.bytes) !== hashOf(before))
    made = await publish(about, sources, catalog, await openNative(), hashOf(before))
  const errors = made.findings.filter(({ row }) => row['severity'] === 'error')
  for (const { dataset, row } of made.findings)
    console.error(
      `${String(row['severity'])} ${dataset} row ${String(row['line'])}: ${[row['field'], row['code'], row['value'], row['other']].filter(Boolean).join(' ')}`,
    )
  if (errors.length) return 1
  await writePublication(folder, made)
  console.log(
    `${folder}: ${made.descriptor.resources.length} data sets, ${made.files.reduce((sum, { bytes }) => sum + bytes.length, 0)} bytes`,
  )
  return 0
}

async function runVerify([folder]: readonly string[]): Promise<number> {
  if (!folder) throw new UsageError('verify needs a folder')
  const faults = await verify(
    parseDescriptor(await readFile(join(folder, 'datapackage.json'), 'utf8')),
    (path) => readBytes(join(folder, path)),
    catalog,
  )
  for (const { file, code, detail } of faults) console.error(`${file}: ${code} ${detail}`)
  if (!faults.length) console.log(`${folder}: every file is there and unaltered`)
  return faults.length ? 1 : 0
}

async function runSeries([id = '']: readonly string[], { release, basis, grain, by, json }: Values): Promise<number> {
  const indicator = catalog.indicators.find((each) => each.id === id)
  if (!indicator) throw new UsageError(`unknown indicator: ${id} (known: ${catalog.indicators.map((each) => each.id).join(', ')})`)
  const choices = indicator.axes.flatMap((axis) => axis.choices.map((choice) => choice.id))
  const wanted = basis.flatMap((each) => each.split(/[,+]/)).map((each) => oneOf(each, choices, 'basis'))
  const question = ask(indicator, {
    basis: wanted,
    grain: oneOf(grain, indicator.grains, 'grain'),
    split:
      by === undefined
        ? 'none'
        : oneOf(
            by,
            indicator.splits.filter((split) => split !== 'none'),
            'split',
          ),
  })
  const hindrance = obstacle(indicator, question, catalog)
  if (hindrance) console.error(`${hindrance} is not reported by ${by}: only published figures are listed`)
  const engine = await open(release)
  const rows = (await engine.query(statementFor(question, catalog))).rows.map(readingOf)
  const answer = {
    indicator: id,
    basis: question.basis.join('+'),
    unit: unitOf(indicator, question.basis).vi,
    grain: question.grain,
    scope: scopeOf(indicator, question.basis),
    release,
    rows: rows.map(({ period, part, value, kind, qualifier, numerator, denominator, sources }) => ({
      period,
      park: part,
      value,
      kind,
      qualifier,
      numerator,
      denominator,
      sources: sources.split('+').filter(Boolean),
    })),
  }
  if (json) console.log(JSON.stringify(answer, null, 2))
  else
    for (const { period, part, value, kind, qualifier, sources } of rows)
      console.log([period, part ?? '', value ?? '', answer.unit, kind, qualifier, sources].join('\t'))
  return 0
}

async function runQuery([sql]: readonly string[], { release, json }: Values): Promise<number> {
  if (!sql) throw new UsageError('query needs an SQL text')
  const engine = await open(release)
  const { columns, rows } = await engine.query(plain(sql, (await engine.query(described(sql))).rows))
  if (json) console.log(JSON.stringify({ columns, rows: rows.map((row) => columns.map((column) => row[column])) }, null, 2))
  else
    for (const row of [Object.fromEntries(columns.map((column) => [column, column])), ...rows])
      console.log(columns.map((column) => String(row[column] ?? '')).join('\t'))
  return 0
}

/** The register of the plan's tasks; `lines` are the lines of each as the plan prints them. */
async function runTasks(_: readonly string[], { release, json }: Values): Promise<number> {
  const engine = await open(release)
  const { rows } = await engine.query(statementFor({ table: 'tasks' }, catalog))
  const tasks = inPlanOrder(rows.map(taskOf)).map((task) => ({
    id: task.id,
    group: task.group,
    wording: task.wording.vi,
    lead_units: task.leads.split(', ').filter(Boolean),
    time_frame: task.timeFrame,
    legal: task.legal,
    indicators: task.indicators,
    datasets: task.datasets,
    lines: printedLines(task),
  }))
  if (json) console.log(JSON.stringify(tasks, null, 2))
  else for (const { id, lines } of tasks) console.log([id, ...lines].join('\t'))
  return 0
}

const commands = { publish: runPublish, verify: runVerify, series: runSeries, query: runQuery, tasks: runTasks }

async function main(): Promise<number> {
  const { values, positionals } = parse()
  const [command = '', ...rest] = positionals
  return commands[oneOf(command, ['publish', 'verify', 'series', 'query', 'tasks'], 'command')](rest, values)
}

try {
  process.exitCode = await main()
} catch (error) {
  if (error instanceof UsageError) console.error(`${error.message}\n\n${usage}`)
  else if (error instanceof QueryError || error instanceof ReleaseError) console.error(error.message)
  else throw error
  process.exitCode = error instanceof UsageError ? 2 : 1
}
