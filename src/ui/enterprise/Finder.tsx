import enterprises from '#catalog/datasets/business/enterprises.ts'
import { TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { type Enterprise, type Wanted, flags, orders } from '#model/enterprise.ts'
import { useParks } from '../data/registers.ts'
import { Choice } from '../parts/Choice.tsx'
import { enterpriseWords as words, orderNames } from '../words/enterprise.ts'
import { useSay } from '../words/language.ts'
import style from './Finder.module.css'
import { useWanted } from './wanted.ts'

/** The search field and the filters of the list; everything chosen is in the address. */
export function Finder({ all }: { readonly all: readonly Enterprise[] }) {
  const say = useSay()
  const parks = useParks()
  const { wanted, order, set, clear } = useWanted()
  const [typed, type] = useState(wanted.find)
  const find = useDebouncedCallback((text: string) => set('find', text), 200)
  const there = new Set(all.map(({ park }) => park))
  const countries = [...new Set(all.map(({ country }) => country))].filter(Boolean).sort((a, b) => a.localeCompare(b, 'vi'))
  const codes = (column: string) =>
    (enterprises.columns.find(({ id }) => id === column)?.codes ?? []).map(({ id, name }) => ({ value: id, name: say(name) }))
  const choice = (key: keyof Wanted, label: string, options: readonly { readonly value: string; readonly name: string }[]) => (
    <Choice label={label} value={wanted[key]} empty={say(words.any)} options={options} choose={(value) => set(key, value)} />
  )
  return (
    <search className={`screen ${style.place}`}>
      <TextInput
        className={style.find}
        size="sm"
        aria-label={say(words.find)}
        placeholder={say(words.find)}
        leftSection={<IconSearch size={16} aria-hidden="true" />}
        value={typed}
        onChange={({ currentTarget }) => {
          type(currentTarget.value)
          find(currentTarget.value)
        }}
      />
      <div className={style.choices}>
        {choice(
          'park',
          say(words.park),
          parks.filter(({ id }) => there.has(id)).map(({ id, name }) => ({ value: id, name: say(name) })),
        )}
        {choice('sector', say(words.sector), codes('sector'))}
        {choice(
          'country',
          say(words.country),
          countries.map((country) => ({ value: country, name: country })),
        )}
        {choice('source', say(words.source), codes('capital_source'))}
        {choice('status', say(words.status), codes('status'))}
        {choice(
          'flag',
          say(words.flag),
          flags.map((flag) => ({ value: flag, name: say(words[flag]) })),
        )}
        <Choice
          label={say(words.order)}
          value={order}
          options={orders.map((each) => ({ value: each, name: say(orderNames[each]) }))}
          choose={(value) => set('order', value === 'name' ? '' : value)}
        />
        {Object.values(wanted).some(Boolean) ? (
          <button
            type="button"
            className={style.clear}
            onClick={() => {
              type('')
              clear()
            }}
          >
            {say(words.clear)}
          </button>
        ) : null}
      </div>
    </search>
  )
}
