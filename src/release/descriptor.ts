import * as z from 'zod/mini'

z.config({ jitless: true })

const text = z.object({ vi: z.string(), en: z.string() })
const part = { path: z.string(), bytes: z.number(), hash: z.string() }

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
  as_of: z.string(),
  parent: z.nullable(z.string()),
  resources: z.array(resource),
  answers: z.object(part),
})

/** One published file with the table it holds. */
export type Resource = z.infer<typeof resource>

/** A release as its `datapackage.json` tells it (Frictionless Data Package v2, with properties of our own beside the standard ones). */
export type Descriptor = z.infer<typeof descriptor>

/** Reads a descriptor; a text that is not one throws with the first place that is wrong. */
export function parseDescriptor(source: string): Descriptor {
  const read = descriptor.safeParse(JSON.parse(source))
  if (read.success) return read.data
  const issue = read.error.issues[0]
  throw new Error(`datapackage.json: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`)
}
