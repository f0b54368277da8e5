import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import { datasetOf } from '#model/catalog.ts'
import { annual, corrected, crossCheck, estimated, missing } from '../../data/demo/flaws.mjs'
import { generate } from '../../data/demo/generate.mjs'
import { files, folder, idOf, rows, tables } from './database.ts'

/** Position and quarter pairs that a missing park-quarter makes incomparable, with the quarter after it for changes. */
const gaps = missing.business_activity.map((place) => `'${place}'`).join(', ')
const byPosition = `
  with places as (
    select p.position, b.* from business_activity b join parks p using (park_id) where b.period like '%-Q%'
  ), holes as (
    select distinct p.position, q.period from (select unnest([${gaps}]) as place) join parks p on place like p.park_id || ' %'
    join (select distinct period from places) q on q.period = split_part(place, ' ', 2)
  ), totals as (
    select position, period, sum(fdi_registered) fdi, sum(ddi_registered) ddi, sum(fdi_revenue) fdi_revenue, sum(fdi_import) fdi_import,
      sum(fdi_export) fdi_export, sum(fdi_budget) fdi_budget, sum(ddi_revenue) ddi_revenue, sum(ddi_import) ddi_import,
      sum(ddi_export) ddi_export, sum(ddi_budget) ddi_budget
    from places group by all
  ), compared as (
    select t.*, lag(t.fdi) over w as fdi_before, lag(t.ddi) over w as ddi_before, r.vnd_per_usd / 1000 as rate,
      h.position is not null as hole, lag(h.position is not null) over w as after_hole
    from totals t join exchange_rates r using (period) left join holes h on h.position = t.position and h.period = t.period
    window w as (partition by t.position order by t.period)
  )`

describe('the demonstration data', () => {
  test('is written byte for byte the same', () => {
    const made = mkdtempSync(join(tmpdir(), 'demo-'))
    try {
      generate(made)
      expect(readdirSync(made).sort()).toEqual([...files].sort())
      for (const name of files) expect(readFileSync(join(made, name)).equals(readFileSync(join(folder, name))), name).toBe(true)
    } finally {
      rmSync(made, { recursive: true })
    }
  })

  test('has the columns of the declarations, in their order', async () => {
    for (const name of tables) {
      const wanted = datasetOf(catalog, idOf(name)).columns.map((column) => column.id)
      const found = name.endsWith('.csv')
        ? readFileSync(join(folder, name), 'utf8').split('\n')[0]!.split(',')
        : (await rows(`describe ${idOf(name)}`)).map((row) => row.column_name)
      expect(found, name).toEqual(wanted)
    }
  })

  test('keeps every row check of the declarations and every key unique', async () => {
    for (const dataset of catalog.datasets.filter((each) => files.some((name) => idOf(name) === each.id) && each.id !== 'series_breaks')) {
      const keys = await rows(`select 1 from ${dataset.id} group by ${dataset.key.join(', ')} having count(*) > 1`)
      expect(keys, dataset.id).toEqual([])
      for (const check of dataset.checks ?? [])
        expect(await rows(`select * from ${dataset.id} where not (${check.holds})`), check.code).toEqual([])
    }
    expect(await rows('select * from business_activity where fdi_realised > fdi_registered or ddi_realised > ddi_registered')).toEqual([])
  })

  test('moves registered capital by exactly what form 2101 says', async () => {
    const wrong = await rows(`${byPosition}
      select position, period from compared join investment_flows f using (position, period)
      where not hole and not after_hole and (
        abs(fdi - fdi_before - (fdi_new_capital + fdi_increased_capital - fdi_decreased_capital - fdi_revoked_capital)) > 0.05
        or abs(ddi - ddi_before - (ddi_new_capital + ddi_increased_capital - ddi_decreased_capital - ddi_revoked_capital)) > 0.05)`)
    expect(wrong).toEqual([])
  })

  test('agrees with the cross-check rows of form 2101 but in the cells that are meant to differ', async () => {
    const pairs = [
      'c.fdi_revenue, f.fdi_revenue',
      'c.fdi_import, f.fdi_import',
      'c.fdi_export, f.fdi_export',
      'c.fdi_budget / rate, f.fdi_budget',
      'c.ddi_revenue, f.ddi_revenue',
      'c.ddi_import * rate, f.ddi_import',
      'c.ddi_export * rate, f.ddi_export',
      'c.ddi_budget, f.ddi_budget',
    ]
    const queries = pairs.map((pair) => {
      const [whole, part] = pair.split(', ')
      return `select c.position, c.period, '${part!.slice(2)}' as col from compared c join investment_flows f using (position, period)
        where not hole and abs(${whole} - ${part}) > 0.06 + 0.0005 * abs(${whole})`
    })
    const found = await rows(`${byPosition} ${queries.join(' union all ')} order by 2`)
    expect(found.map((row) => `${row.position} ${row.period} ${row.col}`)).toEqual(
      crossCheck.map((cell) => `${cell.position} ${cell.period} ${cell.column}`),
    )
  })

  test('has the gaps, corrections, estimates and the one wrong annual figure that it says it has', async () => {
    for (const dataset of ['land_use', 'business_activity'] as const) {
      const have = (await rows(`select park_id || ' ' || period as place, revision, kind from ${dataset}`)) as {
        place: string
        revision: number
        kind: string
      }[]
      expect(have.filter((row) => missing[dataset].includes(row.place))).toEqual([])
      expect(
        have
          .filter((row) => row.revision === 1)
          .map((row) => row.place)
          .sort(),
      ).toEqual([...corrected[dataset]].sort())
      expect(
        have
          .filter((row) => row.kind === 'estimated')
          .map((row) => row.place)
          .sort(),
      ).toEqual([...estimated[dataset]].sort())
    }
    const { park, column } = annual.differs
    const off = await rows(`select y.park_id from business_activity y join (
        select park_id, sum(${column}) as total, sum(fdi_export) as exports from business_activity where period like '${annual.period}-Q%' group by all
      ) q using (park_id) where y.period = '${annual.period}' and (abs(y.${column} - q.total) > 0.2 or abs(y.fdi_export - q.exports) > 0.2)`)
    expect(off).toEqual([{ park_id: park }])
  })

  test('misses the target of 2025 and comes near 13 in the last quarter', async () => {
    const perHa =
      await rows(`select period, sum(fdi_registered) / sum(leased_ha) as value from business_activity join land_use using (park_id, period)
      where period in ('2019-Q4', '2025-Q4', '2026-Q3') group by 1 order by 1`)
    expect(perHa.map((row) => Number(row.value).toFixed(2))).toEqual(['9.02', '12.40', '12.93'])
  })

  test('names no real park, zone, investor or office', async () => {
    const real = (id: string) =>
      Papa.parse<Record<string, string>>(readFileSync(`data/heza/${id}.csv`, 'utf8'), { header: true, skipEmptyLines: true }).data
    const names = [
      ...real('parks').flatMap((park) => [park.park_id, park.name_vi, park.name_en, park.developer, ...(park.aliases ?? '').split('|')]),
      ...real('zone_pipeline').flatMap((zone) => [
        zone.zone_id,
        zone.name_vi,
        zone.name_en,
        zone.investor,
        ...(zone.aliases ?? '').split('|'),
      ]),
      ...real('units')
        .filter((unit) => unit.unit_kind === 'division')
        .map((unit) => unit.name_vi),
    ].filter((name) => name)
    const texts = readdirSync(folder)
      .filter((name) => !name.endsWith('.parquet'))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
    for (const id of files.filter((name) => name.endsWith('.parquet')).map(idOf)) {
      const columns = (await rows(`describe ${id}`)).filter((row) => row.column_type === 'VARCHAR').map((row) => row.column_name)
      for (const column of columns)
        texts.push(...(await rows(`select distinct ${column} as text from ${id}`)).map((row) => String(row.text)))
    }
    const text = texts.join('\n').toLowerCase()
    expect(names.filter((name) => text.includes(name!.toLowerCase()))).toEqual([])
  })
})
