import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { catalog } from '#catalog/catalog.ts'
import type { Answers } from '#gate/asks.ts'
import type { CellEdit, Edits } from '#intake/edit.ts'
import { type Problem, placeOf, sentenceOf } from '#model/problem.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { intakeWords as words } from '../words/intake.ts'
import { useLanguage, useSay } from '../words/language.ts'
import style from './Gate.module.css'

interface Props {
  readonly found: Problem
  readonly alike: readonly Problem[]
  readonly edits: Edits
  readonly dataset: string
  readonly send: (edits: Edits) => void
  readonly names: (dataset: string) => Promise<Answers['names']>
  readonly name: (text: string, id: string) => void
  readonly close: () => void
}

/** Rows that must stay: without them, those below would be read under a header that is not theirs. */
const heading: ReadonlySet<string> = new Set(['table_other'])

/** Mends one problem: a cell, all cells like it, the row left out, or the name made known. The file itself stays as it is. */
export function Mend({ found, alike, edits, dataset, send, names, name, close }: Props) {
  const say = useSay()
  const language = useLanguage()
  const [text, setText] = useState(found.suggestion ?? found.value ?? '')
  const register = catalog.datasets.find(({ id }) => id === dataset)?.columns.find(({ id }) => id === found.field)?.refers?.dataset
  const editOf = ({ sheet, row, column }: Problem): readonly CellEdit[] =>
    row === null || column === null ? [] : [{ sheet, row, column, text }]
  const mend = (problems: readonly Problem[]) => send({ ...edits, cells: [...edits.cells, ...problems.flatMap(editOf)] })
  const skip = (problems: readonly Problem[]) =>
    send({ ...edits, without: [...edits.without, ...problems.flatMap(({ sheet, row }) => (row === null ? [] : [{ sheet, row }]))] })
  return (
    <Dialog title={placeOf(found, language)} close={close}>
      <p>{sentenceOf(found, language)}</p>
      {found.column === null ? null : (
        <form
          className={style.part}
          onSubmit={(event) => {
            event.preventDefault()
            mend([found])
          }}
        >
          <label className={style.field}>
            {say(words.newValue)}
            <input value={text} onChange={(event) => setText(event.currentTarget.value)} size={32} />
          </label>
          <p className={style.row}>
            <Button type="submit" size="compact-md">
              {say(words.mendOne)}
            </Button>
            {alike.length > 1 ? (
              <Button size="compact-md" variant="default" onClick={() => mend(alike)}>
                {say(words.mendAll)} ({alike.length})
              </Button>
            ) : null}
          </p>
        </form>
      )}
      {register !== undefined && found.value !== null && found.code.startsWith('name_') ? (
        <Naming text={found.value} ask={() => names(register)} choose={(id) => name(found.value ?? '', id)} />
      ) : null}
      {heading.has(found.code) ? null : (
        <p className={style.row}>
          <Button size="compact-md" variant="subtle" onClick={() => skip([found])}>
            {say(words.skipRow)} {found.row}
          </Button>
        </p>
      )}
    </Dialog>
  )
}

/** A name that no register knows, made known as another name of one of its entries; it is remembered. */
function Naming({
  text,
  ask,
  choose,
}: {
  readonly text: string
  readonly ask: () => Promise<Answers['names']>
  readonly choose: (id: string) => void
}) {
  const say = useSay()
  const [known, setKnown] = useState<Answers['names']>([])
  const [id, setId] = useState('')
  useEffect(() => {
    let open = true
    void ask().then((found) => {
      if (open) setKnown(found)
    })
    return () => {
      open = false
    }
    // The names are asked for once, when the dialog opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  return (
    <div className={style.row}>
      <label className={style.field}>
        “{text}”: {say(words.otherName)}
        <select value={id} onChange={(event) => setId(event.currentTarget.value)}>
          <option value="" />
          {known.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
        </select>
      </label>
      <Button size="compact-md" variant="default" disabled={id === ''} onClick={() => choose(id)}>
        {say(words.apply)}
      </Button>
    </div>
  )
}
