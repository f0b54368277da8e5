import { describe, expect, test } from 'vitest'
import { firmDiffers, labourDiffers, late, missing, unsent } from '../../data/demo/flaws.mjs'
import { rows } from './database.ts'

/** Park and period pairs as the flaws name them. */
const places = async (sql: string) => (await rows(sql)).map((row) => String(row.place))

describe('the invented enterprises', () => {
  test('are some eight hundred over some ninety months', async () => {
    const [count] = await rows(
      'select count(distinct enterprise_id)::int as firms, count(distinct period)::int as months from enterprise_activity',
    )
    expect(count!.firms).toBeGreaterThan(800)
    expect(count!.months).toBe(93)
  })

  test('add up to the projects, capital and land of their parks at every year-end', async () => {
    const wrong = await rows(`
      with firms as (
        select park_id, case when period like '%-Q%' then period else period || '-Q4' end as period, sum(projects) as projects,
          sum(coalesce(fdi_registered, 0)) as fdi, sum(coalesce(ddi_registered, 0)) as ddi, sum(leased_ha) as leased
        from enterprises group by all
      )
      select park_id || ' ' || period as place from firms join business_activity b using (park_id, period) join land_use l using (park_id, period)
      where projects <> fdi_projects + ddi_projects or abs(fdi - b.fdi_registered) > 0.01 or abs(ddi - b.ddi_registered) > 0.01 or abs(leased - l.leased_ha) > 0.01`)
    expect(wrong).toEqual([])
  })

  /** What the firms of a park reported in the three months of a quarter against form 2104, in tỷ đồng and triệu USD. */
  const compared = `
    with firms as (
      select park_id, left(period, 4) || '-Q' || ceil(right(period, 2)::int / 3)::int as period,
        sum(revenue) as revenue, sum(export_value) as exports, sum(import_value) as imports, sum(budget) as budget
      from enterprise_activity group by all
    )
    select park_id || ' ' || period as place,
      f.revenue - (b.fdi_revenue * vnd_per_usd / 1000 + b.ddi_revenue) as revenue, f.exports - (b.fdi_export + b.ddi_export) as exports,
      f.imports - (b.fdi_import + b.ddi_import) as imports, f.budget - (b.fdi_budget + b.ddi_budget) as budget
    from firms f join business_activity b using (park_id, period) join exchange_rates using (period)`

  test('add up to form 2104 in every quarter, but where a month of a firm is missing or wrong', async () => {
    const quarterOf = (month: string) => `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`
    const flaws = [...unsent.enterprise_activity.map((place) => place.split(' ')), ...firmDiffers.map(({ firm, period }) => [firm, period])]
    const wanted = await Promise.all(
      flaws.map(async ([firm = '', month = '']) => {
        const [park] = await rows(`select distinct park_id from enterprise_activity where enterprise_id = '${firm}'`)
        return `${park!.park_id} ${quarterOf(month)}`
      }),
    )
    const found = await places(
      `select place from (${compared}) where abs(revenue) > 1 or abs(exports) > 0.1 or abs(imports) > 0.1 or abs(budget) > 0.1`,
    )
    expect(found.sort()).toEqual([...new Set(wanted)].sort())
  })

  test('have as many workers at the end of a quarter as form 2104', async () => {
    const silent = unsent.enterprise_activity.map((place) => place.split(' ')[1])
    const wrong = await rows(`
      select f.park_id, f.period from (
        select park_id, period, sum(workers) as workers from enterprise_activity where right(period, 2) in ('03', '06', '09', '12') group by all
      ) f join business_activity b on b.park_id = f.park_id and b.period = left(f.period, 4) || '-Q' || (right(f.period, 2)::int / 3)::int
      where f.workers <> b.domestic_workers + b.foreign_workers`)
    expect(wrong.filter((row) => !silent.includes(String(row.period)))).toEqual([])
  })

  test('never export more than they sell, and are few of them large', async () => {
    const over = await rows(`
      select e.enterprise_id, e.period from enterprise_activity e
      join exchange_rates x on x.period = left(e.period, 4) || '-Q' || ceil(right(e.period, 2)::int / 3)::int
      where export_value * vnd_per_usd / 1000 > revenue + 1`)
    expect(over).toEqual([])
    const [skew] = await rows(`select sum(revenue) filter (where place <= 80) / sum(revenue) as top from (
        select enterprise_id, sum(revenue) as revenue, row_number() over (order by sum(revenue) desc) as place from enterprise_activity where period like '2025-%' group by 1
      )`)
    expect(skew!.top).toBeGreaterThan(0.4)
  })
})

describe('the other invented reports', () => {
  test('count the workers of form 2104 columns 22 and 23, but in one place', async () => {
    const found = await places(`select l.park_id || ' ' || l.period as place from labour l join business_activity b using (park_id, period)
      where l.domestic_workers <> b.domestic_workers or l.foreign_workers <> b.foreign_workers`)
    expect(found).toEqual([labourDiffers.place])
  })

  test('lack what nobody sent and say when the late ones came', async () => {
    const who: Readonly<Record<string, string>> = {
      enterprise_activity: 'enterprise_id',
      support_cases: 'field',
      inspections: 'subject',
      training: 'subject',
      task_progress: "task_id || ' ' || unit_id",
    }
    const placeOf = (id: string) => (id === 'reform' ? 'period' : `${who[id] ?? 'park_id'} || ' ' || period`)
    for (const [id, gone] of Object.entries(unsent)) {
      const have = await places(`select distinct ${placeOf(id)} as place from ${id}`)
      expect(
        gone.filter((place) => have.includes(place)),
        id,
      ).toEqual([])
    }
    for (const [id, slow] of Object.entries(late)) {
      const found = await places(`select distinct ${placeOf(id)} as place from ${id} where right(received_at, 3) = '-26'`)
      expect(found.sort(), id).toEqual([...slow].sort())
    }
    expect(missing.business_activity.length).toBeGreaterThan(0)
  })

  test('use no code, reference or task that is not registered', async () => {
    expect(await rows('select park_id from enterprises where park_id not in (select park_id from parks)')).toEqual([])
    expect(
      await rows('select enterprise_id from enterprise_activity where enterprise_id not in (select enterprise_id from enterprises)'),
    ).toEqual([])
    expect(
      await rows(
        `select t.task_id, p.unit_id from task_progress p join tasks t using (task_id) where not list_contains(string_split(t.lead_units, '+'), p.unit_id)`,
      ),
    ).toEqual([])
  })

  test('leave every unverified or repealed criterion without a finding, and score some of the others each way', async () => {
    const scored = await rows(
      `select distinct c.verified, c.force, a.result from eco_assessments a join eco_criteria c using (criterion_id) order by all`,
    )
    expect(scored).toEqual([
      { verified: 'no', force: 'in_force', result: 'not_assessed' },
      { verified: 'partly', force: 'in_force', result: 'not_assessed' },
      { verified: 'yes', force: 'in_force', result: 'met' },
      { verified: 'yes', force: 'in_force', result: 'not_met' },
    ])
  })

  test('have tasks done, overdue, stopped and in trouble', async () => {
    const [last] =
      await rows(`select count(*) filter (where status = 'done')::int as done, count(*) filter (where status = 'stopped')::int as stopped,
        count(*) filter (where status <> 'done')::int as overdue, count(difficulties)::int as trouble
      from task_progress join tasks using (task_id) where period = '2026-Q3' and ends < '2026'`)
    for (const [state, count] of Object.entries(last!)) expect(count, state).toBeGreaterThan(0)
  })

  test('date every step of a zone no earlier than the one before, and leave some late', async () => {
    const order = ['listed', 'zoning', 'policy', 'established', 'certificate', 'clearance', 'permit', 'groundbreaking']
    const steps = await rows(`select zone_id, step, actual, planned from zone_steps where actual is not null`)
    for (const zone of new Set(steps.map((row) => row.zone_id))) {
      const dates = order.flatMap((step) =>
        steps.filter((row) => row.zone_id === zone && row.step === step).map((row) => String(row.actual)),
      )
      expect([...dates].sort(), String(zone)).toEqual(dates)
    }
    expect(steps.filter((row) => String(row.actual) > `${row.planned}-31`).length).toBeGreaterThan(5)
  })
})
