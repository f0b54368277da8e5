import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { zipSync } from 'fflate'
import { hashOf } from '#release/hash.ts'
import { draftWords } from '#ui/words/draft.ts'
import { faultWords } from '#ui/words/engine.ts'
import { intakeWords } from '#ui/words/intake.ts'
import { drop, little, ownSite } from './desk.ts'
import { engineReady, expect, open, test } from './site.ts'

test.describe.configure({ timeout: 240_000 })

const release = 'demo'
const data = join('site', 'data', release)

/** A release that somebody else made from the one on the server: another rate of the last quarter, and other words. */
function others(): Readonly<Record<string, Uint8Array>> {
  const before = readFileSync(join(data, 'datapackage.json'))
  const descriptor = JSON.parse(before.toString())
  const files: Record<string, Uint8Array> = {}
  const resources = descriptor.resources
    .filter(({ name }: { readonly name: string }) => little.includes(name))
    .map((resource: { readonly name: string; readonly path: string }) => {
      const bytes = readFileSync(join(data, resource.path))
      if (resource.name !== 'exchange_rates') {
        files[resource.path] = bytes
        return resource
      }
      const altered = Buffer.from(bytes.toString().replace(/^(2019-Q1,)\d+/m, '$123456.5'))
      files['exchange_rates-1.csv'] = altered
      return { ...resource, path: 'exchange_rates-1.csv', bytes: altered.length, hash: hashOf(altered) }
    })
  for (const { path } of [descriptor.answers, descriptor.further]) files[path] = readFileSync(join(data, path))
  const said = { ...descriptor, resources, version: '2026-Q3-gui', parent: hashOf(before) }
  return { ...files, 'datapackage.json': Buffer.from(JSON.stringify(said)) }
}

const form = (name: string, files: Readonly<Record<string, Uint8Array>>) => ({
  name,
  mimeType: 'application/zip',
  buffer: Buffer.from(zipSync(files)),
})

/** Drops a folder as a hand does, which no script of a page can. */
async function dropFolder(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: [path], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data })
}

test('a release that comes as a ZIP or a folder is told, looked at, and put away again', async ({ page, serve }) => {
  const site = ownSite(little)
  const folder = mkdtempSync(join(tmpdir(), 'kpi-handed-'))
  try {
    const server = await serve({ root: site.root })
    const files = others()
    await open(page, server, '/intake', { release })
    const broken = await drop(page, form('hỏng.zip', { ...files, 'exchange_rates-1.csv': Buffer.from('x') }))
    await expect(broken.getByRole('alert')).toContainText(faultWords.length.vi)
    await expect(broken.getByRole('alert')).toContainText(intakeWords.handedHelp.vi)

    const packed = await drop(page, form('gửi.zip', files))
    await expect(packed).toContainText('2026-Q3-gui')
    for (const name of ['demo', 'thả']) {
      mkdirSync(join(folder, name))
      for (const [path, bytes] of Object.entries(files)) writeFileSync(join(folder, name, path), bytes)
    }
    await dropFolder(page, join(folder, 'thả'))
    await expect(page.getByRole('article', { name: 'thả.zip' })).toContainText('2026-Q3-gui', { timeout: 60_000 })
    await page.locator('input[webkitdirectory]').setInputFiles(join(folder, 'demo'))
    const card = page.getByRole('article', { name: 'demo.zip' })
    await expect(card).toContainText('2026-Q3-gui', { timeout: 60_000 })

    await card.getByRole('button', { name: intakeWords.look.vi }).click()
    const bar = page.getByRole('region', { name: draftWords.held.vi })
    await expect(bar).toContainText('demo.zip')
    await expect(page.getByRole('contentinfo')).toContainText('2026-Q3-gui')
    await engineReady(page, 2)
    await open(page, server, '/dataset/exchange_rates', { release })
    await expect(page.getByRole('cell', { name: '23.456,5' })).toBeVisible()
    await bar.getByRole('button', { name: draftWords.toServer.vi }).click()
    await expect(bar).toBeHidden()
    await expect(page.getByRole('contentinfo')).not.toContainText('2026-Q3-gui')
    await expect(page.getByRole('cell', { name: '23.456,5' })).toBeHidden()
  } finally {
    site.remove()
    rmSync(folder, { recursive: true, force: true })
  }
})
