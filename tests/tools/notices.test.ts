import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { notices } from './notices.mjs'

test('the notices name every production dependency of the lock file', () => {
  expect(readFileSync('THIRD-PARTY-NOTICES.md', 'utf8') === notices(), 'outdated: run node tests/tools/notices.mjs').toBe(true)
})
