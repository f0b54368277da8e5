import type { Decomposition } from '#model/decomposition.ts'
import { formatChange } from '#model/format.ts'
import { Grid } from '../parts/Grid.tsx'
import { useLanguage, useSay } from '../words/language.ts'
import { leverWords as words } from '../words/lever.ts'
import { effectTotal } from './change.ts'

/** Every effect of every park as a table whose last row is the change of the whole. */
export function Effects({
  found,
  names,
  unit,
}: {
  readonly found: Decomposition
  readonly names: Readonly<Record<string, string>>
  readonly unit: string
}) {
  const say = useSay()
  const language = useLanguage()
  const rows = [
    ...found.effects
      .toSorted((a, b) => effectTotal(b) - effectTotal(a))
      .map((effect) => ({ ...effect, name: names[effect.part] ?? effect.part })),
    { ...found, part: '', name: say(words.all) },
  ]
  const cell = (value: number) => (value === 0 ? '–' : formatChange(value, language, 4))
  const column = (name: 'own' | 'mix' | 'joined' | 'left') => ({
    name: say(words[name]),
    numeric: true,
    cell: (row: (typeof rows)[number]) => cell(row[name]),
  })
  return (
    <Grid
      label={`${say(words.why)} (${unit})`}
      rows={rows}
      keyOf={({ part }) => part || 'all'}
      columns={[
        { name: `${say(words.park)} (${unit})`, cell: ({ name, part }) => (part ? name : <strong>{name}</strong>) },
        column('own'),
        column('mix'),
        column('joined'),
        column('left'),
        { name: say(words.effect), numeric: true, cell: (row) => <strong>{cell(effectTotal(row))}</strong> },
      ]}
    />
  )
}
