import { availableParallelism } from 'node:os'
import { defineConfig } from '@playwright/test'
import { chromium, flags } from './tests/tools/chromium.mjs'

const executablePath = chromium()

/**
 * The long journeys of the gate fill the storage of a browser, take its draft away and publish again and again, which takes minutes:
 * they run where they are named, `npm test -- journeys`.
 */
const journeys = [
  '**/analyst.spec.ts',
  '**/handed.spec.ts',
  '**/keeping.spec.ts',
  '**/mending.spec.ts',
  '**/fresh.spec.ts',
  '**/intake.spec.ts',
  '**/million.spec.ts',
]
const only = Boolean(process.env['JOURNEYS'])

/** Each test starts its own server (tests/servers/static.mjs) over the assembled site/. */
export default defineConfig({
  testDir: 'tests/e2e',
  ...(only ? { testMatch: journeys } : { testIgnore: journeys }),
  workers: Math.max(2, Math.min(6, availableParallelism())),
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    actionTimeout: 20_000,
    viewport: { width: 1366, height: 768 },
    screenshot: 'only-on-failure',
    launchOptions: { args: flags, ...(executablePath ? { executablePath } : {}) },
  },
})
