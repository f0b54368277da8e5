import type { Page } from '@playwright/test'
import { engineWords } from '#ui/words/engine.ts'
import { filterWords } from '#ui/words/filter.ts'
import { settled } from '../tools/screens.mjs'
import { series } from './kpi.ts'
import { choice, engineReady, expect, open, test } from './site.ts'

/**
 * Puts a gate before the engine's worker: what is asked while it is shut is answered as ever, but the answers wait until they are
 * let go, so that a test decides which of two answers comes first.
 */
async function gate(page: Page) {
  await page.addInitScript(() => {
    const held = new Set<unknown>()
    const waiting: (() => void)[] = []
    let shut = false
    Worker.prototype.postMessage = new Proxy(Reflect.get(Worker.prototype, 'postMessage'), {
      apply(post, worker, args) {
        if (shut) held.add(args[0].messageId)
        return Reflect.apply(post, worker, args)
      },
    })
    Worker.prototype.addEventListener = new Proxy(Reflect.get(Worker.prototype, 'addEventListener'), {
      apply(listen, worker, [type, listener]) {
        const later = (event: MessageEvent<{ requestId?: unknown }>) => {
          if (type === 'message' && held.has(event.data.requestId)) waiting.push(() => listener(event))
          else listener(event)
        }
        return Reflect.apply(listen, worker, [type, later])
      },
    })
    Object.assign(window, {
      shutGate: (value: boolean) => void (shut = value),
      letGo: () => {
        held.clear()
        for (const pass of waiting.splice(0)) pass()
      },
    })
  })
  const call = (code: string) => page.evaluate(code)
  return { shut: () => call('shutGate(true)'), open: () => call('shutGate(false)'), letGo: () => call('letGo()') }
}

/** Figures that stand there as if they were current, neither said to be computing nor dimmed; tables of what is printed do not change. */
async function current(page: Page) {
  return page.locator('main [data-value]:not(table *)').evaluateAll((figures) =>
    figures
      .filter((figure) => {
        for (let above: Element | null = figure; above; above = above.parentElement)
          if (Number(getComputedStyle(above).opacity) < 0.6) return !figure.closest('[aria-busy="true"]')
        return true
      })
      .map((figure) =>
        `${figure.getAttribute('data-value')} ${figure.closest('[data-indicator]')?.getAttribute('data-indicator') ?? ''}`.trim(),
      ),
  )
}

const latest = async (indicator: string, ...basis: string[]) =>
  (await series(indicator, '--release', 'demo', ...basis.flatMap((choice) => ['--basis', choice]))).rows.findLast(
    ({ value, numerator }) => value !== null && numerator !== null,
  )?.value

test('a slow answer never replaces a newer one, and the picture before is marked until then', async ({ page, serve }) => {
  const server = await serve()
  const answers = await gate(page)
  await open(page, server, '/indicator/investment_per_ha', { release: 'demo' })
  await engineReady(page)
  await settled(page)
  const figure = page.locator('[data-size="head"] [data-value]')
  const shown = async () => Number(await figure.getAttribute('data-value'))
  const before = await shown()

  await answers.shut()
  await choice(page, 'Tử số').selectOption('realised')
  for (const card of await page.locator('main figure').all()) {
    await expect(card).toHaveAttribute('aria-busy', 'true')
    await expect(card.getByText(engineWords.computing.vi)).toBeVisible()
    expect(Number(await card.locator('[data-stale]').evaluate((body) => getComputedStyle(body).opacity))).toBeLessThan(0.6)
    await expect(card.locator('[data-chart] svg')).toBeVisible()
  }
  expect(await shown(), 'the figure before stays').toBe(before)
  expect(await current(page)).toEqual([])

  await answers.open()
  await choice(page, 'Mẫu số').selectOption('industrial')
  const newer = await latest('investment_per_ha', 'realised', 'industrial')
  await expect.poll(shown).toBe(newer)
  await settled(page)
  await answers.letGo()
  await page.waitForTimeout(500)
  expect(await shown()).toBe(newer)
  expect(await current(page)).toHaveLength(1)
  await expect(page.locator('main figure').first()).toContainText('Tổng đất công nghiệp, dịch vụ')

  await page.goBack()
  await expect.poll(shown).toBe(await latest('investment_per_ha', 'realised'))
})

test('on the overview every figure is marked while it is computed anew', async ({ page, serve }) => {
  const server = await serve()
  const answers = await gate(page)
  await open(page, server, '/', { release: 'demo' })
  await engineReady(page)
  await settled(page)
  await answers.shut()
  await choice(page, filterWords.period.vi).selectOption('2022')
  expect(await current(page)).toEqual([])
  await answers.open()
  await answers.letGo()
  await settled(page)
  expect((await current(page)).length).toBeGreaterThan(15)
})
