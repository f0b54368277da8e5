import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { draftWords } from '#ui/words/draft.ts'
import { intakeWords } from '#ui/words/intake.ts'
import type { Form } from './forms.ts'
import { expect } from './site.ts'

/**
 * What the central journeys need of the invented release: the rest of it only makes every engine start later, and each of them
 * starts several.
 */
export const little = [
  'parks',
  'business_activity',
  'land_use',
  'published_series',
  'exchange_rates',
  'sources',
  'targets',
  'units',
  'tasks',
]

/**
 * A site of its own over the assembled app: its data can be replaced while others look at theirs. Where `only` is given, the
 * invented release has no other data sets.
 */
export function ownSite(only?: readonly string[]): {
  readonly root: string
  readonly remove: () => void
  readonly unpack: (release: string, zip: string) => void
} {
  const root = mkdtempSync(join(tmpdir(), 'kpi-site-'))
  cpSync('site', root, { recursive: true, filter: (path) => !/^site[/\\]assets$/.test(path) })
  symlinkSync(join(process.cwd(), 'site', 'assets'), join(root, 'assets'), 'junction')
  if (only) {
    const file = join(root, 'data', 'demo', 'datapackage.json')
    const descriptor: { readonly resources: readonly { readonly name: string }[] } = JSON.parse(readFileSync(file, 'utf8'))
    const resources = descriptor.resources.filter(({ name }) => only.includes(name))
    writeFileSync(file, JSON.stringify({ ...descriptor, resources }))
  }
  return {
    root,
    remove: () => rmSync(root, { recursive: true, force: true }),
    unpack(release, zip) {
      for (const [path, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
        const target = join(root, 'data', release, path)
        mkdirSync(dirname(target), { recursive: true })
        writeFileSync(target, bytes)
      }
    },
  }
}

/** Drops a file and waits until it is read and, where nothing is open, checked. */
export async function drop(page: Page, form: Form): Promise<Locator> {
  await page.locator('input[type=file]:not([webkitdirectory])').setInputFiles(form)
  const card = page.getByRole('article', { name: form.name }).last()
  await expect(card).toHaveAttribute('data-stage', /^(read|checked|failed)$/, { timeout: 180_000 })
  return card
}

/** Signs and accepts what a card shows. */
export async function accept(card: Locator, why = 'Đơn vị gửi số chính thức', who = 'Chuyên viên Minh Họa') {
  await card.getByLabel(intakeWords.who.vi).fill(who)
  await card.getByRole('form', { name: intakeWords.accept.vi }).locator('textarea').fill(why)
  // It waits until the effect on every indicator is known.
  await card.getByRole('button', { name: intakeWords.accept.vi }).click({ timeout: 90_000 })
}

/** Makes the draft that is open into a release within so many milliseconds; answers the path of the archive. */
export async function publish(page: Page, timeout = 120_000): Promise<string> {
  const part = page.getByRole('region', { name: draftWords.publish.vi })
  await part.getByRole('button', { name: draftWords.compare.vi }).click()
  // What everybody would not see is told before anything is made.
  await part.getByRole('radio', { name: draftWords.open.vi }).check({ timeout: 60_000 })
  await expect(part.getByText(new RegExp(`^(${draftWords.withheld.vi}|${draftWords.withheldNone.vi})`))).toBeVisible({ timeout: 60_000 })
  await part.getByRole('radio', { name: draftWords.internal.vi }).check()
  const arriving = page.waitForEvent('download', { timeout })
  await part.getByRole('button', { name: draftWords.make.vi }).click()
  return (await arriving).path()
}
