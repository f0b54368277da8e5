import { catalog } from '#catalog/catalog.ts'
import { formatNumber } from '#model/format.ts'
import { dateName } from '#model/period.ts'
import { tablesOf } from '#release/descriptor.ts'
import { useRelease } from '../data/context.ts'
import { useUnitNote } from '../data/plan.ts'
import { Grid } from '../parts/Grid.tsx'
import { PageLink } from '../parts/PageLink.tsx'
import { Units } from '../parts/Units.tsx'
import { useDrawn } from '../state/drawn.ts'
import { cadenceNames, dataWords as words } from '../words/data.ts'
import { useLanguage, useSay } from '../words/language.ts'
import style from './Page.module.css'

/** Every data set that is declared, with what this release holds of it. */
export default function DataPage() {
  const say = useSay()
  const language = useLanguage()
  const note = useUnitNote()
  const { descriptor } = useRelease()
  useDrawn(true)
  const rows = catalog.datasets.map((dataset) => ({ dataset, resource: tablesOf(descriptor).find(({ name }) => name === dataset.id) }))
  return (
    <article className={style.page}>
      <header className={style.head}>
        <h1>{say(words.title)}</h1>
        <p>{say(words.lead)}</p>
      </header>
      <Grid
        label={say(words.title)}
        rows={rows}
        keyOf={({ dataset }) => dataset.id}
        columns={[
          { name: say(words.name), cell: ({ dataset }) => <PageLink to={`/dataset/${dataset.id}`}>{say(dataset.name)}</PageLink> },
          { name: say(words.form), cell: ({ dataset }) => dataset.form ?? '–' },
          { name: say(words.cadence), cell: ({ dataset }) => say(cadenceNames[dataset.cadence]) },
          {
            name: say(words.rows),
            numeric: true,
            cell: ({ resource }) => (resource?.rows ? formatNumber(resource.rows, language) : say(words.none)),
          },
          { name: say(words.asOf), cell: ({ resource }) => (resource?.as_of ? dateName(resource.as_of, language) : '–') },
          {
            name: `${say(words.units)} (${note})`,
            cell: ({ dataset }) => <Units ids={dataset.leadUnits} />,
          },
        ]}
      />
    </article>
  )
}
