import { pointOfDate, startOfDate } from '#model/period.ts'
import { useRelease } from '../data/context.ts'
import style from './Timeline.module.css'

interface Props {
  /** Dates of any precision. */
  readonly starts: string
  readonly ends: string
  /** What the bar shows, in words. */
  readonly label: string
  /** The years of the axis, common to all bars of a page. */
  readonly from: number
  readonly to: number
}

/** When work is to be done, on an axis of years that a whole page shares, with the date of the data on it. */
export function Timeline({ starts, ends, label, from, to }: Props) {
  const { descriptor } = useRelease()
  const first = startOfDate(starts)
  const last = pointOfDate(ends)
  if (first === null || last === null) return null
  const place = (point: number) => `${(100 * (Math.min(to, Math.max(from, point)) - from)) / Math.max(1, to - from)}%`
  const now = pointOfDate(descriptor.as_of) ?? to
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  return (
    <div className={style.timeline} role="img" aria-label={label} title={label}>
      <span className={style.axis}>
        {years.map((year) => (
          <i key={year} className={style.tick} style={{ left: place(year) }} />
        ))}
        <i className={style.bar} style={{ left: place(first), width: `calc(${place(last)} - ${place(first)})` }} />
        <i className={style.now} style={{ left: place(now) }} />
      </span>
    </div>
  )
}
