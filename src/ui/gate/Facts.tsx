import { useState } from 'react'
import { catalog } from '#catalog/catalog.ts'
import { encodingNames } from '#intake/bytes/encoding.ts'
import { delimiters } from '#intake/bytes/delimiter.ts'
import type { Reading } from '#gate/sheet.ts'
import { formatNumber } from '#model/format.ts'
import { periodName } from '#model/period.ts'
import { intakeWords as words } from '../words/intake.ts'
import { useLanguage, useSay } from '../words/language.ts'
import style from './Gate.module.css'

interface Props {
  readonly reading: Reading
  readonly answer: (answers: Readonly<Record<string, string>>) => void
}

const signs: Readonly<Record<string, string>> = { '\t': 'Tab', ';': ';', '|': '|', ',': ',' }

/** How a file was read, each reading changeable where it could have been another. */
export function Facts({ reading, answer }: Props) {
  const say = useSay()
  const language = useLanguage()
  const { dataset, sheets, sheet, encoding, delimiter, decimal, totals, columns, kind } = reading
  const converted = columns.flatMap(({ header, conversion }) => (conversion ? [`${header}: ${conversion.from} → ${conversion.to}`] : []))
  const visible = sheets.filter(({ hidden, name }) => !hidden && name !== null)
  const hasText = columns.some(({ notation }) => notation !== null)
  return (
    <section className={style.part} aria-label={say(words.whatRead)}>
      <h3>{say(words.whatRead)}</h3>
      <div className={style.facts}>
        <Pick
          label={say(words.dataset)}
          value={dataset ?? ''}
          options={[
            ...(dataset === null ? [['', say(words.unknown)] as const] : []),
            ...catalog.datasets.map(({ id, name, form }) => [id, form ? `${form.slice(0, 4)} · ${say(name)}` : say(name)] as const),
          ]}
          choose={(id) => answer({ dataset: id })}
        />
        {visible.length > 1 ? (
          <Pick
            label={say(words.sheet)}
            value={sheet ?? ''}
            options={visible.map(({ name }) => [name ?? '', name ?? ''])}
            choose={(name) => answer({ sheet: name })}
          />
        ) : null}
        {dataset === null ? null : <Period key={reading.period} reading={reading} answer={answer} />}
        {kind === 'text' && encoding ? (
          <Pick
            label={say(words.encoding)}
            value={encoding}
            options={Object.entries(encodingNames)}
            choose={(id) => answer({ encoding: id })}
          />
        ) : null}
        {kind === 'text' && delimiter ? (
          <Pick
            label={say(words.delimiter)}
            value={delimiter}
            options={delimiters.map((sign) => [sign, signs[sign] ?? sign])}
            choose={(sign) => answer({ delimiter: sign })}
          />
        ) : null}
        {hasText ? (
          <Pick
            label={say(words.decimal)}
            value={decimal ?? ''}
            options={[...(decimal === null ? [['', say(words.mixed)] as const] : []), ['comma', say(words.comma)], ['dot', say(words.dot)]]}
            choose={(notation) =>
              answer(Object.fromEntries(columns.flatMap((column) => (column.notation ? [[`decimal:${column.column}`, notation]] : []))))
            }
          />
        ) : null}
        <div className={style.field}>
          {say(words.rows)}
          <span className={style.said}>{formatNumber(reading.rows, language)}</span>
        </div>
        {totals.length ? (
          <div className={style.field}>
            {say(words.totals)}
            <span className={style.said}>{say(words.totalsSet)}</span>
          </div>
        ) : null}
      </div>
      {converted.length ? (
        <p className={style.quiet}>
          {say(words.units)}: {converted.join('; ')}
        </p>
      ) : null}
    </section>
  )
}

function Pick({
  label,
  value,
  options,
  choose,
}: {
  readonly label: string
  readonly value: string
  readonly options: readonly (readonly [string, string])[]
  readonly choose: (value: string) => void
}) {
  return (
    <label className={style.field}>
      {label}
      <select value={value} onChange={(event) => event.currentTarget.value && choose(event.currentTarget.value)}>
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

function Period({ reading: { period }, answer }: Props) {
  const say = useSay()
  const language = useLanguage()
  const shown = period === null ? '' : periodName(period, language)
  const [text, setText] = useState(shown)
  const send = () => {
    if (text.trim() !== '' && text !== shown) answer({ period: text })
  }
  if (period === null)
    return (
      <div className={style.field}>
        {say(words.period)}
        <span className={style.said}>{say(words.ownPeriods)}</span>
      </div>
    )
  return (
    <label className={style.field}>
      {say(words.period)}
      <input
        value={text}
        size={14}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={send}
        onKeyDown={(event) => {
          if (event.key === 'Enter') send()
        }}
      />
    </label>
  )
}
