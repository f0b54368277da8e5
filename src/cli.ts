import { runPublish, runVerify } from '#command/publish.ts'
import { print, warn } from '#command/print.ts'
import { runQuery } from '#command/query.ts'
import { runSeries } from '#command/series.ts'
import { runTasks } from '#command/tasks.ts'
import { UsageError, oneOf, parse, usage } from '#command/usage.ts'
import { runVerdict } from '#command/verdict.ts'
import { QueryError } from '#engine/engine.ts'
import { openNative } from '#engine/native.ts'
import { ReleaseError } from '#release/fault.ts'

const commands = { publish: runPublish, verify: runVerify, series: runSeries, verdict: runVerdict, query: runQuery, tasks: runTasks }

async function main(): Promise<number> {
  const { values, positionals } = parse()
  if (values.help) {
    print(usage)
    return 0
  }
  const [command = '', ...rest] = positionals
  return commands[oneOf(command, ['publish', 'verify', 'series', 'verdict', 'query', 'tasks'], 'command')](rest, values, openNative)
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
