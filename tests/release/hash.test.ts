import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { hashInTurns, hashOf } from '#release/hash.ts'

const ofNode = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

test.each([0, 1, 2 ** 21 - 1, 2 ** 21, 2 ** 21 + 1, 5_000_000])(
  '%d bytes have the hash that Node gives them, in one go and in turns',
  async (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 31) % 251)
    expect([hashOf(bytes), await hashInTurns(bytes)]).toEqual([ofNode(bytes), ofNode(bytes)])
  },
)

test('others have their turn while many bytes are hashed', async () => {
  let turns = 0
  const timer = setInterval(() => turns++, 0)
  await hashInTurns(new Uint8Array(20_000_000))
  clearInterval(timer)
  expect(turns).toBeGreaterThan(1)
})
