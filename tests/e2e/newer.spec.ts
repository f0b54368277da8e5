import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dataWords } from '#ui/words/data.ts'
import { chartWords } from '#ui/words/chart.ts'
import { placeWords } from '#ui/words/places.ts'
import { shell } from '#ui/words/shell.ts'
import { assemble } from '../tools/package.mjs'
import { releases, settled } from '../tools/screens.mjs'
import { engineReady, expect, open, test } from './site.ts'

const home = mkdtempSync(join(tmpdir(), 'kpi-newer-'))
const copy = join(home, 'copy')
const made = /^(node_modules|dist|site|release|screenshots|test-results|playwright-report|coverage|\.git|\.kpi)$/

/** Ten thousand cubic metres for every park and quarter of 2024 and 2025, so that the sums are known by heart. */
function water() {
  const parks = Array.from({ length: 14 }, (_, index) => `MH${String(index + 1).padStart(2, '0')}`)
  const quarters = [2024, 2025].flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`))
  const rows = [...parks, 'MHKKT'].flatMap((park) => quarters.map((quarter) => `${park},${quarter},10000,reported,,,,0,,DEMO-2103`))
  return ['park_id,period,supplied_m3,kind,qualifier,as_of,received_at,revision,note,source_id', ...rows, ''].join('\n')
}

/** Runs a command of the copy, as a developer would, and answers what it printed. */
async function run(...command: readonly string[]) {
  const [program = '', ...args] = command
  const { status, stdout, stderr } = await new Promise<{ status: number | null; stdout: string; stderr: string }>((done) => {
    const child = execFile(
      program,
      args,
      { cwd: copy, env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: '1' }, shell: process.platform === 'win32', maxBuffer: 1e8 },
      (_, stdout, stderr) => done({ status: child.exitCode, stdout, stderr }),
    )
  })
  expect(status, `${command.join(' ')}\n${stdout.slice(-4000)}\n${stderr.slice(-4000)}`).toBe(0)
  return stdout
}

test.describe.configure({ mode: 'serial', timeout: 300_000 })

test.afterAll(() => rmSync(home, { recursive: true, force: true }))

test('one file each adds an indicator, a data set and a chart kind, and it builds, publishes and passes on both engines', async () => {
  cpSync('.', copy, { recursive: true, filter: (path) => !made.test(path) && !path.startsWith('tests/e2e') })
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'), 'junction')
  cpSync('tests/e2e/added/indicators', join(copy, 'src/catalog/indicators/land'), { recursive: true })
  cpSync('tests/e2e/added/datasets', join(copy, 'src/catalog/datasets/land'), { recursive: true })
  cpSync('tests/e2e/added/charts', join(copy, 'src/charts'), { recursive: true })
  writeFileSync(join(copy, 'data/demo/water_supply.csv'), water())
  // Its types are checked where it lies, with all others.
  await run('npx', 'vite', 'build', '--logLevel', 'warn')
  await run('npm', 'run', '-s', 'size')
  await run('npm', 'run', '-s', 'kpi', '--', 'publish', 'demo')
  await run('npm', 'run', '-s', 'package')
  const tests = ['tests/catalog/indicators.test.ts', 'tests/charts/kinds.test.ts']
  expect(await run('npx', 'vitest', 'run', ...tests, '-t', 'water_supplied|default export')).toMatch(/Tests +4 passed/)
  const { rows } = JSON.parse(await run('npm', 'run', '-s', 'kpi', '--', 'series', 'water_supplied', '--release', 'demo', '--json'))
  expect(rows.map(({ period, value }: { period: string; value: number }) => [period, value])).toEqual([
    ['2024', 600],
    ['2025', 600],
  ])
})

test('the added indicator has its entry, page and search hit, the data set its page, the chart kind its button', async ({
  page,
  serve,
}) => {
  const server = await serve({ root: join(copy, 'site') })
  const release = 'demo'
  await open(page, server, '/indicators', { release })
  await engineReady(page)
  await page.getByRole('link', { name: 'Nước cấp thử nghiệm' }).click()
  await settled(page)
  await expect(page.locator('[data-size="head"] [data-value]')).toHaveAttribute('data-value', '600')
  await expect(page.locator('[data-chart="columns"] svg')).toBeVisible()
  await page.getByRole('radiogroup', { name: chartWords.showAs.vi }).getByText('Làn thử nghiệm').click()
  await settled(page)
  await expect(page.locator('[data-chart="lanes"] svg path:not([fill="none"])').last()).toBeVisible()
  await page.getByRole('link', { name: 'Cấp nước thử nghiệm' }).click()
  await settled(page)
  await expect(page.locator('main h1')).toHaveText('Cấp nước thử nghiệm')
  await expect(page.getByRole('cell', { name: 'Nước đã cấp' })).toBeVisible()
  await expect(page.getByRole('region', { name: dataWords.preview.vi }).getByRole('cell', { name: '10.000' }).first()).toBeVisible()
  const arriving = page.waitForEvent('download')
  await page.getByRole('button', { name: dataWords.schema.vi }).click()
  const schema = JSON.parse(readFileSync(await (await arriving).path(), 'utf8'))
  expect(schema.fields.map(({ name }: { name: string }) => name)).toContain('supplied_m3')
  await page.keyboard.press('Control+k')
  await page.getByRole('textbox', { name: shell.search.vi }).fill('nuoc cap thu nghiem')
  await expect(page.getByRole('dialog').getByText('Nước cấp thử nghiệm', { exact: true })).toBeVisible()
})

/** Every file of a folder with its bytes. */
const contents = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => `${file} ${readFileSync(file).toString('base64')}`)

test('a newer app over a site leaves its data alone, and a page left open finds its way', async ({ page, serve, allow }) => {
  allow(/404.*assets/)
  const site = join(home, 'site')
  assemble({ app: 'dist', releases: 'release', site })
  const before = contents(join(site, 'data'))
  const server = await serve({ root: site })
  await open(page, server, '/', { release: 'demo' })
  await engineReady(page)
  let loads = 0
  page.on('load', () => (loads += 1))

  assemble({ app: join(copy, 'dist'), releases: join(home, 'none'), site })
  expect(contents(join(site, 'data'))).toEqual(before)
  await page.getByRole('navigation').getByText(placeWords.themes.vi, { exact: true }).click()
  await page.getByRole('link', { name: placeWords.indicators.vi, exact: true }).click()
  await expect(page.locator('main h1')).toHaveText('Danh mục chỉ tiêu')
  await expect(page.getByRole('link', { name: 'Nước cấp thử nghiệm' }), 'the newer app').toBeVisible()
  expect(loads).toBe(1)
  expect(page.url()).toContain('#/indicators?release=demo')
  for (const [index, release] of releases.entries()) {
    await open(page, server, '/', { release })
    await engineReady(page, index + 1)
    await settled(page)
    await expect(page.locator('[data-chart="trend"] svg')).toBeVisible()
  }
})

test('a file that stays missing reloads the page once and is then told', async ({ page, serve, allow }) => {
  allow(/404.*ParksPage|page not loaded/)
  const server = await serve({ root: join(copy, 'site'), fail: ['assets/ParksPage-*.js'] })
  await open(page, server, '/', { release: 'demo' })
  await engineReady(page)
  let loads = 0
  page.on('load', () => (loads += 1))
  await page.getByRole('navigation').getByText(placeWords.parks.vi, { exact: true }).click()
  await page.getByRole('link', { name: placeWords.register.vi, exact: true }).click()
  await expect(page.locator('main h1')).toHaveText(shell.broken.vi)
  await page.waitForTimeout(1500)
  expect(loads).toBe(1)
  await page.getByRole('link', { name: shell.toOverview.vi }).click()
  await settled(page)
  await expect(page.locator('[data-size="head"] [data-value]')).toHaveText('12,93')
})
