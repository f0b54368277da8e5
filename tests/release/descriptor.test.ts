import { expect, test } from 'vitest'
import { parseDescriptor } from '#release/descriptor.ts'
import { ReleaseError } from '#release/fault.ts'
import { made } from './made.ts'

const { descriptor } = await made()
const faultOf = (source: unknown) => {
  try {
    parseDescriptor(typeof source === 'string' ? source : JSON.stringify(source))
  } catch (error) {
    return error instanceof ReleaseError ? `${error.fault.file} ${error.fault.code}: ${error.fault.detail}` : error
  }
  return null
}
const [first, ...others] = descriptor.resources
const withFirst = (change: object) => ({ ...descriptor, resources: [{ ...first, ...change }, ...others] })

test('what was published is read back as it is, with properties of others kept', () => {
  expect(parseDescriptor(JSON.stringify(descriptor))).toEqual(descriptor)
  expect(parseDescriptor(JSON.stringify({ ...descriptor, contributors: [{ title: 'X' }] }))).toHaveProperty('contributors')
})

test.each<readonly [string, unknown, RegExp]>([
  ['no JSON', '{', /^datapackage\.json unreadable: /],
  ['another document', {}, /^datapackage\.json unreadable: name /],
  ['a resource without a hash', withFirst({ hash: undefined }), /^datapackage\.json unreadable: resources\.0\.hash /],
  ['a length that is no number', withFirst({ bytes: '12' }), /^datapackage\.json unreadable: resources\.0\.bytes /],
  ['a format that nobody reads', withFirst({ format: 'xlsx' }), /^datapackage\.json unreadable: resources\.0\.format /],
  ['two resources of one name', withFirst({ name: 'parks' }), /^datapackage\.json unreadable: two resources named parks$/],
  ...['../secret.csv', '/etc/passwd', 'a/../../b.csv', 'https://example.org/a.csv', '.env', 'a\\b.csv', ''].map(
    (path) => [`the path "${path}"`, withFirst({ path }), /^datapackage\.json unreadable: resources\.0\.path /] as const,
  ),
])('%s is named', (_, source, fault) => {
  expect(faultOf(source)).toMatch(fault)
})
