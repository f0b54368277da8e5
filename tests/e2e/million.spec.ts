import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatNumber } from '#model/format.ts'
import { draftWords } from '#ui/words/draft.ts'
import { intakeWords } from '#ui/words/intake.ts'
import { codeOf, months, writeLarge } from '../tools/large/file.mjs'
import { accept, ownSite, publish } from './desk.ts'
import { draftBar, headline } from './journey.ts'
import { series } from './kpi.ts'
import { expect, open, test } from './site.ts'

const release = 'demo'
const rows = 1_000_000
/** A year that no firm of the invented release has a gap in: a park with one has no figure. */
const year = '2024'
const patience = { timeout: 300_000 }

test.describe.configure({ timeout: 1_200_000 })

/** The register of the firms that the large file is about, which have to be known before it. */
function register(): string {
  const firms = Array.from({ length: Math.ceil(rows / months) }, (_, index) => {
    const park = String((index % 14) + 1).padStart(2, '0')
    return `${codeOf(index)};2019;Công ty TNHH Minh Họa số ${index};KCN Minh Họa ${park};FDI;đang hoạt động`
  })
  return ['Mã doanh nghiệp;Kỳ báo cáo;Tên doanh nghiệp;Tên KCN;Nguồn vốn;Tình trạng hoạt động', ...firms, ''].join('\n')
}

/** What the file says all firms earned in that year, added up line by line. */
function earned(text: string): number {
  const lines = text.split('\n').filter((line) => line.includes(`/${year};`))
  return lines.reduce((sum, line) => sum + Number(line.split(';')[5]?.replace('khoảng ', '').replace(',', '.')), 0)
}

test('a million rows are read, accepted, kept over a reload, undone, done again, published and seen by another reader', async ({
  page,
  serve,
  browser,
  watch,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'kpi-million-'))
  const site = ownSite()
  try {
    const [firms, activity] = [join(folder, 'doanh nghiệp.csv'), join(folder, 'hoạt động.csv')]
    writeFileSync(firms, register())
    writeLarge(activity, rows)
    const known = (await series('enterprise_revenue', '--release', release)).rows.find(({ period }) => period === year)?.value ?? NaN
    const before = formatNumber(known, 'vi')
    const after = formatNumber(known + earned(readFileSync(activity, 'utf8')), 'vi')
    expect(after).not.toBe(before)

    const server = await serve({ root: site.root })
    await open(page, server, '/intake', { release })
    for (const [name, file] of [['doanh nghiệp.csv', firms] as const, ['hoạt động.csv', activity] as const]) {
      await page.locator('input[type=file]:not([webkitdirectory])').setInputFiles(file)
      const card = page.getByRole('article', { name }).last()
      await expect(card).toHaveAttribute('data-stage', 'checked', patience)
      if (file === activity)
        await expect(
          card
            .getByRole('region', { name: intakeWords.effect.vi })
            .last()
            .getByRole('row', { name: `Năm ${year} ${before} ${after}` }),
        ).toBeVisible(patience)
      await accept(card)
      await expect(card).toHaveAttribute('data-stage', 'accepted', patience)
    }

    const toFigure = (on: typeof page) => open(on, server, '/indicator/enterprise_revenue', { release, to: year })
    await page.reload()
    await toFigure(page)
    await expect(page.locator(headline)).toHaveText(after, patience)
    const move = async (how: 'undo' | 'redo', figure: string) => {
      await open(page, server, '/draft', { release })
      await page.getByRole('button', { name: draftWords[how].vi }).click(patience)
      await expect(page.getByText(`(${draftWords.undone.vi})`)).toHaveCount(how === 'undo' ? 1 : 0, patience)
      await toFigure(page)
      await expect(page.locator(headline)).toHaveText(figure, patience)
    }
    await move('undo', before)
    await move('redo', after)

    await open(page, server, '/draft', { release })
    site.unpack(release, await publish(page, patience.timeout))
    const reader = await (await browser.newContext()).newPage()
    await watch(reader)
    await toFigure(reader)
    await expect(reader.locator(headline)).toHaveText(after, patience)
    await expect(draftBar(reader)).toHaveCount(0)
    await reader.context().close()
  } finally {
    site.remove()
    rmSync(folder, { recursive: true, force: true })
  }
})
