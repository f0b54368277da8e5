import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { catalog } from '#catalog/catalog.ts'
import type { Checked, ListedChange } from '#gate/asks.ts'
import type { Column, Dataset } from '#model/dataset.ts'
import { formatNumber } from '#model/format.ts'
import { periodName } from '#model/period.ts'
import { carriedFields } from '#model/provenance.ts'
import type { Effect } from '#sql/diff.ts'
import type { Cell } from '#sql/statement.ts'
import { Grid } from '../parts/Grid.tsx'
import { partNames, useParks } from '../data/registers.ts'
import { effectNames, intakeWords as words } from '../words/intake.ts'
import { useLanguage, useSay } from '../words/language.ts'
import style from './Gate.module.css'
import type { TrayStore } from './tray.ts'

const piece = 100
const effects: readonly Effect[] = ['changed', 'added', 'removed', 'unchanged']

interface Line {
  readonly row: number | null
  readonly key: string
  readonly column: Column
  readonly before: string
  readonly after: string
}

interface Props {
  readonly sheet: number
  readonly dataset: string
  readonly checked: Checked
  readonly store: TrayStore
}

/** What a file would change, cell by cell, old and new side by side. */
export function Compared({ sheet, dataset: id, checked, store }: Props) {
  const say = useSay()
  const language = useLanguage()
  const { counts } = checked
  const dataset = catalog.datasets.find((each) => each.id === id)
  const [effect, setEffect] = useState<Effect>(effects.find((each) => each !== 'unchanged' && counts[each] > 0) ?? 'unchanged')
  const [rows, setRows] = useState<{ readonly of: Effect; readonly checked: Checked; readonly list: readonly ListedChange[] } | null>(null)
  const list = rows?.of === effect && rows.checked === checked ? rows.list : []
  const ask = (offset: number, before: readonly ListedChange[]) =>
    store.desk.ask('changes', { sheet, effect, offset, limit: piece }).then(
      (found) => setRows({ of: effect, checked, list: [...before, ...found] }),
      () => undefined,
    )
  useEffect(() => {
    let open = true
    void store.desk.ask('changes', { sheet, effect, offset: 0, limit: piece }).then(
      (found) => {
        if (open) setRows({ of: effect, checked, list: found })
      },
      () => undefined,
    )
    return () => {
      open = false
    }
  }, [store, sheet, effect, checked])
  const parks = useParks()
  if (!dataset) return null
  const names = partNames(parks, language)
  const lines = list.flatMap((change) => linesOf(dataset, change, effect, (cell, column) => shown(cell, column, names, language)))
  return (
    <section className={style.part} aria-label={say(words.compared)} data-compared={effect}>
      <h3>{say(words.compared)}</h3>
      <div className={style.counts}>
        {effects.map((each) => (
          <button key={each} type="button" aria-pressed={effect === each} disabled={!counts[each]} onClick={() => setEffect(each)}>
            {say(effectNames[each])}: {formatNumber(counts[each], language)}
          </button>
        ))}
      </div>
      {counts.added + counts.changed === 0 ? <p>{say(words.nothingNew)}</p> : null}
      {lines.length ? (
        <Grid
          label={`${say(words.compared)}: ${say(effectNames[effect])}`}
          entries
          rows={lines}
          keyOf={(_, index) => String(index)}
          columns={[
            { name: say(words.row), numeric: true, cell: ({ row }) => row ?? '' },
            { name: say(words.key), bare: true, cell: ({ key }) => key },
            {
              name: say(words.column),
              bare: true,
              cell: ({ column }) => (column.unit ? `${say(column.name)} (${say(column.unit)})` : say(column.name)),
            },
            { name: say(words.before), numeric: true, cell: ({ before }) => <span className={style.old}>{before || '–'}</span> },
            { name: say(words.after), numeric: true, cell: ({ after }) => <span className={style.new}>{after || '–'}</span> },
          ]}
        />
      ) : null}
      {list.length && list.length < counts[effect] ? (
        <Button variant="subtle" size="compact-sm" onClick={() => void ask(list.length, list)}>
          {say(words.more)} ({formatNumber(counts[effect] - list.length, language)})
        </Button>
      ) : null}
    </section>
  )
}

function linesOf(
  dataset: Dataset,
  { before, after, place }: ListedChange,
  effect: Effect,
  text: (cell: Cell, column: Column) => string,
): readonly Line[] {
  const row = after ?? before ?? {}
  const key = dataset.key
    .flatMap((id) => dataset.columns.filter((column) => column.id === id).map((column) => text(row[id] ?? null, column)))
    .filter(Boolean)
    .join(', ')
  return dataset.columns
    .filter(({ id }) => !dataset.key.includes(id) && !carriedFields.includes(id))
    .filter(({ id }) => {
      const [old, now] = [before?.[id] ?? null, after?.[id] ?? null]
      return effect === 'changed' ? old !== now : (old ?? now) !== null
    })
    .map((column) => ({
      row: place?.row ?? null,
      key,
      column,
      before: text(before?.[column.id] ?? null, column),
      after: text(after?.[column.id] ?? null, column),
    }))
}

/** A cell in the words of the screen: names for codes, periods and figures as people write them. */
export function shown(cell: Cell, column: Column, names: Readonly<Record<string, string>>, language: 'vi' | 'en'): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return formatNumber(cell, language, 6)
  const text = String(cell)
  if (column.type === 'period') return periodName(text, language)
  const code = column.codes?.find(({ id }) => id === text)
  if (code) return code.name[language]
  return column.refers?.dataset === 'parks' && Object.hasOwn(names, text) ? (names[text] ?? text) : text
}
