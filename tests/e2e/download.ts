import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import Papa from 'papaparse'
import type { Language } from '#model/text.ts'
import { chartWords } from '#ui/words/chart.ts'

/** Chooses an action of the menu of a chart. */
export async function act(figure: Locator, action: keyof typeof chartWords, language: Language = 'vi') {
  await figure.getByLabel(chartWords.actions[language]).click()
  await figure.getByRole('button', { name: chartWords[action][language] }).click()
}

/** Chooses an action that hands over a file; answers its name and its bytes. */
export async function download(page: Page, figure: Locator, action: 'png' | 'svg' | 'csv', language: Language = 'vi') {
  const arriving = page.waitForEvent('download')
  await act(figure, action, language)
  const arrived = await arriving
  return { name: arrived.suggestedFilename(), bytes: await readFile(await arrived.path()) }
}

/** The lines of a Vietnamese CSV file, head first. */
export function linesOf(bytes: Buffer): readonly (readonly string[])[] {
  return Papa.parse<string[]>(bytes.toString('utf8').replace('\uFEFF', ''), { delimiter: ';', skipEmptyLines: true }).data
}
