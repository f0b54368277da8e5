import type { Page } from '@playwright/test'
import { dress, languages, releases, screensOf, settled, sizes } from '../tools/screens.mjs'
import { engineReady, expect, open, test } from './site.ts'

/** What is wrong with how a page is laid out, as short sentences; empty where all is well. */
function faults(page: Page) {
  return page.evaluate(() => {
    const found: string[] = []
    const seen = (node: Element) => node.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !node.closest('.unseen')
    const told = (node: Element) =>
      `<${node.nodeName.toLowerCase()} class="${node.getAttribute('class') ?? ''}"> ${node.textContent?.trim().slice(0, 60)}`
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth > clientWidth) {
      const widest = [...document.body.querySelectorAll('*')]
        .filter(seen)
        .filter((node) => node.getBoundingClientRect().right > clientWidth + 1)
      found.push(`the page is ${scrollWidth - clientWidth} px too wide: ${widest[0] ? told(widest[0]) : 'nothing seen'}`)
    }
    const worded = [...document.body.querySelectorAll<HTMLElement | SVGTextElement>('*')].filter(
      (node) => [...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim()) && seen(node),
    )
    for (const node of worded) {
      const matrix = node instanceof SVGTextElement ? node.getScreenCTM() : null
      const size = parseFloat(getComputedStyle(node).fontSize) * (matrix ? Math.hypot(matrix.a, matrix.b) : 1)
      if (size < 11.99) found.push(`${size.toFixed(1)} px: ${told(node)}`)
    }
    for (const node of document.body.querySelectorAll<HTMLElement>('*')) {
      const { overflowX, overflowY, textOverflow } = getComputedStyle(node)
      if (!/hidden|clip/.test(overflowX + overflowY) && textOverflow !== 'ellipsis') continue
      if (!node.textContent?.trim() || !seen(node) || node.title) continue
      if (/hidden|clip/.test(overflowX) && node.scrollWidth > node.clientWidth + 1) found.push(`cut at the side: ${told(node)}`)
      if (/hidden|clip/.test(overflowY) && node.scrollHeight > node.clientHeight + 1) found.push(`cut below: ${told(node)}`)
    }
    for (const svg of document.querySelectorAll<SVGSVGElement>('[data-chart] svg')) {
      const frame = svg.getBoundingClientRect()
      const texts = [...svg.querySelectorAll('text')].filter((text) => text.textContent.trim() && seen(text))
      const boxes = texts.map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }))
      const kind = svg.closest('[data-chart]')?.getAttribute('data-chart')
      for (const [index, { words, box }] of boxes.entries()) {
        if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1)
          found.push(`${kind}: outside the picture: ${words}`)
        for (const other of boxes.slice(index + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)
          if (across > 1 && down > 1)
            found.push(`${kind}: "${words}" lies on "${other.words}" by ${across.toFixed(0)} × ${down.toFixed(0)} px`)
        }
      }
    }
    return [...new Set(found)]
  })
}

const kindsOn = (page: Page) => page.locator('[data-chart]').evaluateAll((all) => all.map((one) => one.getAttribute('data-chart') ?? ''))

/** Indicators with long labels, many targets, estimates or gaps, in every kind they can be drawn as. */
const crowded = [
  { id: 'registered_capital', charts: ['trend', 'ranked', 'parts'] },
  { id: 'budget_contribution', charts: ['columns', 'ranked', 'parts'] },
  { id: 'trade_balance', charts: ['columns', 'ranked', 'parts'] },
  { id: 'telecom_cover', charts: ['trend'] },
  { id: 'occupancy', charts: ['trend', 'parts'] },
]

for (const release of releases)
  for (const lang of languages)
    test(`nothing scrolls sideways, is cut, small or overlaid in ${release}, ${lang}`, async ({ page, serve }) => {
      test.slow()
      const server = await serve()
      await dress(page, 'light')
      await open(page, server, '/', { release, lang })
      await engineReady(page)
      for (const { name, path } of screensOf(release)) {
        await open(page, server, path, { release, lang })
        // English is no longer than Vietnamese nearly everywhere: a phone tells where it is, and a laptop where there is most to draw.
        for (const size of lang === 'vi' ? sizes : release === 'demo' ? [sizes[0]!, sizes[3]!] : [sizes[3]!]) {
          await page.setViewportSize(size)
          await settled(page)
          expect.soft(await faults(page), `${name} ${size.name}`).toEqual([])
        }
        if (lang === 'en') continue
        // Paper is as wide as a sheet of A4 without its margins; the dark look changes colours only.
        await page.setViewportSize({ width: 688, height: 1000 })
        await dress(page, 'print')
        await settled(page)
        expect.soft(await faults(page), `${name} print`).toEqual([])
        await dress(page, 'light')
      }
    })

test('no kind of chart is cut, small or overlaid where quarters crowd it, on a phone and on a laptop', async ({ page, serve }) => {
  test.slow()
  const server = await serve()
  await dress(page, 'light')
  await open(page, server, '/', { release: 'demo' })
  await engineReady(page)
  const drawn = new Set<string>()
  for (const { id, charts } of crowded)
    for (const chart of charts)
      for (const size of [sizes[0]!, sizes[3]!]) {
        await page.setViewportSize(size)
        await open(page, server, `/indicator/${id}`, { release: 'demo', grain: 'quarter', chart })
        await settled(page)
        for (const kind of await kindsOn(page)) drawn.add(kind)
        expect.soft(await faults(page), `${id} as ${chart}, ${size.name}`).toEqual([])
      }
  expect([...drawn].sort()).toEqual([...new Set(crowded.flatMap(({ charts }) => charts))].sort())
})

test('the parts of the head of a page lie beside each other at every width', async ({ page, serve }) => {
  const server = await serve()
  for (const release of releases)
    for (const lang of languages) {
      await open(page, server, '/gaps', { release, lang })
      await settled(page)
      for (const width of [1600, 1440, 1280, 1161, 1160, 820, 360]) {
        await page.setViewportSize({ width, height: 700 })
        const close = await page.locator('header.screen > :first-child').evaluate((row) => {
          const ends = [...row.children].flatMap((child) => {
            const boxes = [child, ...child.querySelectorAll('*')]
              .filter((node) => node.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
              .map((node) => node.getBoundingClientRect())
            const [left, right] = [Math.min(...boxes.map((box) => box.left)), Math.max(...boxes.map((box) => box.right))]
            return boxes.length ? [{ left, right, text: child.textContent }] : []
          })
          return ends.flatMap(({ left, text }, index) => ((ends[index - 1]?.right ?? 0) + 11 > left ? [text] : []))
        })
        expect.soft(close, `${release} ${lang} ${width}`).toEqual([])
      }
    }
})
