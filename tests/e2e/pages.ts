import type { releases } from '../tools/screens.mjs'

type Release = (typeof releases)[number]

interface NewPage {
  readonly name: string
  /** Null where a release has no such page. */
  readonly path: Readonly<Record<Release, string | null>>
  /** The kinds of pictures that must be drawn from the answers alone. */
  readonly charts: Readonly<Record<Release, readonly string[]>>
}

const both = (path: string) => ({ heza: path, demo: path })
const none = { heza: [], demo: [] }

/** The pages of the whole plan, with what must be drawn on each before there is an engine. */
export const pages: readonly NewPage[] = [
  { name: 'plan', path: both('/plan'), charts: none },
  { name: 'task', path: both('/plan/II.1.2'), charts: { heza: ['spark'], demo: ['spark'] } },
  { name: 'units', path: both('/units'), charts: none },
  { name: 'unit', path: both('/unit/investment'), charts: { heza: ['spark'], demo: ['spark'] } },
  { name: 'theme', path: both('/theme/labour'), charts: { heza: ['spark', 'trend'], demo: ['spark', 'trend'] } },
  { name: 'submissions', path: both('/submissions'), charts: { heza: ['heat'], demo: ['heat'] } },
  { name: 'eco', path: both('/eco'), charts: { heza: [], demo: ['spark'] } },
  { name: 'zones', path: both('/zones'), charts: { heza: ['steps'], demo: ['steps'] } },
  { name: 'gaps', path: both('/gaps'), charts: none },
  { name: 'map', path: both('/map'), charts: { heza: ['scatter'], demo: [] } },
  { name: 'enterprises', path: both('/enterprises'), charts: none },
  { name: 'enterprise', path: { heza: null, demo: '/enterprise/DN0002' }, charts: { heza: [], demo: ['trend'] } },
]

/** The pages that a release has. */
export const pagesOf = (release: Release) =>
  pages.flatMap(({ name, path, charts }) => (path[release] === null ? [] : [{ name, path: path[release], charts: charts[release] }]))
