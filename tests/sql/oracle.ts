/**
 * The rules of the engine once more, in plain loops over plain rows and without a line of the product: what a series must
 * answer for a sum or a ratio of reports by park. Slow and simple on purpose; the SQL is compared with it.
 */

export interface Park {
  readonly id: string
  readonly kind: 'park' | 'rest' | 'group'
  readonly established: number | null
}

export interface Report {
  readonly park: string
  readonly period: string
  readonly value: number | null
  readonly kind: 'reported' | 'estimated'
}

export interface Term {
  readonly measure: 'flow' | 'stock'
  readonly reports: readonly Report[]
}

export interface Asked {
  readonly grain: 'year' | 'quarter'
  readonly byPark: boolean
  readonly parks: readonly string[]
  readonly parksOnly: boolean
}

export interface Answer {
  readonly period: string
  readonly part: string | null
  readonly value: number | null
  readonly parts: number
  readonly expected: number
  readonly kind: string
}

/** Months from January of year 0 to the month after the end. */
export function spanOf(period: string): readonly [start: number, end: number] {
  const year = Number(period.slice(0, 4)) * 12
  const rest = period.slice(5)
  if (rest === '') return [year, year + 12]
  if (rest.startsWith('Q')) return [year + (Number(rest[1]) - 1) * 3, year + Number(rest[1]) * 3]
  if (rest.endsWith('T')) return [year, year + Number(rest.slice(0, -1))]
  return [year + Number(rest) - 1, year + Number(rest)]
}

interface Found {
  readonly value: number
  readonly kinds: readonly string[]
}

/** Every way to walk from `start` to `end` over reports that neither overlap nor leave a gap. */
function walks(reports: readonly Report[], start: number, end: number): readonly (readonly Report[])[] {
  if (start === end) return [[]]
  return reports.flatMap((report) => {
    const [first, last] = spanOf(report.period)
    return first === start && last <= end ? walks(reports, last, end).map((rest) => [report, ...rest]) : []
  })
}

function flowOf(reports: readonly Report[], start: number, end: number): Found | null {
  const found = walks(reports, start, end).map((walk) => ({
    steps: walk.length,
    value: walk.reduce((sum, { value }) => sum + (value ?? 0), 0),
    kinds: walk.map(({ kind }) => kind),
  }))
  return found.sort((a, b) => b.steps - a.steps || a.value - b.value)[0] ?? null
}

function stockOf(reports: readonly Report[], end: number): Found | null {
  const ending = reports.filter(({ period }) => spanOf(period)[1] === end)
  const length = ({ period }: Report) => end - spanOf(period)[0]
  const shortest = [...ending].sort((a, b) => length(a) - length(b))[0]
  return shortest ? { value: shortest.value ?? 0, kinds: [shortest.kind] } : null
}

function keyOf(start: number, end: number, { grain }: Asked, measure: Term['measure']): string {
  const year = Math.floor(start / 12)
  const months = end - start
  if (grain === 'quarter') return `${year}-Q${(start % 12) / 3 + 1}`
  if (months === 12) return `${year}`
  if (measure === 'flow') return `${year}-${months}T`
  return months % 3 === 0 ? `${year}-Q${months / 3}` : `${year}-${String(months).padStart(2, '0')}`
}

/** What a question about the first term, over the second if there is one, must be answered with, in the order of time and part. */
export function answerOf(parks: readonly Park[], terms: readonly Term[], asked: Asked): readonly Answer[] {
  const known = terms.map((term) => ({ ...term, reports: term.reports.filter(({ value }) => value !== null) }))
  if (known.some(({ reports }) => reports.length === 0)) return []
  const ends = known.map(({ reports }) => Math.max(...reports.map(({ period }) => spanOf(period)[1])))
  const starts = known.map(({ reports }) => Math.min(...reports.map(({ period }) => spanOf(period)[0])))
  const step = asked.grain === 'year' ? 12 : 3
  const horizon = Math.min(...ends)
  const scope = parks.filter(
    ({ id, kind }) => kind !== 'group' && (kind === 'park' || !asked.parksOnly) && (!asked.parks.length || asked.parks.includes(id)),
  )
  const buckets: (readonly [start: number, end: number])[] = []
  for (let start = Math.floor(Math.min(...starts) / step) * step; start < horizon; start += step)
    if (asked.grain === 'year' || start + step <= horizon) buckets.push([start, Math.min(start + step, horizon)])
  // A running year has the same months of the year before beside it.
  if (asked.grain === 'year' && horizon % 12 && horizon - 12 > Math.min(...starts))
    buckets.push([Math.floor(horizon / 12) * 12 - 12, horizon - 12])
  const answers: Answer[] = []
  for (const [start, end] of buckets) {
    const rows = scope.flatMap((park) => {
      const own = known.map(({ reports }) => reports.filter((report) => report.park === park.id))
      const first = Math.min(...own.flat().map(({ period }) => spanOf(period)[0]))
      const due = park.established === null || (park.established + 1) * 12 <= end || first < end
      if (!due) return []
      const found = known.map(({ measure }, index) => {
        const reports = own[index] ?? []
        const since = Math.min(...reports.map(({ period }) => spanOf(period)[0]))
        const begins = park.established !== null && Math.floor(since / 12) === park.established ? Math.max(start, since) : start
        if (measure === 'stock') return stockOf(reports, end)
        return begins < end ? flowOf(reports, begins, end) : null
      })
      return [{ park: park.id, found: found.every((each) => each !== null) ? found : null }]
    })
    const groups = asked.byPark ? rows.map((row) => [row]) : rows.length ? [rows] : []
    for (const group of groups) {
      const complete = group.flatMap(({ found }) => (found ? [found] : []))
      const total = (index: number) => complete.reduce((sum, found) => sum + (found[index]?.value ?? 0), 0)
      const kinds = complete.flatMap((found) => found.flatMap((each) => each?.kinds ?? []))
      const ratio = known.length === 1 ? total(0) : total(1) === 0 ? null : total(0) / total(1)
      answers.push({
        period: keyOf(start, end, asked, known[0]?.measure ?? 'flow'),
        part: asked.byPark ? (group[0]?.park ?? null) : null,
        value: complete.length ? ratio : null,
        parts: complete.length,
        expected: group.length,
        kind: kinds.includes('estimated') ? 'estimated' : 'reported',
      })
    }
  }
  return answers
}
