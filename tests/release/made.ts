import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import { openNative } from '#engine/native.ts'
import { type Catalog } from '#model/catalog.ts'
import { readSources } from '#release/files.ts'
import { type About, type Publication, publish } from '#release/publish.ts'
import type { Source } from '#release/tables.ts'

/** A folder that is gone when the tests of a file are done. */
export function passingFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kpi-release-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export const bytesOf = (text: string) => new TextEncoder().encode(text)

export const about: About = {
  name: 'tried',
  title: { vi: 'Bản thử', en: 'A trial' },
  note: { vi: 'Ghi chú', en: 'A note' },
  version: '1',
  as_of: '2025-01-31',
  fictional: true,
}

export const csv = (dataset: string, text: string): Source => ({ dataset, format: 'csv', bytes: bytesOf(text) })

/** A small release: one park, two of its reports, a published figure and the sources they name. */
export const small: readonly Source[] = [
  csv(
    'business_activity',
    'park_id,period,fdi_registered,kind,source_id,as_of\nA,2023,80,reported,S1,2023-12-31\nA,2024,100,reported,S1+S2,2024-12-31\n',
  ),
  csv('land_use', 'park_id,period,leased_ha,kind,source_id\nA,2024,10,reported,S1\n'),
  csv('parks', 'park_id,kind,name_vi,source_id\nA,park,"KCN ""A"", số 1",S1\n'),
  csv('published_series', 'series,period,value,unit,scope,kind,source_id\ninvestment_per_ha,2024,11,triệu USD/ha,kcn_kkt,published,S2\n'),
  csv('sources', 'source_id,source\nS1,https://example.org/a\nS2,"Văn bản số 1, ngày 2"\nS3,không dùng\n'),
]

/** The data sets of the product and a few of its indicators: what a publication is does not depend on how many it answers. */
export const fewer: Catalog = {
  ...catalog,
  indicators: catalog.indicators.filter(({ id }) => ['investment_per_ha', 'occupancy'].includes(id)),
}

/** Publishes on an engine of its own, which is closed again. */
export async function made(
  sources: readonly Source[] = small,
  before: Uint8Array | null = null,
  said = about,
  declared = fewer,
  boundaries: Uint8Array | null = null,
): Promise<Publication> {
  const engine = await openNative()
  try {
    return await publish(said, sources, declared, engine, before, { boundaries })
  } finally {
    await engine.close()
  }
}

/** A release of the repository as it would be published. */
export async function released(release: string): Promise<Publication> {
  const { about: said, sources, boundaries } = await readSources(join('data', release))
  return made(sources, null, said, catalog, boundaries)
}

/** The bytes under a path of a publication, or null. */
export const readerOf = (publication: Publication) => async (path: string) =>
  publication.files.find((file) => file.path === path)?.bytes ?? null
