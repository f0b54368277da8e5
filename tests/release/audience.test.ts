import { expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import { openNative } from '#engine/native.ts'
import { openSources } from '#release/audience.ts'
import { type LogEntry, parseLog, writeLog } from '#release/log.ts'
import { publish } from '#release/publish.ts'
import { readTable } from '#release/read.ts'
import { about, bytesOf, csv, small } from './made.ts'

const firms = csv(
  'enterprises',
  'enterprise_id,period,name,park_id,capital_source,status,kind,source_id\nE1,2024,Một,A,fdi,operating,reported,S1\n',
)
const business = csv(
  'business_activity',
  'park_id,period,fdi_projects,fdi_operating,fdi_registered,fdi_revenue,domestic_workers,kind,source_id\n' +
    'A,2021,3,3,10,1,100,reported,S1\nA,2022,3,2,20,2,100,reported,S1\nA,2023,1,0,30,,,reported,S1\nA,2024,,,40,4,100,reported,S1\n',
)

test('an open release holds no row of one enterprise and no figure of one or two', async () => {
  const { sources, withheld } = await openSources([business, firms, ...small.slice(1)], catalog)
  expect([...withheld]).toEqual([
    ['business_activity', { rows: 0, cells: 3 }],
    ['enterprises', { rows: 1, cells: 0 }],
  ])
  expect(sources.slice(2)).toEqual(small.slice(1))
  const [activity, register] = sources
  const dataset = catalog.datasets.find(({ id }) => id === 'business_activity')!
  const table = await readTable(activity!.bytes, 'csv', dataset, 'business_activity.csv')
  expect(table.columns).toMatchObject({
    fdi_projects: [3, 3, 1, null],
    fdi_registered: [10, 20, null, 40],
    fdi_revenue: [1, null, null, 4],
    domestic_workers: [100, null, null, 100],
  })
  expect(new TextDecoder().decode(register!.bytes)).toBe('enterprise_id,period,name,park_id,capital_source,status,kind,source_id\n')
})

test('a release says whom it is for, what it keeps back and how it came about', async () => {
  const log: readonly LogEntry[] = [
    {
      at: '2025-10-05',
      by: 'Người nhận',
      file: { name: 'tệp.xlsx', hash: 'sha256:1' },
      note: 'đính chính',
      dataset: 'business_activity',
      added: 0,
      changed: 1,
      removed: 0,
      cells: [{ key: ['A', '2022'], column: 'fdi_revenue', before: 1, after: 2 }],
    },
  ]
  expect(parseLog(new TextDecoder().decode(writeLog(log)))).toEqual(log)
  expect(parseLog(new TextDecoder().decode(writeLog([])))).toEqual([])
  const sources = [business, firms, ...small.slice(1)]
  const made = async (audience: 'internal' | 'open') => publish({ ...about, audience }, sources, catalog, await openNative(), null, { log })
  const [internal, open] = [await made('internal'), await made('open')]
  expect([internal.descriptor.audience, open.descriptor.audience]).toEqual(['internal', 'open'])
  expect(internal.withheld.size).toBe(0)
  expect(internal.files.find(({ path }) => path.startsWith('business_activity'))?.bytes).toBe(business.bytes)
  expect(open.descriptor.resources[0]).toMatchObject({ name: 'business_activity', rows: 4, withheld: { rows: 0, cells: 3 } })
  const changes = ({ files, descriptor }: typeof open) =>
    parseLog(new TextDecoder().decode(files.find(({ path }) => path === descriptor.changes?.path)?.bytes))
  expect(changes(internal)).toEqual(log)
  expect(changes(open)).toEqual([{ at: '2025-10-05', note: 'đính chính', dataset: 'business_activity', added: 0, changed: 1, removed: 0 }])
  for (const { bytes } of open.files) expect(new TextDecoder().decode(bytes)).not.toMatch(/Người nhận|tệp\.xlsx|Một/)
})

test('that something is there where nobody is counted gives somebody away, as does what was noted beside it', async () => {
  const rows = 'A,2021,0,0,ghi chú,reported,S1\nA,2022,0,0.4,một doanh nghiệp,reported,S1\nA,2023,3,5,ghi chú,reported,S1\n'
  const source = csv('business_activity', `park_id,period,fdi_operating,fdi_revenue,note,kind,source_id\n${rows}`)
  const { sources, withheld } = await openSources([source], catalog)
  const dataset = catalog.datasets.find(({ id }) => id === 'business_activity')!
  const table = await readTable(sources[0]!.bytes, 'csv', dataset, 'business_activity.csv')
  expect(table.columns).toMatchObject({ fdi_revenue: [0, null, 5], note: ['ghi chú', null, 'ghi chú'] })
  expect([...withheld]).toEqual([['business_activity', { rows: 0, cells: 1 }]])
})

test('no table gives a figure of few that another keeps back: workers by employers, shares by deals', async () => {
  const labour = csv('labour', 'park_id,period,domestic_workers,person_months,employers,kind,source_id\nA,2024-Q1,140,294,1,reported,S1\n')
  const shares = csv('share_purchases', 'period,deals,value,cumulative_value,kind,source_id\n2024-Q1,2,18.4,300,reported,S1\n')
  const { withheld } = await openSources([labour, shares], catalog)
  expect([...withheld]).toEqual([
    ['labour', { rows: 0, cells: 2 }],
    ['share_purchases', { rows: 0, cells: 2 }],
  ])
})

test('a release of what everybody may see anyway is the same for both', async () => {
  const { sources, withheld } = await openSources(small, catalog)
  expect([sources, withheld.size]).toEqual([small, 0])
  expect(bytesOf('x').length).toBe(1)
})
