import { Button } from '@mantine/core'
import { useState } from 'react'
import { catalog } from '#catalog/catalog.ts'
import type { Column, Dataset } from '#model/dataset.ts'
import { formatNumber } from '#model/format.ts'
import { dateName } from '#model/period.ts'
import { tablesOf } from '#release/descriptor.ts'
import { tableSchema } from '#release/schema.ts'
import type { Row } from '#sql/statement.ts'
import { useTable } from '../data/answers.ts'
import { useRelease } from '../data/context.ts'
import { datasetsOf } from '#model/needs.ts'
import { useUnitNote } from '../data/plan.ts'
import { TemplateButtons } from '../gate/Templates.tsx'
import { Facts } from '../parts/Facts.tsx'
import { SourceButton } from '../parts/Foot.tsx'
import { Failure } from '../parts/Failure.tsx'
import { Grid, type GridColumn } from '../parts/Grid.tsx'
import { PageLink } from '../parts/PageLink.tsx'
import { Units } from '../parts/Units.tsx'
import { save } from '../state/save.ts'
import { useDrawn } from '../state/drawn.ts'
import { useRouteId } from '../state/navigate.ts'
import { cadenceNames, dataWords as words, typeNames } from '../words/data.ts'
import { useLanguage, useSay } from '../words/language.ts'
import { NotFound } from './Trouble.tsx'
import style from './Page.module.css'

export default function DatasetPage() {
  const id = useRouteId()
  const dataset = catalog.datasets.find((each) => each.id === id)
  useDrawn(true)
  return dataset ? <Documented key={dataset.id} dataset={dataset} /> : <NotFound />
}

/** The documentation of a data set, made from its declaration, and the rows this release holds. */
function Documented({ dataset }: { readonly dataset: Dataset }) {
  const say = useSay()
  const language = useLanguage()
  const { descriptor, address } = useRelease()
  const note = useUnitNote()
  const resource = tablesOf(descriptor).find(({ name }) => name === dataset.id)
  const used = catalog.indicators.filter((indicator) =>
    datasetsOf(
      indicator,
      indicator.axes.flatMap(({ choices }) => choices.map((choice) => choice.id)),
    ).includes(dataset.id),
  )
  const facts: [string, React.ReactNode][] = [
    [say(words.form), dataset.form ?? '–'],
    [say(words.row), say(dataset.row)],
    [say(words.cadence), say(cadenceNames[dataset.cadence])],
    [`${say(words.units)} (${note})`, <Units key="units" ids={dataset.leadUnits} />],
    [say(words.key), dataset.key.map((key) => columnName(dataset, key, say)).join(' + ')],
    [say(words.rows), resource?.rows ? formatNumber(resource.rows, language) : say(words.none)],
    [say(words.asOf), resource?.as_of ? dateName(resource.as_of, language) : '–'],
  ]
  return (
    <article className={style.page}>
      <header className={style.head}>
        <h1>{say(dataset.name)}</h1>
        <p>{say(dataset.about)}</p>
      </header>
      <Facts facts={facts} />
      <section className={style.section}>
        <h2>{say(words.downloads)}</h2>
        <p className={`screen ${style.downloads}`}>
          <Button
            variant="default"
            size="compact-md"
            onClick={() => save(`${dataset.id}.schema.json`, 'application/json', JSON.stringify(tableSchema(dataset), null, 2))}
          >
            {say(words.schema)}
          </Button>
          <span>{say(words.template)}:</span>
          <TemplateButtons dataset={dataset.id} />
          {resource ? (
            <a href={address(resource.path)} download={resource.path}>
              {say(words.file)}: {resource.path} ({formatNumber(resource.bytes / 1000, language, 1)} kB)
            </a>
          ) : null}
        </p>
        <p className={style.quiet}>{resource?.hash}</p>
      </section>
      <section className={style.section}>
        <h2>{say(words.columns)}</h2>
        <Columns dataset={dataset} />
        {dataset.checks?.length ? (
          <>
            <h3>{say(words.checks)}</h3>
            <ul>
              {dataset.checks.map((check) => (
                <li key={check.code}>{say(check.sentence)}</li>
              ))}
            </ul>
          </>
        ) : null}
      </section>
      {used.length ? (
        <section className={style.section}>
          <h2>{say(words.used)}</h2>
          <p className={style.downloads}>
            {used.map((indicator) => (
              <PageLink key={indicator.id} to={`/indicator/${indicator.id}`}>
                {say(indicator.short ?? indicator.name)}
              </PageLink>
            ))}
          </p>
        </section>
      ) : null}
      <Preview dataset={dataset} />
    </article>
  )
}

const columnName = (dataset: Dataset, id: string, say: ReturnType<typeof useSay>) => {
  const column = dataset.columns.find((each) => each.id === id)
  return column ? say(column.name) : id
}

function Columns({ dataset }: { readonly dataset: Dataset }) {
  const say = useSay()
  const language = useLanguage()
  const rules = (column: Column) =>
    [
      column.required ? say(words.required) : '',
      column.min === undefined ? '' : `${say(words.atLeast)} ${formatNumber(column.min, language)}`,
      column.max === undefined ? '' : `${say(words.atMost)} ${formatNumber(column.max, language)}`,
      column.codes ? `${say(words.oneOf)}: ${column.codes.map((code) => say(code.name)).join(', ')}` : '',
      column.refers ? `${say(words.inRegister)} ${column.refers.dataset}` : '',
      column.flow ? say(words.flow) : '',
    ]
      .filter(Boolean)
      .join('; ')
  return (
    <Grid
      label={say(words.columns)}
      rows={dataset.columns}
      keyOf={(column) => column.id}
      columns={[
        { name: say(words.column), cell: (column) => say(column.name) },
        { name: say(words.code), cell: (column) => <code>{column.id}</code> },
        { name: say(words.field), cell: (column) => column.field ?? '' },
        { name: say(words.type), cell: (column) => say(typeNames[column.type]) },
        { name: say(words.unit), cell: (column) => (column.unit ? say(column.unit) : '') },
        { name: say(words.rule), cell: rules },
        { name: say(words.aliases), cell: (column) => column.aliases?.join(', ') ?? '' },
      ]}
    />
  )
}

const step = 50

function Preview({ dataset }: { readonly dataset: Dataset }) {
  const say = useSay()
  const language = useLanguage()
  const [shown, setShown] = useState(step)
  const { value, error, retry } = useTable(dataset.id)
  return (
    <section className={style.section} aria-busy={!value && !error}>
      <h2>{say(words.preview)}</h2>
      {error ? <Failure error={error} retry={retry} /> : null}
      {value?.length === 0 ? <p>{say(words.noneHelp)}</p> : null}
      {value?.length ? (
        <>
          <Grid
            label={say(words.preview)}
            rows={value.slice(0, shown)}
            keyOf={(_, index) => String(index)}
            columns={dataset.columns.map((column): GridColumn<Row> => ({
              name: say(column.name),
              numeric: column.type === 'number',
              cell: (row) => {
                const cell = row[column.id]
                const code = column.codes?.find((each) => each.id === cell)
                if (typeof cell === 'number') return <span data-value={cell}>{formatNumber(cell, language, 6)}</span>
                if (typeof cell === 'string' && column.refers?.dataset === 'sources') return <SourceButton ids={cell} />
                return code ? say(code.name) : (cell ?? '')
              },
            }))}
          />
          <p className={style.quiet}>
            {say(words.shown)} {formatNumber(Math.min(shown, value.length), language)} / {formatNumber(value.length, language)}{' '}
            {shown < value.length ? (
              <Button className="screen" variant="subtle" size="compact-sm" onClick={() => setShown(shown + 200)}>
                {say(words.more)}
              </Button>
            ) : null}
          </p>
        </>
      ) : null}
    </section>
  )
}
