import { Button } from '@mantine/core'
import { useState } from 'react'
import { catalog } from '#catalog/catalog.ts'
import { type Conflict, type Value } from '#gate/conflict.ts'
import { type Choices, conflictId } from '#gate/rebase.ts'
import { partNames, useParks } from '../data/registers.ts'
import { Grid } from '../parts/Grid.tsx'
import { draftWords as words } from '../words/draft.ts'
import { intakeWords } from '../words/intake.ts'
import { useLanguage, useSay } from '../words/language.ts'
import { shown } from './Compared.tsx'
import style from './Gate.module.css'

interface Props {
  readonly conflicts: readonly Conflict[]
  readonly disabled: boolean
  readonly move: (choices: Choices) => void
}

/** Where the draft and a newer release changed the same figure, each otherwise: one choice a line, none taken silently. */
export function Conflicts({ conflicts, disabled, move }: Props) {
  const say = useSay()
  const language = useLanguage()
  const names = partNames(useParks(), language)
  const [choices, setChoices] = useState<Choices>({})
  const columnOf = ({ dataset, column }: Pick<Conflict, 'dataset' | 'column'>) =>
    catalog.datasets.find(({ id }) => id === dataset)?.columns.find(({ id }) => id === column)
  const text = (conflict: Conflict, value: Value) => {
    const column = columnOf(conflict)
    return column ? shown(value, column, names, language) || '–' : '–'
  }
  const keyOf = ({ dataset, key }: Conflict) =>
    key
      .map((value, index) => {
        const id = catalog.datasets.find((each) => each.id === dataset)?.key[index] ?? ''
        const column = columnOf({ dataset, column: id })
        return column ? shown(value, column, names, language) : String(value ?? '')
      })
      .filter(Boolean)
      .join(', ')
  const side = (conflict: Conflict, which: 'ours' | 'theirs') => {
    const id = conflictId(conflict)
    const value = conflict[which]
    return (
      <label className={style.row}>
        <input
          type="radio"
          name={id}
          aria-label={`${keyOf(conflict)}: ${say(words[which])}`}
          checked={choices[id] === which}
          onChange={() => setChoices({ ...choices, [id]: which })}
        />
        {conflict.column === null ? say(which === 'ours' ? words.kept : words.takenOut) : text(conflict, value)}
      </label>
    )
  }
  const decided = conflicts.every((conflict) => choices[conflictId(conflict)])
  return (
    <div className={`${style.part} ${style.wide}`}>
      {conflicts.length ? (
        <>
          <h3>
            {say(words.conflicts)} ({conflicts.length})
          </h3>
          <Grid
            label={say(words.conflicts)}
            rows={conflicts}
            keyOf={conflictId}
            columns={[
              { name: say(intakeWords.key), cell: keyOf },
              { name: say(intakeWords.column), cell: (each) => columnOf(each)?.name[language] ?? say(words.wholeRow) },
              { name: say(words.was), numeric: true, cell: (each) => text(each, each.before) },
              { name: say(words.ours), cell: (each) => side(each, 'ours') },
              { name: say(words.theirs), cell: (each) => side(each, 'theirs') },
            ]}
          />
        </>
      ) : (
        <p>{say(words.noConflicts)}</p>
      )}
      <Button disabled={disabled || !decided} onClick={() => move(choices)}>
        {say(words.move)}
      </Button>
    </div>
  )
}
