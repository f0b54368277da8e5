/**
 * The parts of the Data Package v2 profiles (datapackage.json, dataresource.json, tableschema.json) that a release of ours
 * touches, said again by hand: which properties are required, of which type and shape. Standard properties that are not
 * listed here are refused, so that none is written unchecked; properties of our own are named apart.
 */

type Check = (value: unknown, at: string) => readonly string[]

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const string: Check = (value, at) => (typeof value === 'string' ? [] : [`${at}: no string`])
const boolean: Check = (value, at) => (typeof value === 'boolean' ? [] : [`${at}: no boolean`])
const number: Check = (value, at) => (typeof value === 'number' ? [] : [`${at}: no number`])
const integer: Check = (value, at) => (Number.isInteger(value) ? [] : [`${at}: no integer`])
const own: Check = () => []
const oneOf =
  (...known: readonly unknown[]): Check =>
  (value, at) =>
    known.includes(value) ? [] : [`${at}: ${String(value)}`]
const shaped =
  (shape: RegExp): Check =>
  (value, at) =>
    typeof value === 'string' && shape.test(value) ? [] : [`${at}: ${String(value)}`]
const list =
  (each: Check, least = 0): Check =>
  (value, at) =>
    !Array.isArray(value)
      ? [`${at}: no list`]
      : value.length < least
        ? [`${at}: ${value.length} of ${least}`]
        : value.flatMap((item, index) => each(item, `${at}.${index}`))
const unique =
  (check: Check): Check =>
  (value, at) => [...check(value, at), ...(Array.isArray(value) && new Set(value).size < value.length ? [`${at}: repeats itself`] : [])]
const record =
  (properties: Readonly<Record<string, Check>>, required: readonly string[] = []): Check =>
  (value, at) =>
    !isObject(value)
      ? [`${at}: no object`]
      : [
          ...required.filter((name) => !(name in value)).map((name) => `${at}.${name}: missing`),
          ...Object.entries(value).flatMap(([name, item]) => properties[name]?.(item, `${at}.${name}`) ?? [`${at}.${name}: unknown`]),
        ]

const path = shaped(/^((?=[^./~])(?!file:)((?!\/\.\.\/)(?!\\)(?!:\/\/).)*|(http|ftp)s?:\/\/.*)$/)
const titles = record({ vi: string, en: string }, ['vi', 'en'])
const names = unique(list(string, 1))

const common = { required: boolean, unique: boolean }
const constraints = {
  string: record({ ...common, pattern: string, enum: unique(list(string, 1)), minLength: integer, maxLength: integer }),
  number: record({ ...common, minimum: number, maximum: number, enum: unique(list(number, 1)) }),
}

const field: Check = (value, at) => {
  const type = isObject(value) && value['type'] === 'number' ? 'number' : 'string'
  return record(
    {
      name: string,
      type: oneOf('string', 'number'),
      title: string,
      description: string,
      constraints: constraints[type],
      titles,
      unit: own,
      formColumn: own,
    },
    ['name', 'type'],
  )(value, at)
}

const foreignKey: Check = (value, at) => {
  const found = record({ fields: names, reference: record({ resource: string, fields: names }, ['fields']) }, ['fields', 'reference'])(
    value,
    at,
  )
  const empty = isObject(value) && isObject(value['reference']) && value['reference']['resource'] === ''
  return empty ? [...found, `${at}.reference.resource: empty, it must be left out`] : found
}

const schema = record(
  {
    fields: list(field, 1),
    missingValues: unique(list(string)),
    primaryKey: names,
    uniqueKeys: list(names, 1),
    foreignKeys: list(foreignKey, 1),
  },
  ['fields'],
)

const source = record({ title: string, path, email: string, version: string })

const resource = record(
  {
    name: string,
    path,
    type: oneOf('table'),
    title: string,
    description: string,
    format: oneOf('csv', 'parquet'),
    mediatype: shaped(/^(.+)\/(.+)$/),
    encoding: oneOf('utf-8'),
    bytes: integer,
    hash: shaped(/^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$/),
    sources: list((value, at) => [...source(value, at), ...(isObject(value) && Object.keys(value).length ? [] : [`${at}: empty`])]),
    schema,
    titles,
    rows: integer,
    leadUnits: list(string),
    cadence: own,
    form: own,
    as_of: own,
    withheld: record({ rows: integer, cells: integer }, ['rows', 'cells']),
  },
  ['name', 'path'],
)

const drawing = record(
  {
    name: oneOf('boundaries'),
    path,
    title: string,
    format: oneOf('geojson'),
    mediatype: oneOf('application/geo+json'),
    encoding: oneOf('utf-8'),
    bytes: integer,
    hash: shaped(/^sha256:[a-f0-9]{64}$/),
    sources: list(source),
    titles,
    features: integer,
  },
  ['name', 'path', 'format'],
)

const dataPackage = record(
  {
    $schema: oneOf('https://datapackage.org/profiles/2.0/datapackage.json'),
    name: string,
    title: string,
    description: string,
    version: string,
    resources: list((value, at) => (isObject(value) && value['format'] === 'geojson' ? drawing : resource)(value, at), 1),
    titles,
    note: titles,
    as_of: own,
    fictional: boolean,
    audience: oneOf('internal', 'open'),
    parent: own,
    changes: record({ path, bytes: integer, hash: string }, ['path', 'bytes', 'hash']),
    answers: record({ path, bytes: integer, hash: string }, ['path', 'bytes', 'hash']),
    further: record({ path, bytes: integer, hash: string }, ['path', 'bytes', 'hash']),
    statements: own,
    verdicts: list(own),
  },
  ['resources'],
)

/** Everything in a descriptor that the profiles do not allow, by its place; none where it is valid. */
export function violations(descriptor: unknown): readonly string[] {
  return dataPackage(descriptor, 'package')
}
