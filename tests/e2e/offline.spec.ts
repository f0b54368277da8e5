import type { Options } from '../servers/static.mjs'
import { releases, screensOf, settled } from '../tools/screens.mjs'
import { drawn, engineReady, expect, open, test } from './site.ts'

const few = /overview|park$|dataset/
// Every screen is drawn where the most is against it: in a folder, and with a type that no browser would start.
const ways: readonly (Partial<Options> & { readonly name: string; readonly screens?: RegExp })[] = [
  { name: 'from the root of a server that never compresses', screens: few },
  { name: 'from a folder of a server that does not know .wasm', prefix: '/a/b/', wasmType: 'application/octet-stream' },
  { name: 'from a server that compresses on the way', compress: true, screens: few },
  { name: 'from a server that announces packed files', compress: true, packed: true, screens: few },
]

for (const { name, screens = /./, ...options } of ways)
  test(`both releases draw over plain http, ${name}`, async ({ page, serve }) => {
    const server = await serve(options)
    for (const [index, release] of releases.entries())
      for (const { name: screen, path, charts } of screensOf(release).filter((each) => screens.test(each.name))) {
        await open(page, server, path, { release })
        if (screen === 'overview') await engineReady(page, index + 1)
        await settled(page)
        await expect(page.locator('main'), screen).toHaveAttribute('data-release', release)
        expect(await page.locator('main h1').allInnerTexts(), screen).toEqual([expect.stringMatching(/\S/)])
        expect(await drawn(page), `${release} ${screen}`).toEqual([...charts].sort())
      }
    expect(server.log.filter(({ path, status }) => status !== 200 || !path.startsWith(server.options.prefix))).toEqual([])
  })

test('the engine starts from the unpacked module, whatever its type, where the packed one is missing', async ({ page, serve, allow }) => {
  allow(/404.*\.wasm\.gz/)
  const server = await serve({ wasmType: 'application/octet-stream', fail: ['**/*.gz'] })
  await open(page, server, '/data')
  await engineReady(page)
  expect(server.log.filter(({ path }) => path.endsWith('.wasm'))).toHaveLength(1)
})
