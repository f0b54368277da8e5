// @ts-check

/** Every screen and every way it is looked at: screenshots and the browser tests walk the same list. */
export const sizes = [
  { name: 'laptop', width: 1366, height: 768 },
  { name: 'desktop', width: 1920, height: 1080 },
  { name: 'tablet', width: 820, height: 1180 },
  { name: 'phone', width: 390, height: 844 },
]

export const looks = /** @type {const} */ (['light', 'dark', 'print'])

export const languages = /** @type {const} */ (['vi', 'en'])

export const releases = /** @type {const} */ (['heza', 'demo'])

/** @typedef {(typeof releases)[number]} Release */
/** @typedef {{ readonly name: string, readonly path: string, readonly charts: readonly string[], readonly computed: boolean }} Screen */

const none = { heza: [], demo: [] }

/**
 * A screen has a hash route, null where a release has none, and the kinds of charts that must be drawn on it, per release where
 * they differ. `computed` ones show what no release can answer beforehand, and wait for the engine.
 * @type {readonly {
 *   name: string,
 *   path: string | Readonly<Record<Release, string | null>>,
 *   charts: Readonly<Record<Release, readonly string[]>>,
 *   computed?: boolean,
 * }[]}
 */
const declared = [
  { name: 'overview', path: '/', charts: { heza: ['trend', 'spark'], demo: ['trend', 'ranked', 'spark'] } },
  { name: 'indicators', path: '/indicators', charts: none },
  { name: 'indicator-ratio', path: '/indicator/investment_per_ha', charts: { heza: ['trend', 'ranked'], demo: ['trend', 'ranked'] } },
  { name: 'indicator-flow', path: '/indicator/fdi_attracted', charts: { heza: ['columns'], demo: ['columns'] } },
  { name: 'indicator-published', path: '/indicator/pci_score', charts: { heza: ['trend'], demo: ['trend'] } },
  { name: 'parks', path: '/parks', charts: none },
  { name: 'park', path: { heza: '/park/NOMURA', demo: '/park/MH07' }, charts: { heza: ['spark'], demo: ['spark'] } },
  { name: 'data', path: '/data', charts: none },
  { name: 'dataset', path: { heza: '/dataset/published_series', demo: '/dataset/land_use' }, charts: none, computed: true },
  { name: 'sheet', path: '/sheet/investment_per_ha', charts: none, computed: true },
  { name: 'closing', path: '/closing', charts: none },
  { name: 'levers', path: { heza: null, demo: '/levers/investment_per_ha' }, charts: { heza: [], demo: ['waterfall'] }, computed: true },
  { name: 'plan', path: '/plan', charts: none },
  { name: 'task', path: '/plan/II.1.2', charts: { heza: ['spark'], demo: ['spark'] } },
  { name: 'units', path: '/units', charts: none },
  { name: 'unit', path: '/unit/investment', charts: { heza: ['spark'], demo: ['spark'] } },
  { name: 'theme', path: '/theme/labour', charts: { heza: ['spark', 'trend'], demo: ['spark', 'trend'] } },
  { name: 'submissions', path: '/submissions', charts: { heza: ['heat'], demo: ['heat'] } },
  { name: 'eco', path: '/eco', charts: { heza: [], demo: ['spark'] } },
  { name: 'zones', path: '/zones', charts: { heza: ['steps'], demo: ['steps'] } },
  { name: 'gaps', path: '/gaps', charts: none },
  { name: 'map', path: '/map', charts: { heza: ['scatter'], demo: ['scatter'] } },
  { name: 'enterprises', path: '/enterprises', charts: none },
  { name: 'enterprise', path: { heza: null, demo: '/enterprise/DN0002' }, charts: { heza: [], demo: ['trend'] }, computed: true },
  { name: 'intake', path: '/intake', charts: none },
  { name: 'draft', path: '/draft', charts: none },
  { name: 'not-found', path: '/nowhere', charts: none },
]

/**
 * The screens of a release.
 * @param {Release} release
 * @returns {readonly Screen[]}
 */
export const screensOf = (release) =>
  declared.flatMap(({ name, path, charts, computed = false }) => {
    const own = typeof path === 'string' ? path : path[release]
    return own === null ? [] : [{ name, path: own, charts: charts[release], computed }]
  })

/**
 * The part of an address behind the page: a hash route with its search.
 * @param {string} path
 * @param {Readonly<Record<string, string>>} search
 */
export const hashOf = (path, search) => `#${path}?${new URLSearchParams(search)}`

/**
 * Puts an open page into a look; it follows the system until its reader chooses, so nothing has to be loaded again.
 * @param {import('@playwright/test').Page} page
 * @param {(typeof looks)[number]} look
 */
export async function dress(page, look) {
  await page.emulateMedia({
    colorScheme: look === 'dark' ? 'dark' : 'light',
    media: look === 'print' ? 'print' : 'screen',
    reducedMotion: 'reduce',
  })
}

/**
 * Waits until a page stands: content is there, nothing says that it is still computing, fonts are in, and every chart is
 * drawn, also those that wait until they come into sight.
 * @param {import('@playwright/test').Page} page
 */
export async function settled(page) {
  await page.waitForFunction(
    () => {
      // The router keeps itself here; until its page is the one of the address, the page before still stands.
      const router = Reflect.get(window, '__TSR_ROUTER__')
      const plain = (/** @type {string} */ address) => {
        const [path, search] = address.split('?')
        return JSON.stringify([path, ...[...new URLSearchParams(search)].filter(([, value]) => value !== '')])
      }
      return (
        plain(router?.stores.resolvedLocation.get()?.href ?? '') === plain(location.hash.slice(1)) &&
        performance.getEntriesByName('kpi:first-drawn').length > 0 &&
        !document.querySelector('[aria-busy="true"]')
      )
    },
    null,
    { timeout: 30_000, polling: 100 },
  )
  // A browser without a screen stops drawing once in some thousand pages, and is then asked for another picture.
  for (let times = 0; times < 3; times += 1) {
    const { stalled, waiting } = await drawnThroughout(page)
    if (waiting) throw new Error(`never came to rest: ${waiting}`)
    if (!stalled) return
    const size = page.viewportSize() ?? { width: 1366, height: 768 }
    await page.bringToFront()
    await page.setViewportSize({ ...size, height: size.height + 1 })
    await page.setViewportSize(size)
  }
  throw new Error('the browser draws nothing')
}

/**
 * Walks a page until everything on it is drawn: whether the browser stopped drawing meanwhile, and what is not drawn in the end.
 * @param {import('@playwright/test').Page} page
 */
function drawnThroughout(page) {
  return page.evaluate(async () => {
    await document.fonts.ready
    const end = performance.now() + 30_000
    let stalled = false
    const drawn = (/** @type {Element} */ picture) => {
      const chart = picture.querySelector('[data-chart]')
      const drawing = chart?.querySelector('svg, canvas')
      return chart && drawing && Math.abs(drawing.getBoundingClientRect().width - chart.getBoundingClientRect().width) < 2
    }
    const left = () =>
      document.querySelector('[aria-busy="true"], main figure:not(:has([data-picture], table))') ??
      [...document.querySelectorAll('[data-picture]')].find((picture) => !drawn(picture))
    const frame = () =>
      new Promise((done) => {
        const late = setTimeout(() => done((stalled = true)), 5_000)
        requestAnimationFrame(() => requestAnimationFrame(() => done(clearTimeout(late))))
      })
    const goesOn = () => !stalled && performance.now() < end
    // What comes late comes out of sight, so the page is walked again until it stands from its top.
    do {
      for (let next = left(); next && goesOn(); next = left()) {
        next.scrollIntoView({ block: 'center', behavior: 'instant' })
        await frame()
      }
      scrollTo(0, 0)
      await frame()
    } while (left() && goesOn())
    return { stalled, waiting: stalled ? undefined : left()?.outerHTML.slice(0, 200) }
  })
}
