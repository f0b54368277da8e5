import * as z from 'zod/mini'
import { ReleaseError } from './fault.ts'
import { verdictRecord } from './record.ts'

z.config({ jitless: true })

const text = z.object({ vi: z.string(), en: z.string() })
/** A file beside the descriptor or below it: an address that leaves the release would be somebody else's file. */
const path = z.string().check(z.regex(/^(?!\.)[\w.-]+(\/(?!\.)[\w.-]+)*$/))
const part = { path, bytes: z.number(), hash: z.string() }

const resource = z.looseObject({
  ...part,
  name: z.string(),
  format: z.enum(['csv', 'parquet']),
  rows: z.number(),
  title: z.string(),
  leadUnits: z.array(z.string()),
  as_of: z.optional(z.string()),
})

const descriptor = z.looseObject({
  name: z.string(),
  version: z.string(),
  title: z.string(),
  titles: text,
  note: text,
  fictional: z.boolean(),
  /** Releases made before there were two audiences are for the authority. */
  audience: z._default(z.enum(['internal', 'open']), 'internal'),
  as_of: z.string(),
  parent: z.nullable(z.string()),
  resources: z.array(resource),
  /** What the frame and the overview open with. */
  answers: z.object(part),
  /** What the other pages open with; releases made before answers were parted have none. */
  further: z.optional(z.object(part)),
  /** The hash of the statements that these were computed with. */
  statements: z.optional(z.string()),
  changes: z.optional(z.object(part)),
  /** Releases made before verdicts were kept have none. */
  verdicts: z._default(z.array(verdictRecord), []),
})

/** One published file with the table it holds. */
export type Resource = z.infer<typeof resource>

/** A release as its `datapackage.json` tells it (Frictionless Data Package v2, with properties of our own beside the standard ones). */
export type Descriptor = z.infer<typeof descriptor>

/** Reads a descriptor. Throws `ReleaseError` with the first place that is wrong. */
export function parseDescriptor(source: string): Descriptor {
  const fail = (detail: string) => new ReleaseError({ code: 'unreadable', file: 'datapackage.json', detail })
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch (cause) {
    throw fail(cause instanceof Error ? cause.message : String(cause))
  }
  const read = descriptor.safeParse(value)
  if (!read.success) {
    const issue = read.error.issues[0]
    throw fail(`${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim())
  }
  const names = read.data.resources.map(({ name }) => name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw fail(`two resources named ${twice}`)
  return read.data
}
