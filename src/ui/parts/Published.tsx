import type { Indicator } from '#model/indicator.ts'
import { comparePeriods } from '#model/period.ts'
import { textOf } from '#model/row.ts'
import { useTable } from '../data/answers.ts'
import { indicatorWords as words } from '../words/indicator.ts'
import { useSay } from '../words/language.ts'
import { Printed } from './Printed.tsx'
import style from './Published.module.css'

/** Every figure that was printed of an indicator, of any scope and unit, as its source gives it: nothing published is hidden by a choice. */
export function Published({ indicator, part }: { readonly indicator: Indicator; readonly part?: string }) {
  const say = useSay()
  const { value } = useTable('published_series')
  const series = indicator.published.map((link) => link.series)
  const rows = (value ?? [])
    .filter((row) => series.includes(textOf(row, 'series')) && (part === undefined || textOf(row, 'part') === part))
    .toSorted(
      (a, b) => textOf(a, 'part').localeCompare(textOf(b, 'part'), 'vi') || comparePeriods(textOf(b, 'period'), textOf(a, 'period')),
    )
  if (!rows.length) return null
  return (
    <section className={style.place}>
      <h2>{say(words.published)}</h2>
      <p className={style.note}>{say(words.publishedNote)}</p>
      <Printed label={say(words.published)} rows={rows} parts={part === undefined} />
    </section>
  )
}
