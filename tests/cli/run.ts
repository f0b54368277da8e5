import { execFile } from 'node:child_process'
import { resolve } from 'node:path'

/** What the command line says: nothing but the answer on `stdout`, everything else on `stderr`. */
export interface Said {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command line as a stranger does, from the folder of the repository; a stale program is built first. */
export function kpi(...args: readonly string[]): Promise<Said> {
  return node('tests/tools/kpi.mjs', ...args)
}

/** The program itself, which `kpi` has built: half the processes, for the many ways to be wrong. */
export function built(...args: readonly string[]): Promise<Said> {
  return node('.kpi/cli.js', ...args)
}

const program = resolve('.kpi/cli.js')

/** The program run in another folder, whose `data` it then works on. */
export const inside = (cwd: string, ...args: readonly string[]): Promise<Said> => run(cwd, program, ...args)

const node = (...args: readonly string[]): Promise<Said> => run('.', ...args)

function run(cwd: string, ...args: readonly string[]): Promise<Said> {
  return new Promise((answer) => {
    execFile(process.execPath, [...args], { cwd, maxBuffer: 2 ** 26 }, (error, stdout, stderr) =>
      answer({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr }),
    )
  })
}

/** The JSON that a command answers with; a command that fails or says anything more throws. */
export async function asked<Answer>(...args: readonly string[]): Promise<Answer> {
  const { code, stdout, stderr } = await built(...args, '--json')
  if (code !== 0) throw new Error(`${args.join(' ')}: exit code ${code}: ${stderr}`)
  return JSON.parse(stdout) as Answer
}

/** The answer of `series --json`. */
export interface Series {
  readonly indicator: string
  readonly basis: string
  readonly unit: string
  readonly grain: string
  readonly scope: string
  readonly release: string
  readonly rows: readonly {
    readonly period: string
    readonly park: string | null
    readonly value: number | null
    readonly kind: string
    readonly qualifier: string
    readonly numerator: number | null
    readonly denominator: number | null
    readonly sources: readonly string[]
  }[]
}

/** The answer of `check --json` for one file. */
export interface Check {
  readonly file: string
  readonly dataset: string | null
  readonly encoding: string | null
  readonly delimiter: string | null
  readonly decimal: string | null
  readonly period: string | null
  readonly rows: number
  readonly problems: readonly {
    readonly code: string
    readonly severity: string
    readonly row: number | null
    readonly column: string | null
    readonly value: string | null
    readonly message: string
  }[]
  readonly questions: readonly { readonly code: string; readonly column: string | null; readonly choices: readonly string[] }[]
  readonly records?: readonly Readonly<Record<string, string | number | null>>[]
}
