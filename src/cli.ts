import { runAccept } from '#command/accept.ts'
import { runCheck } from '#command/check.ts'
import { help } from '#command/help.ts'
import { runPublish, runVerify } from '#command/publish.ts'
import { print, warn } from '#command/print.ts'
import { runQuery } from '#command/query.ts'
import { runSeries } from '#command/series.ts'
import { runTasks } from '#command/tasks.ts'
import { runTemplate } from '#command/template.ts'
import { UsageError, oneOf, parse, refuseOthers } from '#command/usage.ts'
import { runVerdict } from '#command/verdict.ts'
import { QueryError } from '#engine/engine.ts'
import { openNative } from '#engine/native.ts'
import { ReleaseError } from '#release/fault.ts'

/** What is said of files before they are read. */
const reading = ['release', 'dataset', 'period', 'decimal', 'answer', 'lang'] as const

/** Every command with the options that it takes. */
const commands = {
  publish: { run: runPublish, takes: ['out'] },
  verify: { run: runVerify, takes: [] },
  series: { run: runSeries, takes: ['release', 'basis', 'grain', 'by', 'json'] },
  verdict: { run: runVerdict, takes: ['release', 'basis', 'target-year', 'document', 'park', 'as-of', 'json'] },
  query: { run: runQuery, takes: ['release', 'json'] },
  tasks: { run: runTasks, takes: ['release', 'json'] },
  check: { run: runCheck, takes: [...reading, 'records', 'json'] },
  accept: { run: runAccept, takes: [...reading, 'reason', 'who'] },
  template: { run: runTemplate, takes: ['format', 'out', 'release'] },
} as const

async function main(): Promise<number> {
  const parsed = parse()
  const { values, positionals } = parsed
  if (values.help) {
    print(help)
    return 0
  }
  const [given = '', ...rest] = positionals
  const command = oneOf(given, ['publish', 'verify', 'series', 'verdict', 'query', 'tasks', 'check', 'accept', 'template'], 'command')
  const { run, takes } = commands[command]
  refuseOthers(command, parsed, takes)
  return run(rest, values, openNative)
}

// Whoever reads the answer may stop early, as `head` does; that is no fault of the program.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  process.exitCode = await main()
} catch (error) {
  if (error instanceof UsageError) warn(`${error.message}\n\n${error.help}`.trim())
  else if (error instanceof QueryError || error instanceof ReleaseError) warn(error.message)
  else throw error
  process.exitCode = error instanceof UsageError ? 2 : 1
}
