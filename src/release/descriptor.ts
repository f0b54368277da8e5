import * as z from 'zod/mini'
import { ReleaseError } from './fault.ts'
import { verdictRecord } from './record.ts'

z.config({ jitless: true })

const text = z.object({ vi: z.string(), en: z.string() })
/** A file beside the descriptor or below it: an address that leaves the release would be somebody else's file. */
const path = z.string().check(z.regex(/^(?!\.)[\w.-]+(\/(?!\.)[\w.-]+)*$/))
const part = { path, bytes: z.number(), hash: z.string() }

const file = { ...part, name: z.string(), title: z.string() }

const table = z.looseObject({
  ...file,
  format: z.enum(['csv', 'parquet']),
  rows: z.number(),
  leadUnits: z.array(z.string()),
  as_of: z.optional(z.string()),
})

const drawing = z.looseObject({ ...file, format: z.literal('geojson') })

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
  resources: z.array(z.discriminatedUnion('format', [table, drawing])),
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

/** One published file: a table, or boundaries to draw. */
type Resource = z.infer<typeof table> | z.infer<typeof drawing>

/** One published file with the table it holds. */
export type TableResource = z.infer<typeof table>

/** The published file with the boundaries that a map draws. */
export type DrawingResource = z.infer<typeof drawing>

/** A release as its `datapackage.json` tells it (Frictionless Data Package v2, with properties of our own beside the standard ones). */
export type Descriptor = z.infer<typeof descriptor>

const isTable = (one: Resource): one is TableResource => one.format !== 'geojson'
const isDrawing = (one: Resource): one is DrawingResource => one.format === 'geojson'

/** The files of a release that are tables, in its order. */
export const tablesOf = ({ resources }: Pick<Descriptor, 'resources'>): readonly TableResource[] => resources.filter(isTable)

/** The file with the boundaries of a release, where it brings any. */
export const drawingOf = ({ resources }: Pick<Descriptor, 'resources'>): DrawingResource | undefined => resources.find(isDrawing)

/** Every file that a descriptor names, those with its data first. */
export const partsOf = ({ resources, answers, further, changes }: Descriptor) =>
  [...resources, answers, further, changes].filter((part) => part !== undefined)

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
