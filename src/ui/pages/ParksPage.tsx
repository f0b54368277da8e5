import parksDataset from '#catalog/datasets/parks.ts'
import { formatNumber } from '#model/format.ts'
import type { Text } from '#model/text.ts'
import { type Park, useParks } from '../data/registers.ts'
import { SourceButton } from '../parts/Foot.tsx'
import { Grid } from '../parts/Grid.tsx'
import { PageLink } from '../parts/PageLink.tsx'
import { useDrawn } from '../state/drawn.ts'
import { indicatorWords } from '../words/indicator.ts'
import { useLanguage, useSay } from '../words/language.ts'
import { parkWords as words } from '../words/park.ts'
import style from './Page.module.css'

/** The name of a code of the register of parks. */
export function parkCode(column: string, code: string): Text | null {
  return parksDataset.columns.find(({ id }) => id === column)?.codes?.find(({ id }) => id === code)?.name ?? null
}

export default function ParksPage() {
  const say = useSay()
  const language = useLanguage()
  const parks = useParks()
  useDrawn(parks.length > 0)
  const code = (column: string, value: string) => {
    const name = parkCode(column, value)
    return name ? say(name) : '–'
  }
  const area = (value: number | null) => (value === null ? '–' : <span data-value={value}>{formatNumber(value, language, 2)}</span>)
  const order = (park: Park) => ['park', 'rest', 'zone', 'group', 'comparison'].indexOf(park.kind)
  return (
    <article className={style.page}>
      <header className={style.head}>
        <h1>{say(words.title)}</h1>
        <p>{say(words.lead)}</p>
      </header>
      <Grid
        label={say(words.title)}
        rows={parks.toSorted((a, b) => order(a) - order(b) || say(a.name).localeCompare(say(b.name), 'vi'))}
        keyOf={({ id }) => id}
        columns={[
          { name: say(words.name), cell: (park) => <PageLink to={`/park/${park.id}`}>{say(park.name)}</PageLink> },
          { name: say(words.kind), cell: (park) => code('kind', park.kind) },
          { name: say(words.position), cell: (park) => code('position', park.position) },
          { name: say(words.status), cell: (park) => code('status', park.status) },
          {
            name: say(words.established),
            numeric: true,
            cell: ({ established }) => (established === null ? '–' : <span data-value={established}>{established}</span>),
          },
          { name: say(words.totalHa), numeric: true, cell: (park) => area(park.totalHa) },
          { name: say(words.industrialHa), numeric: true, cell: (park) => area(park.industrialHa) },
          { name: say(indicatorWords.source), cell: (park) => <SourceButton ids={park.sources} /> },
        ]}
      />
    </article>
  )
}
