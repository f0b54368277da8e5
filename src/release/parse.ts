import * as z from 'zod/mini'
import type { Answer } from './answers.ts'

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()])
const kind = z.enum(['published', 'reported', 'estimated'])

const question = z.union([
  z.object({ table: z.string(), where: z.optional(z.record(z.string(), z.string())), last: z.optional(z.boolean()) }),
  z.object({ receipts: z.string() }),
  z.object({
    indicator: z.string(),
    basis: z.array(z.string()),
    grain: z.enum(['year', 'quarter', 'month']),
    split: z.enum(['none', 'park', 'position']),
    parks: z.array(z.string()),
    position: z.nullable(z.string()),
    kinds: z.array(kind),
    from: z.nullable(z.string()),
    to: z.nullable(z.string()),
  }),
])

const answers = z.array(z.object({ question, rows: z.array(z.record(z.string(), cell)) }))

/** Reads the text of a file of answers; throws where it is something else. */
export function parseAnswers(text: string): readonly Answer[] {
  return answers.parse(JSON.parse(text))
}
