import style from './Days.module.css'

interface Props {
  readonly value: number | null
  /** What holds while nothing is entered. */
  readonly empty: string
  readonly label?: string
  readonly change: (days: number | null) => void
}

/** A number of days, or nothing. */
export function Days({ value, empty, label, change }: Props) {
  return (
    <input
      className={style.days}
      type="number"
      inputMode="numeric"
      min={0}
      max={366}
      step={1}
      value={value ?? ''}
      placeholder={empty}
      aria-label={label}
      onChange={({ currentTarget }) => {
        const days = currentTarget.valueAsNumber
        if (currentTarget.value === '') change(null)
        else if (Number.isInteger(days) && days >= 0 && days <= 366) change(days)
      }}
    />
  )
}
