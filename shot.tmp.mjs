import { chromium } from '@playwright/test'
import { start } from './tests/servers/static.mjs'
import { hashOf, settled, dress } from './tests/tools/screens.mjs'
import { flags } from './tests/tools/chromium.mjs'
const server = await start({ root: 'site' })
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: flags })
const bad = Buffer.from('\ufeffBáo cáo Quý III/2025;;;\nKCN;Kỳ;FDI: tổng vốn đầu tư đăng ký (triệu USD);FDI: doanh thu (triệu USD)\nKCN Minh Họa 01;Quý III/2025;1500,5;499,7\nKCN Minh Họa 99;Quý III/2025;abc;499,7\nKCN Minh Họa 02;Quý III/2025;-5;99999999\nKCN Minh Họa 02;Quý III/2025;15;9\nKCN Minh Họa 03;Quý III/2031;1500,5;499,7\n')
for (const [w, h, look] of [[1366,768,'light'],[1920,1080,'dark'],[390,844,'light'],[390,844,'dark']]) {
  const page = await b.newPage({ viewport: { width: w, height: h }, locale: 'vi-VN' })
  page.on('console', m => ['error','warning'].includes(m.type()) && console.log(m.text()))
  await dress(page, look)
  await page.goto(server.url + hashOf('/', { release: 'demo', lang: 'vi' }))
  await settled(page)
  if (w > 500) await page.keyboard.press('Control+k'); else await page.getByRole('button', { name: /Tìm/ }).first().click()
  await page.waitForTimeout(800)
  await page.keyboard.type('suat dau tu', { delay: 30 })
  await page.waitForTimeout(800)
  await page.screenshot({ path: `/tmp/s-search-${w}-${look}.png` })
  await page.keyboard.press('Escape')
  await page.goto(server.url + hashOf('/intake', { release: 'demo', lang: 'vi' }))
  await page.locator('input[type=file]:not([webkitdirectory])').setInputFiles({ name: 'biểu 2104 quý III.csv', mimeType: 'text/csv', buffer: bad })
  await page.locator('article[data-stage=read],article[data-stage=checked],article[data-stage=failed]').waitFor({ timeout: 90000 })
  await page.waitForTimeout(3000)
  await page.screenshot({ path: `/tmp/s-problems-${w}-${look}.png`, fullPage: true })
  await page.close()
}
await b.close(); await server.close()
