import { Button } from '@mantine/core'
import { useState } from 'react'
import { catalog } from '#catalog/catalog.ts'
import { save } from '../state/save.ts'
import { intakeWords as words } from '../words/intake.ts'
import { useSay } from '../words/language.ts'
import style from './Gate.module.css'
import { useTrayStore } from './use.ts'

const media = { csv: 'text/csv', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const

/** The templates of one data set, made from its declaration and the names that the release knows. */
export function TemplateButtons({ dataset }: { readonly dataset: string }) {
  const store = useTrayStore()
  const take = async (format: 'csv' | 'xlsx') => {
    await store.open()
    save(`mau-${dataset}.${format}`, media[format], new Uint8Array(await store.desk.ask('template', { dataset, format })))
  }
  return (
    <>
      {(['xlsx', 'csv'] as const).map((format) => (
        <Button key={format} variant="default" size="compact-md" onClick={() => void take(format)}>
          {format.toUpperCase()}
        </Button>
      ))}
    </>
  )
}

/** Templates for people who want to send files that need no questions. */
export function Templates() {
  const say = useSay()
  const [id, setId] = useState('business_activity')
  return (
    <section className={`${style.part} screen`} aria-label={say(words.templates)}>
      <h2>{say(words.templates)}</h2>
      <p className={style.quiet}>{say(words.templatesLead)}</p>
      <div className={style.facts}>
        <label className={style.field}>
          {say(words.templateFor)}
          <select value={id} onChange={(event) => setId(event.currentTarget.value)}>
            {catalog.datasets.map((dataset) => (
              <option key={dataset.id} value={dataset.id}>
                {dataset.form ? `${dataset.form.slice(0, 4)} · ` : ''}
                {say(dataset.name)}
              </option>
            ))}
          </select>
        </label>
        <TemplateButtons dataset={id} />
      </div>
    </section>
  )
}
