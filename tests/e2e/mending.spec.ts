import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import readXlsx from 'read-excel-file/node'
import { dataWords } from '#ui/words/data.ts'
import { effectNames, intakeWords } from '#ui/words/intake.ts'
import { drop } from './desk.ts'
import { expect, open, test } from './site.ts'

test.describe.configure({ timeout: 300_000 })

const release = 'demo'
const head = 'KCN\tKỳ\tFDI: tổng vốn đầu tư đăng ký (triệu USD)\tFDI: doanh thu (triệu USD)'

/** Pastes a table as Excel puts it on the clipboard. */
const paste = (page: Page, lines: readonly string[]) =>
  page.evaluate((text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, lines.join('\r\n'))

test('a pasted table is mended where it is wrong: a cell, all cells alike, a row, a name', async ({ page, serve }) => {
  const server = await serve()
  await open(page, server, '/intake', { release })
  await expect(page.getByText(intakeWords.drop.vi)).toBeVisible()
  await paste(page, [
    head,
    'Khu Minh Họa Một\tQuý III/2025\t1409,19\t399,7',
    'KCN Minh Họa 02\tQuý III/2025\tkhông rõ\t355,9',
    'KCN Minh Họa 03\tQuý III/2025\tkhông rõ\t1000,5',
    'KCN Minh Họa 04\tQuý III/2025\t9,5\tsai',
  ])
  const card = page.getByRole('article', { name: intakeWords.pasted.vi }).last()
  const settled = () => expect(card).toHaveAttribute('data-stage', /^(read|checked)$/, { timeout: 120_000 })
  await settled()
  const problems = card.getByRole('region', { name: intakeWords.problems.vi })
  const row = (name: RegExp) => problems.getByRole('row', { name }).first()
  const dialog = page.getByRole('dialog')

  await row(/không rõ/)
    .getByRole('button')
    .click()
  await dialog.getByLabel(intakeWords.newValue.vi).fill('1600,25')
  await dialog.getByRole('button', { name: new RegExp(intakeWords.mendAll.vi) }).click()
  await expect(row(/không rõ/)).toBeHidden()
  await row(/sai/).getByRole('button').click()
  await dialog.getByRole('button', { name: new RegExp(intakeWords.skipRow.vi) }).click()
  await expect(row(/sai/)).toBeHidden()
  await row(/Khu Minh Họa Một/)
    .getByRole('button')
    .click()
  const names = dialog.getByLabel(new RegExp(intakeWords.otherName.vi))
  await expect(names.locator('option')).not.toHaveCount(1)
  await names.selectOption({ label: 'KCN Minh Họa 01' })
  await dialog.getByRole('button', { name: intakeWords.apply.vi }).click()
  await expect(row(/Khu Minh Họa Một/)).toBeHidden()
  await settled()
  await expect(card).toContainText(intakeWords.edits.vi.replace('{cells}', '2').replace('{rows}', '1'))
  await expect(card.getByRole('button', { name: `${effectNames.changed.vi}: 2` })).toBeVisible({ timeout: 60_000 })
  await expect(card.getByRole('button', { name: `${effectNames.unchanged.vi}: 1` })).toBeVisible()

  // The name is known from now on.
  await paste(page, [head, 'Khu Minh Họa Một\tQuý III/2025\t1409,19\t399,7'])
  const second = page.getByRole('article', { name: intakeWords.pasted.vi }).last()
  await expect(page.getByRole('article', { name: intakeWords.pasted.vi })).toHaveCount(2)
  await expect(second.getByRole('button', { name: `${effectNames.unchanged.vi}: 1` })).toBeVisible({ timeout: 120_000 })
})

test('a question is answered, a column is matched by hand, and the file is taken back with its errors marked', async ({ page, serve }) => {
  const server = await serve()
  await open(page, server, '/intake', { release })
  const lines = [
    'KCN;Kỳ;Vốn FDI lạ;FDI: nộp ngân sách (tỷ đồng)',
    'KCN Minh Họa 01;Quý III/2025;xyz;128,9',
    'KCN Minh Họa 02;Quý III/2025;5,5;308.702',
  ]
  const card = await drop(page, { name: 'lạ.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) })
  // Two columns are too little to tell the data set by, so that a person says it.
  await card.getByLabel(intakeWords.dataset.vi).selectOption('business_activity')
  const matching = card.getByLabel(`${intakeWords.readAs.vi}: Vốn FDI lạ`)
  await matching.selectOption('fdi_registered')
  await expect(card).toHaveAttribute('data-stage', /^(read|checked)$/, { timeout: 60_000 })
  await expect(matching).toHaveValue('fdi_registered')
  const problems = card.getByRole('region', { name: intakeWords.problems.vi })
  await expect(problems.getByRole('row', { name: /xyz/ })).toBeVisible()
  const question = card.getByRole('group').filter({ hasText: '308.702' })
  if (await question.isVisible()) {
    await question.getByRole('radio').first().check()
    await card.getByRole('button', { name: intakeWords.apply.vi }).click()
  }
  await expect(card).toHaveAttribute('data-stage', 'checked', { timeout: 60_000 })
  await expect(card.getByRole('button', { name: intakeWords.accept.vi })).toBeDisabled()
  const arriving = page.waitForEvent('download')
  await card.getByRole('button', { name: intakeWords.marked.vi }).click()
  const [sheet] = await readXlsx(readFileSync(await (await arriving).path()))
  const texts = JSON.stringify(sheet)
  expect(texts).toContain('xyz')
  expect(texts).toContain('Lỗi')
})

test('templates come from the page of a data set and are recognised when they come back', async ({ page, serve }) => {
  const server = await serve()
  await open(page, server, '/dataset/land_use', { release })
  await expect(page.getByText(`${dataWords.template.vi}:`)).toBeVisible()
  for (const format of ['XLSX', 'CSV']) {
    const arriving = page.waitForEvent('download', { timeout: 90_000 })
    await page.getByRole('button', { name: format, exact: true }).click()
    const bytes = readFileSync(await (await arriving).path())
    await open(page, server, '/intake', { release })
    const card = await drop(page, { name: `mẫu.${format}`, mimeType: '', buffer: bytes })
    await expect(card.getByLabel(intakeWords.dataset.vi)).toHaveValue('land_use')
    await open(page, server, '/dataset/land_use', { release })
  }
})
