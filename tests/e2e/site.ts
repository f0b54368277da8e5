// Playwright reads what a fixture needs from its pattern, so one that needs nothing has an empty one.
/* eslint no-empty-pattern: ['error', { allowObjectPatternsAsParameters: true }] */
import { type Page, test as base, expect } from '@playwright/test'
import { type Options, start } from '../servers/static.mjs'
import { hashOf } from '../tools/screens.mjs'

type Server = Awaited<ReturnType<typeof start>>

interface Fixtures {
  /** Starts a server over the assembled site, or another folder; it ends with the test. */
  readonly serve: (options?: Partial<Options>) => Promise<Server>
  /** Watches a page of another context as the page of the test is watched. */
  readonly watch: (page: Page) => Promise<void>
  /** Lets complaints that match be; every other one fails the test at its end. */
  readonly allow: (pattern: RegExp) => void
}

/** What a page complains of: console errors and warnings, exceptions, violations of its policy, requests to other hosts. */
export const test = base.extend<Fixtures & { readonly complaints: string[]; readonly allowed: RegExp[]; readonly watched: void }>({
  complaints: async ({}, use) => use([]),
  allowed: async ({}, use) => use([]),
  allow: async ({ allowed }, use) => use((pattern) => void allowed.push(pattern)),
  serve: async ({}, use) => {
    const servers: Server[] = []
    await use(async (options = {}) => {
      const server = await start({ root: 'site', ...options })
      servers.push(server)
      return server
    })
    await Promise.all(servers.map((server) => server.close()))
  },
  watch: async ({ complaints }, use) =>
    use(async (page) => {
      page.on('console', (message) => {
        if (/^(error|warning)$/.test(message.type())) complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`)
      })
      page.on('pageerror', (error) => complaints.push(`exception: ${error.stack ?? error.message}`))
      page.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url())
        if (!/^(blob|data):$/.test(protocol) && hostname !== 'kpi.heza.test') complaints.push(`request: ${request.url()}`)
      })
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          console.error(`policy: ${violatedDirective} ${blockedURI}`),
        )
      })
    }),
  watched: [
    async ({ page, watch, complaints, allowed }, use) => {
      await watch(page)
      await use()
      expect(complaints.filter((complaint) => !allowed.some((pattern) => pattern.test(complaint)))).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** Opens a page of the app, or goes there within the app where it is open already. */
export async function open(page: Page, server: Pick<Server, 'url'>, path: string, search: Readonly<Record<string, string>> = {}) {
  await page.goto(server.url + hashOf(path, search))
}

/** Waits until the engine answers for the release that is open; it is marked anew for every release. */
export async function engineReady(page: Page, times = 1) {
  await page.waitForFunction((count) => performance.getEntriesByName('kpi:engine-ready').length >= count, times, { timeout: 45_000 })
}

/** A list of the filter bar or of the bases, by the word before it. */
export function choice(page: Page, name: string) {
  return page
    .locator('label')
    .filter({ has: page.getByText(name, { exact: true }) })
    .locator('select')
}

/** The kinds of the charts on the page that show marks and words, each once, in order; one that shows neither is told. */
export async function drawn(page: Page): Promise<readonly string[]> {
  const kinds = await page.locator('[data-chart]').evaluateAll((charts) =>
    charts.map((chart) => {
      const kind = chart.getAttribute('data-chart') ?? ''
      const marks = chart.querySelectorAll('svg path').length
      const words = [...chart.querySelectorAll('svg text')].filter((text) => text.textContent.trim()).length
      return marks > 0 && words > 0 ? kind : `${kind}: ${marks} marks, ${words} words`
    }),
  )
  return [...new Set(kinds)].sort()
}
