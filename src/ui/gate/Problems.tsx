import { Button } from '@mantine/core'
import { useState } from 'react'
import { formatNumber } from '#model/format.ts'
import { type Problem, placeOf, sentenceOf } from '#model/problem.ts'
import { limits } from '#intake/limits.ts'
import type { Edits } from '#intake/edit.ts'
import { Grid } from '../parts/Grid.tsx'
import { save } from '../state/save.ts'
import { intakeWords as words, severityNames } from '../words/intake.ts'
import { useLanguage, useSay } from '../words/language.ts'
import style from './Gate.module.css'
import { Mend } from './Mend.tsx'
import type { Item } from './item.ts'
import type { TrayStore } from './tray.ts'

const page = 20

/** A place in which no number is parted from the word before it. */
const unbroken = (place: string) => place.replaceAll(/(dòng|cột|row|column) (?=\S+(?:,|$))/g, '$1\u00a0')

/** What is wrong or odd in a file, each with its place as Excel shows it, to be mended here or taken back. */
export function Problems({ item, store }: { readonly item: Item; readonly store: TrayStore }) {
  const say = useSay()
  const language = useLanguage()
  const [shown, setShown] = useState(page)
  const [mending, setMending] = useState<Problem | null>(null)
  const { reading, checked, decided, sheet, name } = item
  const all = [...(reading?.problems ?? []), ...(checked?.problems ?? [])]
  const grave = all.filter(({ severity }) => severity !== 'info')
  const found = [...grave.filter(({ severity }) => severity === 'error'), ...grave.filter(({ severity }) => severity === 'warning')]
  const notes = all.filter(({ severity }) => severity === 'info')
  const count = (severity: 'error' | 'warning') => (reading?.tally[severity] ?? 0) + (checked?.tally[severity] ?? 0)
  const total = count('error') + count('warning')
  const { cells, without } = decided.edits
  const send = (edits: Edits) => {
    setMending(null)
    void store.decide(sheet, { edits })
  }
  const take = async (format: 'xlsx' | 'csv') => {
    const bytes = await store.desk.ask('marked', { sheet, format, language })
    const stem = name.replace(/\.[^.]*$/, '')
    if (format === 'csv') save(`${stem}.loi.csv`, 'text/csv', new Uint8Array(bytes))
    else save(`${stem}.loi.xlsx`, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', new Uint8Array(bytes))
  }
  return (
    <section className={style.part}>
      <h3>
        {say(words.problems)}
        {total
          ? ` (${[count('error') ? `${count('error')} ${say(severityNames.error).toLowerCase()}` : '', count('warning') ? `${count('warning')} ${say(severityNames.warning).toLowerCase()}` : ''].filter(Boolean).join(', ')})`
          : ''}
      </h3>
      {cells.length + without.length ? (
        <p className={style.row}>
          <span className={style.quiet}>
            {say(words.edits).replace('{cells}', String(cells.length)).replace('{rows}', String(without.length))}
          </span>
          <button type="button" className={style.mend} onClick={() => send({ cells: [], without: [] })}>
            {say(words.undoEdits)}
          </button>
        </p>
      ) : null}
      {found.length ? (
        <Grid
          label={say(words.problems)}
          entries
          rows={found.slice(0, shown)}
          keyOf={(each, index) => `${each.code} ${placeOf(each, 'en')} ${index}`}
          columns={[
            {
              name: say(words.severity),
              whole: true,
              bare: true,
              cell: ({ severity }) => (
                <span className={style.mark} data-severity={severity}>
                  {say(severityNames[severity])}
                </span>
              ),
            },
            { name: say(words.sentence), bare: true, cell: (each) => sentenceOf(each, language) },
            { name: say(words.where), cell: (each) => <span className={style.unbroken}>{unbroken(placeOf(each, language)) || '–'}</span> },
            { name: say(words.cell), cell: ({ value }) => (value ? <span className={style.unbroken}>{value}</span> : null) },
            {
              name: say(words.mend),
              pressed: true,
              bare: true,
              cell: (each) =>
                each.row === null ? null : (
                  <button
                    type="button"
                    className={style.mend}
                    aria-label={`${say(words.mend)}: ${placeOf(each, language)}`}
                    onClick={() => setMending(each)}
                  >
                    {say(words.mend)}
                  </button>
                ),
            },
          ]}
        />
      ) : (
        <p>{say(words.noProblems)}</p>
      )}
      {shown < found.length ? (
        <Button variant="subtle" size="compact-sm" onClick={() => setShown(shown + 5 * page)}>
          {say(words.more)} ({found.length - shown})
        </Button>
      ) : total > found.length ? (
        <p className={style.quiet}>{say(words.andMore).replace('{count}', String(total - found.length))}</p>
      ) : null}
      {total ? (
        <p className={`${style.row} screen`}>
          <span className={style.quiet}>{say(words.takeBack)}:</span>
          {reading?.markable ? (
            <Button variant="default" size="compact-sm" onClick={() => void take('xlsx')}>
              {say(words.marked)}
            </Button>
          ) : null}
          <Button variant="default" size="compact-sm" onClick={() => void take('csv')}>
            {say(words.listed)}
          </Button>
          {reading && !reading.markable && reading.rows > limits.marked ? (
            <span className={style.quiet}>{say(words.unmarkable).replace('{limit}', formatNumber(limits.marked, language))}</span>
          ) : null}
        </p>
      ) : null}
      {notes.length ? (
        <details className={style.folded}>
          <summary>
            {say(words.notes)} ({notes.length})
          </summary>
          <ul className={style.quiet}>
            {notes.map((each, index) => (
              <li key={index}>
                {placeOf(each, language) ? `${placeOf(each, language)}: ` : ''}
                {sentenceOf(each, language)}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {mending ? (
        <Mend
          found={mending}
          alike={found.filter((each) => isAlike(each, mending))}
          edits={decided.edits}
          send={send}
          names={(dataset) => store.desk.ask('names', { dataset })}
          name={(text, id) => {
            setMending(null)
            void store.name(sheet, text, id)
          }}
          dataset={reading?.dataset ?? ''}
          close={() => setMending(null)}
        />
      ) : null}
    </section>
  )
}

const isAlike = (one: Problem, other: Problem) =>
  one.code === other.code && one.sheet === other.sheet && one.column === other.column && one.value === other.value && one.row !== null
