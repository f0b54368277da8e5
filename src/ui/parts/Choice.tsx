import style from './Choice.module.css'

export interface Option {
  readonly value: string
  readonly name: string
}

interface Props {
  readonly label: string
  readonly value: string
  /** The word for "nothing chosen"; without it something always is. */
  readonly empty?: string
  readonly options: readonly Option[]
  readonly choose: (value: string) => void
}

/** One choice as a labelled chip around the browser's own list: the same by mouse, keyboard and touch. */
export function Choice({ label, value, empty, options, choose }: Props) {
  return (
    <label className={style.chip} data-set={value !== '' && empty !== undefined ? '' : undefined}>
      <span className={style.label}>{label}</span>
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {empty === undefined ? null : <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  )
}

/** The same chip for what opens something else. */
export function ChipButton({
  label,
  shown,
  set,
  open,
}: {
  readonly label: string
  readonly shown: string
  readonly set: boolean
  readonly open: () => void
}) {
  return (
    <button type="button" className={style.chip} data-set={set ? '' : undefined} onClick={open} aria-haspopup="dialog">
      <span className={style.label}>{label}</span>
      <span className={style.shown}>{shown}</span>
    </button>
  )
}
