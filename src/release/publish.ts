import type { Engine } from '#engine/engine.ts'
import { type Catalog, datasetOf } from '#model/catalog.ts'
import type { Table } from '#model/table.ts'
import type { Text } from '#model/text.ts'
import { findProblems } from '#sql/checks.ts'
import type { Row } from '#sql/statement.ts'
import { type Answer, answerAll, asking, openingQuestions } from './answers.ts'
import { type Audience, type Withheld, openLog, openSources } from './audience.ts'
import { type Boundaries, boundariesFile, checkParks, readBoundaries } from './boundaries.ts'
import { type Descriptor, type DrawingResource, type TableResource, parseDescriptor } from './descriptor.ts'
import { hashOf, shortHash } from './hash.ts'
import { lastingAnswers, statementsHash } from './lasting.ts'
import { type LogEntry, writeLog } from './log.ts'
import { type VerdictRecord, inherited } from './record.ts'
import { tableSchema } from './schema.ts'
import { type Source, fillTables } from './tables.ts'
import { docketQuestions, docketsOf, recordsOf } from './verdicts.ts'

/** What a release says of itself; the rest of its descriptor is computed. */
export interface About {
  readonly name: string
  readonly title: Text
  readonly note: Text
  readonly version: string
  readonly as_of: string
  readonly fictional: boolean
  /** Whom it is for; the authority itself where nothing is said. */
  readonly audience?: Audience
}

/** A problem that a check found, with the data set it is in. */
export interface Finding {
  readonly dataset: string
  readonly row: Row
}

/**
 * What a release brings beside its tables: every change that led to them, oldest first, and the boundaries of its map (GeoJSON).
 * `answers` are those of the release before: they stand where no table they rest on has changed, and tables that have not are not
 * checked again.
 */
export interface Beside {
  readonly log?: readonly LogEntry[]
  readonly boundaries?: Uint8Array | null
  readonly answers?: readonly Answer[]
}

export interface Publication {
  /** The files to write, the descriptor last: until it arrives, readers see the release before. */
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[]
  readonly descriptor: Descriptor
  readonly findings: readonly Finding[]
  /** What was kept back by data set, because the release is for everybody. */
  readonly withheld: ReadonlyMap<string, Withheld>
}

/**
 * Makes a release: every source is read, checked and kept byte for byte under a name with its hash; the questions that screens
 * open with are answered; the targets are judged and their closings kept; the descriptor names all of it. The same sources give
 * the same bytes. `engine` is empty and stays filled. `before` is the descriptor that stands there now, as bytes: its hash becomes
 * the parent and its closings are kept, unless nothing has changed since, because the same release published again is no child of
 * itself. An open release is made of what everybody may see of the sources; boundaries everybody may see.
 * Throws `ReleaseError` for an unreadable source.
 */
export async function publish(
  about: About,
  given: readonly Source[],
  catalog: Catalog,
  engine: Engine,
  before: Uint8Array | null,
  { log = [], boundaries = null, answers: earlier = [] }: Beside = {},
): Promise<Publication> {
  const { audience = 'internal' } = about
  const drawn = boundaries && { bytes: boundaries, read: readBoundaries(boundaries) }
  const { sources, withheld } =
    audience === 'open' ? await openSources(given, catalog) : { sources: given, withheld: new Map<string, Withheld>() }
  const tables = await fillTables(engine, catalog, sources)
  const changed = changedSince(earlier.length ? before : null, sources)
  const findings: Finding[] = []
  for (const dataset of [...tables.keys()].filter(changed))
    for (const row of (await engine.query(findProblems(datasetOf(catalog, dataset)))).rows) findings.push({ dataset, row })

  const names = namesOfSources(tables.get('sources'))
  const resources = sources.map((source) => resourceOf(source, tables.get(source.dataset), catalog, names, withheld.get(source.dataset)))
  const drawing = drawn ? [{ part: drawingOf(drawn.bytes, drawn.read, tables.get('parks')), bytes: drawn.bytes }] : []
  const kept = before ? lastingAnswers(earlier, parseDescriptor(new TextDecoder().decode(before)), catalog, changed) : []
  const ask = asking(engine, catalog, kept)
  const dockets = await docketsOf(ask, catalog.indicators, about.as_of)
  const opening = openingQuestions(catalog, docketQuestions(dockets))
  const answers = named('answers', encode(await answerAll(ask, opening.first)))
  const further = named('further', encode(await answerAll(ask, opening.further)))
  const statements = statementsHash([...opening.first, ...opening.further], catalog)
  const changes = log.length ? named('changes', writeLog(audience === 'open' ? openLog(log) : log)) : null
  const descriptorAfter = ({ parent, verdicts }: Lineage): Descriptor => ({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: about.name,
    title: about.title.vi,
    titles: about.title,
    description: about.note.vi,
    note: about.note,
    version: about.version,
    as_of: about.as_of,
    fictional: about.fictional,
    audience,
    parent,
    answers: answers.part,
    further: further.part,
    statements,
    ...(changes ? { changes: changes.part } : {}),
    verdicts: recordsOf(dockets, verdicts),
    resources: [...resources, ...drawing.map(({ part }) => part)],
  })
  const descriptor = descendant(before, descriptorAfter)
  const files = [
    ...sources.map(({ bytes }, index) => ({ path: resources[index]?.path ?? '', bytes })),
    ...[...drawing, answers, further, ...(changes ? [changes] : [])].map(({ part, bytes }) => ({ path: part.path, bytes })),
    { path: 'datapackage.json', bytes: encode(descriptor) },
  ]
  return { files, descriptor, findings, withheld }
}

/** Tells the data sets whose files are others than in the release before; all of them where there was none. */
function changedSince(before: Uint8Array | null, sources: readonly Source[]): (dataset: string) => boolean {
  if (!before) return () => true
  const { resources } = parseDescriptor(new TextDecoder().decode(before))
  const was = new Map(resources.map(({ name, hash }) => [name, hash]))
  const is = new Map(sources.map(({ dataset, bytes }) => [dataset, hashOf(bytes)]))
  return (dataset) => was.get(dataset) !== is.get(dataset)
}

/** Where a release comes from: the hash of the release before it, and what that one knew of the verdicts. */
interface Lineage {
  readonly parent: string | null
  readonly verdicts: readonly VerdictRecord[]
}

/** The release before once more, where nothing has changed since; else its child. */
function descendant(before: Uint8Array | null, descriptorAfter: (lineage: Lineage) => Descriptor): Descriptor {
  if (!before) return descriptorAfter({ parent: null, verdicts: [] })
  const { parent, verdicts } = parseDescriptor(new TextDecoder().decode(before))
  const again = descriptorAfter({ parent, verdicts })
  const hash = hashOf(before)
  return hashOf(encode(again)) === hash ? again : descriptorAfter({ parent: hash, verdicts: inherited(verdicts, hash) })
}

/** A file of the release's own, named with its hash like the data. */
function named(name: string, bytes: Uint8Array): { readonly part: Descriptor['answers']; readonly bytes: Uint8Array } {
  const hash = hashOf(bytes)
  return { part: { path: `${name}-${shortHash(hash)}.json`, bytes: bytes.length, hash }, bytes }
}

const encode = (value: unknown) => new TextEncoder().encode(`${JSON.stringify(value)}\n`)

function namesOfSources(sources: Table | undefined): ReadonlyMap<string, string> {
  const { source_id: ids = [], source: texts = [] } = sources?.columns ?? {}
  return new Map(ids.map((id, row) => [String(id), String(texts[row] ?? '')]))
}

const media = { csv: 'text/csv', parquet: 'application/vnd.apache.parquet' }

function resourceOf(
  source: Source,
  table: Table | undefined,
  catalog: Catalog,
  names: ReadonlyMap<string, string>,
  withheld: Withheld | undefined,
): TableResource {
  const dataset = datasetOf(catalog, source.dataset)
  const hash = hashOf(source.bytes)
  const cited = [...new Set((table?.columns['source_id'] ?? []).flatMap((ids) => String(ids ?? '').split('+')))]
    .filter((id) => names.has(id))
    .sort()
  const dates = (table?.columns['as_of'] ?? []).filter((date) => typeof date === 'string').sort()
  return {
    name: dataset.id,
    type: 'table',
    path: `${dataset.id}-${shortHash(hash)}.${source.format}`,
    title: dataset.name.vi,
    titles: dataset.name,
    description: dataset.about.vi,
    format: source.format,
    mediatype: media[source.format],
    ...(source.format === 'csv' ? { encoding: 'utf-8' } : {}),
    bytes: source.bytes.length,
    hash,
    rows: table?.rows ?? 0,
    ...(withheld ? { withheld } : {}),
    leadUnits: [...dataset.leadUnits],
    cadence: dataset.cadence,
    ...(dataset.form ? { form: dataset.form } : {}),
    ...(dates.length ? { as_of: dates.at(-1) } : {}),
    schema: tableSchema(dataset, Object.keys(table?.columns ?? {})),
    sources: cited.map((id) => citation(id, names.get(id) ?? '')),
  }
}

function drawingOf(bytes: Uint8Array, boundaries: Boundaries, parks: Table | undefined): DrawingResource {
  checkParks(boundaries, new Set((parks?.columns['park_id'] ?? []).map(String)))
  const hash = hashOf(bytes)
  const title = { vi: 'Ranh giới vẽ trên sơ đồ', en: 'Boundaries drawn on the map' }
  return {
    name: 'boundaries',
    path: boundariesFile.replace('.', `-${shortHash(hash)}.`),
    title: title.vi,
    titles: title,
    format: 'geojson',
    mediatype: 'application/geo+json',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash,
    features: boundaries.features.length,
    ...(boundaries.source ? { sources: [{ title: boundaries.source }] } : {}),
  }
}

/** A source as Data Package lists it: an address goes into `path`, anything else into the title. */
function citation(id: string, source: string): { readonly title: string; readonly path?: string } {
  return /^https?:\/\/\S+$/.test(source) ? { title: id, path: source } : { title: `${id}: ${source}` }
}
