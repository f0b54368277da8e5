// @ts-check

/** Every screen and every way it is looked at: screenshots and the layout test walk the same list. */
export const sizes = [
  { name: 'laptop', width: 1366, height: 768 },
  { name: 'desktop', width: 1920, height: 1080 },
  { name: 'tablet', width: 820, height: 1180 },
  { name: 'phone', width: 390, height: 844 },
]

export const looks = /** @type {const} */ (['light', 'dark', 'print'])

export const languages = /** @type {const} */ (['vi', 'en'])

/** `path` is the hash route; `query` is added to the release and the language. */
export const screens = [
  { name: 'overview', path: '/', releases: ['heza', 'demo'] },
  { name: 'indicator', path: '/indicator/investment_per_ha', releases: ['heza', 'demo'] },
  { name: 'park', path: '/park/P01', releases: ['demo'] },
]

/** Every screen in every release it belongs to, in both languages. */
export function* visits() {
  for (const { name, path, releases } of screens)
    for (const release of releases)
      for (const language of languages)
        yield { name: `${name}-${release}-${language}`, hash: `#${path}?release=${release}&lang=${language}` }
}

/**
 * Puts a page into a look before it loads; paper is always the light one.
 * @param {import('@playwright/test').Page} page
 * @param {(typeof looks)[number]} look
 */
export async function dress(page, look) {
  const theme = look === 'dark' ? 'dark' : 'light'
  await page.emulateMedia({ colorScheme: theme, media: look === 'print' ? 'print' : 'screen', reducedMotion: 'reduce' })
  await page.addInitScript((value) => localStorage.setItem('kpi-theme', value), theme)
}

/**
 * Waits until the headline stands, nothing says it is still computing, and the fonts are in.
 * @param {import('@playwright/test').Page} page
 */
export async function settled(page) {
  await page.waitForFunction(
    () => performance.getEntriesByName('kpi:first-drawn').length > 0 && !document.querySelector('[aria-busy="true"]'),
    null,
    { timeout: 30_000 },
  )
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.waitForTimeout(300)
}
