import { readFileSync } from 'node:fs'
import { draftWords } from '#ui/words/draft.ts'
import { intakeWords } from '#ui/words/intake.ts'
import { accept, drop } from './desk.ts'
import { expect, open, test } from './site.ts'

test.describe.configure({ timeout: 240_000 })

const release = 'demo'
const evil = '<img src=x onerror="document.title=1;alert(1)"><script>alert(2)</script>'
const lines = [
  `Tên KCN;Kỳ báo cáo;__proto__;constructor;Ghi chú;Số dự án FDI`,
  `KCN Minh Họa 01;Quý III/2025;polluted;polluted;"${evil.replaceAll('"', '""')}";38`,
  `KCN Minh Họa 02;Quý III/2025;x;y;"=HYPERLINK(""http://evil.test"";""y"")";48`,
  `__proto__;Quý III/2025;x;y;@SUM(1);5`,
]
const form = { name: `${evil.slice(0, 20)}.csv`, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) }

test('what hostile files say is shown everywhere and run nowhere', async ({ page, serve }) => {
  // Requests to other hosts, complaints of the policy and exceptions fail the test by themselves.
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  const server = await serve()
  await open(page, server, '/intake', { release })
  const card = await drop(page, form)
  await expect(card).toHaveAttribute('data-stage', 'checked')
  const problem = card
    .getByRole('region', { name: intakeWords.problems.vi })
    .last()
    .getByRole('row', { name: /__proto__/ })
  await expect(problem.first()).toBeVisible()

  // Given back, texts that a spreadsheet would run are marked as texts.
  const arriving = page.waitForEvent('download')
  await card.getByRole('button', { name: intakeWords.listed.vi }).click()
  const listed = readFileSync(await (await arriving).path(), 'utf8')
  expect(listed).toContain('__proto__')
  expect(listed.split(/[;\r\n]/).filter((field) => /^"?[=+@]/.test(field))).toEqual([])

  await problem.first().getByRole('button').click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: new RegExp(intakeWords.skipRow.vi) })
    .click()
  await expect(card).toHaveAttribute('data-stage', 'checked')
  await expect(card.getByRole('cell', { name: evil, exact: true }).last()).toBeVisible()
  await accept(card, evil, evil)
  await expect(card).toHaveAttribute('data-stage', 'accepted')
  await open(page, server, '/draft', { release })
  await expect(page.getByRole('region', { name: draftWords.history.vi })).toContainText(evil)
  await open(page, server, '/dataset/business_activity', { release })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await page.title()).not.toBe('1')
  expect(await page.evaluate(() => 'polluted' in {} || Object.keys(Object.prototype).length)).toBe(0)
  expect(dialogs).toEqual([])
})

test('files that cannot be read are refused by name, with what to do', async ({ page, serve }) => {
  const server = await serve()
  await open(page, server, '/intake', { release })
  for (const [name, words] of [
    ['password.xlsx', 'mật khẩu'],
    ['lo-2104.ods', 'ods'],
    ['bomb.xlsx', 'MiB'],
    ['cut-off.xlsx', 'hỏng'],
    ['empty.csv', 'rỗng'],
  ] as const) {
    const card = await drop(page, { name, mimeType: '', buffer: readFileSync(`tests/intake/files/${name}`) })
    await expect(card, name).toHaveAttribute('data-stage', 'read')
    await expect(card, name).toContainText(new RegExp(words, 'i'))
    await expect(card.getByRole('form', { name: intakeWords.accept.vi })).toBeHidden()
  }
})
