// @ts-check
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { DuckDBInstance } from '@duckdb/node-api'

/**
 * Recomputes figures of a published release from its data files alone: it reads datapackage.json, opens the files that are
 * named there with native DuckDB, and shares no line with the product. `node tests/oracle/recompute.mjs DIR` prints them.
 *
 * It knows quarterly reports with a year beside them, as offices send them: quarters first, the year where a quarter is missing.
 * @typedef {{ period: string, park: string | null, value: number | null, numerator: number | null, denominator: number | null }} Figure
 * @typedef {{ investment: Record<string, Figure[]>, occupancy: Figure[], revenue: Figure[], budget: Figure[], attracted: Figure[], published: Record<string, { period: string, value: number | null }[]> }} Figures
 */

/** @param {string} folder */
async function open(folder) {
  const { resources } = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'))
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  for (const { name, path, format, schema } of resources.filter((/** @type {{ type?: string }} */ { type }) => type === 'table')) {
    const columns = schema.fields.map(
      (/** @type {{ name: string, type: string }} */ field) => `'${field.name}': '${field.type === 'number' ? 'DOUBLE' : 'VARCHAR'}'`,
    )
    const file = join(folder, path)
    const from = format === 'parquet' ? `read_parquet('${file}')` : `read_csv('${file}', header = true, columns = {${columns.join(', ')}})`
    await connection.run(`create table ${name} as select * from ${from}`)
  }
  return connection
}

/** The years of the reports with their last quarter; where the last year is running, its end and the same one a year before. */
const years = `
  create table years as
  with ends as (select max(period) filter (where period like '%-Q%') as last from business_activity),
  full_years as (select distinct left(period, 4) as year from business_activity where period like '%-Q%')
  select year as key, year, 4 as quarters from full_years where year < (select left(last, 4) from ends) or (select last from ends) like '%Q4'
  union all
  select left(last, 4) || right(last, 3), left(last, 4), cast(right(last, 1) as integer) from ends where last not like '%Q4'
  union all
  select cast(cast(left(last, 4) as integer) - 1 as varchar) || right(last, 3), cast(cast(left(last, 4) as integer) - 1 as varchar), cast(right(last, 1) as integer) from ends where last not like '%Q4'`

/** A state at the end of a year: that of its last quarter, or of the row of the whole year. */
const stock = (/** @type {string} */ table, /** @type {string} */ expression) => `
  select y.key, t.park_id, coalesce(max(v) filter (where t.period like '%-Q%'), max(v) filter (where t.period = y.year and y.quarters = 4)) as v
  from years y join (select park_id, period, ${expression} as v from ${table} left join exchange_rates using (period)) t
    on t.period = y.year || '-Q' || y.quarters or (t.period = y.year and y.quarters = 4)
  group by all having v is not null`

/** What arose in a year: its quarters if all of them are there, else the row of the whole year. */
const flow = (/** @type {string} */ table, /** @type {string} */ expression, /** @type {string} */ part) => `
  select y.key, t.part, case when count(v) filter (where t.period like '%-Q%') = y.quarters then sum(v) filter (where t.period like '%-Q%')
      else max(v) filter (where t.period = y.year and y.quarters = 4) end as v
  from years y join (select ${part} as part, period, ${expression} as v from ${table} left join exchange_rates using (period)) t
    on (t.period like y.year || '-Q%' and cast(right(t.period, 1) as integer) <= y.quarters) or t.period = y.year
  group by y.key, y.quarters, t.part having v is not null`

const counted = "select park_id from parks where kind in ('park', 'rest')"

/** @param {string} top @param {string} bottom @param {number} factor */
const ratio = (top, bottom, factor = 1) => `
  with top as (${top}), bottom as (${bottom}),
  pairs as (select key, park_id, top.v as a, bottom.v as b from top join bottom using (key, park_id) where park_id in (${counted}))
  select key, null as park, ${factor} * sum(a) / sum(b) as value, sum(a) as numerator, sum(b) as denominator from pairs group by key
  union all select key, park_id, ${factor} * a / b, a, b from pairs`

/**
 * @param {string} folder
 * @returns {Promise<Figures>}
 */
export async function recompute(folder) {
  const connection = await open(folder)
  await connection.run(years)
  /** @param {string} sql */
  const figures = async (sql) => {
    const rows = /** @type {[string, string | null, number, number, number | null][]} */ (
      (await connection.runAndReadAll(sql)).getRowsJson()
    )
    return rows.map(([period, park, value, numerator, denominator]) => ({ period, park, value, numerator, denominator }))
  }
  const total = (/** @type {string} */ flows, parts = `where part in (${counted})`) =>
    `select key, null as park, sum(v) as value, sum(v) as numerator, null as denominator from (${flows}) ${parts} group by key`
  const wholeWithShares = `
    with capital as (${stock('business_activity', 'fdi_registered')}), land as (${stock('land_use', 'established_ha')}),
    pairs as (select key, sum(capital.v) as a, sum(land.v) as b from capital join land using (key, park_id) where park_id in (${counted}) group by key),
    shares as (select y.key, s.cumulative_value as v from years y join share_purchases s on s.period = y.year || '-Q' || y.quarters)
    select key, null as park, (a + v) / b as value, a + v as numerator, b as denominator from pairs join shares using (key)`
  const published = /** @type {[string, string, number | null][]} */ (
    (
      await connection.runAndReadAll("select series, period, value from published_series where part is null and scope = 'kcn_kkt'")
    ).getRowsJson()
  )
  /** @type {Figures['published']} */
  const bySeries = {}
  for (const [series, period, value] of published) (bySeries[series] ??= []).push({ period, value })
  return {
    investment: {
      'registered,fdi,leased': await figures(ratio(stock('business_activity', 'fdi_registered'), stock('land_use', 'leased_ha'))),
      'realised,both,industrial': await figures(
        ratio(stock('business_activity', 'fdi_realised + ddi_realised * 1000 / vnd_per_usd'), stock('land_use', 'industrial_ha')),
      ),
      'registered,fdi,incl_shares,established': await figures(wholeWithShares),
    },
    occupancy: await figures(ratio(stock('land_use', 'leased_ha'), stock('land_use', 'industrial_ha'), 100)),
    revenue: await figures(total(flow('business_activity', 'fdi_revenue + ddi_revenue * 1000 / vnd_per_usd', 'park_id'))),
    budget: await figures(total(flow('business_activity', 'fdi_budget + ddi_budget', 'park_id'))),
    attracted: await figures(
      `with parts as (${flow('investment_flows', 'fdi_new_capital + fdi_increased_capital', 'position')}), shares as (${flow('share_purchases', 'value', "'whole'")}),
       sums as (select key, sum(v) as v from parts group by key)
       select key, null as park, sums.v + shares.v as value, sums.v + shares.v as numerator, null as denominator from sums join shares using (key)`,
    ),
    published: bySeries,
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  console.log(JSON.stringify(await recompute(process.argv[2] ?? '.'), null, 2))
