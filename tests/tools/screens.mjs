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
/** @typedef {{ readonly name: string, readonly path: string, readonly charts: readonly string[] }} Screen */

/**
 * A screen has a hash route and the kinds of charts that must be drawn on it, per release where they differ.
 * @type {readonly { name: string, path: string | Readonly<Record<Release, string>>, charts: Readonly<Record<Release, readonly string[]>> }[]}
 */
const declared = [
  { name: 'overview', path: '/', charts: { heza: ['trend', 'spark'], demo: ['trend', 'ranked', 'spark'] } },
  { name: 'indicators', path: '/indicators', charts: { heza: [], demo: [] } },
  { name: 'indicator-ratio', path: '/indicator/investment_per_ha', charts: { heza: ['trend', 'ranked'], demo: ['trend', 'ranked'] } },
  { name: 'indicator-flow', path: '/indicator/fdi_attracted', charts: { heza: ['columns'], demo: ['columns'] } },
  { name: 'indicator-published', path: '/indicator/average_income', charts: { heza: ['trend'], demo: ['trend'] } },
  { name: 'parks', path: '/parks', charts: { heza: [], demo: [] } },
  { name: 'park', path: { heza: '/park/NOMURA', demo: '/park/MH07' }, charts: { heza: ['spark'], demo: ['spark'] } },
  { name: 'data', path: '/data', charts: { heza: [], demo: [] } },
  { name: 'dataset', path: { heza: '/dataset/published_series', demo: '/dataset/land_use' }, charts: { heza: [], demo: [] } },
  { name: 'not-found', path: '/nowhere', charts: { heza: [], demo: [] } },
]

/**
 * The screens of a release.
 * @param {Release} release
 * @returns {readonly Screen[]}
 */
export const screensOf = (release) =>
  declared.map(({ name, path, charts }) => ({ name, path: typeof path === 'string' ? path : path[release], charts: charts[release] }))

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
 * drawn, also those that are drawn only when they come into sight.
 * @param {import('@playwright/test').Page} page
 */
export async function settled(page) {
  await page.waitForFunction(
    () => performance.getEntriesByName('kpi:first-drawn').length > 0 && !document.querySelector('[aria-busy="true"]'),
    null,
    { timeout: 30_000 },
  )
  await page.evaluate(async () => {
    await document.fonts.ready
    const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo(0, y)
      await frame()
    }
    scrollTo(0, 0)
    await frame()
  })
  await page.waitForFunction(
    () =>
      !document.querySelector('[aria-busy="true"]') &&
      [...document.querySelectorAll('[data-picture]')].every((picture) => picture.querySelector('[data-chart] svg, [data-chart] canvas')) &&
      [...document.querySelectorAll('main figure')].every((figure) => figure.querySelector('[data-picture], table')),
    null,
    { timeout: 30_000 },
  )
}
