import { useState } from 'react'
import { catalog } from '#catalog/catalog.ts'
import type { Mapping } from '#intake/match/mapping.ts'
import type { Reading } from '#gate/sheet.ts'
import { formatNumber } from '#model/format.ts'
import { Grid } from '../parts/Grid.tsx'
import { howNames, intakeWords as words } from '../words/intake.ts'
import { useLanguage, useSay } from '../words/language.ts'
import style from './Gate.module.css'

interface Props {
  readonly reading: Reading
  readonly settle: (mapping: Mapping) => void
}

/** Which column of the file is read as what, to be changed where it was taken wrong. */
export function Matching({ reading, settle }: Props) {
  const say = useSay()
  const language = useLanguage()
  const { columns, mapping, records } = reading
  const fields = catalog.datasets.find(({ id }) => id === reading.dataset)?.columns ?? []
  const [open, setOpen] = useState<boolean | null>(null)
  const unread = columns.filter(({ field, how }) => field === null && how !== 'ordinal').length
  const shown = open ?? (unread > 0 && mapping !== null)
  const first = (field: string | null) => {
    const value = field === null ? null : (records[0]?.values[field] ?? null)
    return typeof value === 'number' ? formatNumber(value, language, 6) : (value ?? '')
  }
  return (
    <details className={style.folded} open={shown} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {say(words.matching)} ({columns.length - unread}/{columns.length})
      </summary>
      {shown ? (
        <>
          <p className={style.quiet}>{say(words.matchingHelp)}</p>
          <Grid
            label={say(words.matching)}
            rows={columns}
            keyOf={({ column, field }, index) => `${column} ${field} ${index}`}
            columns={[
              { name: say(words.column), cell: ({ column }) => column },
              { name: say(words.inFile), cell: ({ header }) => header },
              {
                name: say(words.readAs),
                cell: ({ header, identity, field, how }) =>
                  mapping && how !== 'ordinal' && identity ? (
                    <span className={style.cell}>
                      <select
                        value={field ?? ''}
                        aria-label={`${say(words.readAs)}: ${header}`}
                        onChange={(event) =>
                          settle({ ...mapping, columns: { ...mapping.columns, [identity]: event.currentTarget.value || null } })
                        }
                      >
                        <option value="">{say(words.unread)}</option>
                        {fields.map(({ id, name }) => (
                          <option key={id} value={id}>
                            {say(name)}
                          </option>
                        ))}
                      </select>
                    </span>
                  ) : (
                    (fields.find(({ id }) => id === field)?.name[language] ?? say(words.unread))
                  ),
              },
              { name: say(words.how), cell: ({ how }) => say(howNames[how]) },
              { name: say(words.firstValues), cell: ({ field }) => first(field) },
            ]}
          />
        </>
      ) : null}
    </details>
  )
}
