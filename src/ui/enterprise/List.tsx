import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import enterprisesDataset from '#catalog/datasets/business/enterprises.ts'
import { type Enterprise, flags, unusedOf } from '#model/enterprise.ts'
import { formatNumber } from '#model/format.ts'
import type { Language } from '#model/text.ts'
import { codeName } from '../data/code.ts'
import { partNames, useParks } from '../data/registers.ts'
import grid from '../parts/Grid.module.css'
import { PageLink } from '../parts/PageLink.tsx'
import { usePaper } from '../state/paper.ts'
import { enterpriseWords as words } from '../words/enterprise.ts'
import { useLanguage, useSay } from '../words/language.ts'
import style from './List.module.css'

const rowHeight = 40

/** A figure of the list, an empty cell where it is not known. */
const figure = (value: number | null, language: Language, digits = 2) => (value === null ? '' : formatNumber(value, language, digits))

/** A long list of which only the rows in sight are in the document; on paper all of them are. */
export function List({ found }: { readonly found: readonly Enterprise[] }) {
  const say = useSay()
  const language = useLanguage()
  const names = partNames(useParks(), language)
  const scroll = useRef<HTMLDivElement>(null)
  const paper = usePaper()
  // The rows are measured by the library at every scroll; nothing else here depends on what it answers.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: found.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  })
  const items = paper ? found.map((_, index) => ({ index, start: 0, end: 0 })) : virtual.getVirtualItems()
  const above = paper ? 0 : (items[0]?.start ?? 0)
  const below = paper ? 0 : virtual.getTotalSize() - (items.at(-1)?.end ?? 0)
  const heads = [words.name, words.park, words.sector, words.country, words.flags]
  const figures = [words.fdi, words.ddi, words.leased, words.unused, words.since]
  return (
    <div ref={scroll} className={style.scroll} tabIndex={0} role="region" aria-label={say(words.title)}>
      <table className={`${grid.table} ${style.table}`} aria-rowcount={found.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {heads.map((head) => (
              <th key={head.en} scope="col">
                {say(head)}
              </th>
            ))}
            {figures.map((head) => (
              <th key={head.en} scope="col" data-numeric="">
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {above ? <tr aria-hidden="true" style={{ height: above }} /> : null}
          {items.map(({ index }) => {
            const one = found[index]
            if (!one) return null
            return (
              <tr key={one.id} aria-rowindex={index + 2} style={{ height: rowHeight }}>
                <th scope="row" className={style.name}>
                  <PageLink to={`/enterprise/${one.id}`}>{one.name}</PageLink>
                </th>
                <td>{names[one.park] ?? one.park}</td>
                <td>{say(codeName(enterprisesDataset, 'sector', one.sector))}</td>
                <td>{one.country}</td>
                <td>
                  {flags
                    .filter((flag) => one[flag])
                    .map((flag) => say(words[flag]))
                    .join(', ')}
                </td>
                <td data-numeric="">{figure(one.fdi, language)}</td>
                <td data-numeric="">{figure(one.ddi, language)}</td>
                <td data-numeric="">{figure(one.leased, language)}</td>
                <td data-numeric="">{figure(unusedOf(one), language)}</td>
                <td data-numeric="">{one.since ?? ''}</td>
              </tr>
            )
          })}
          {below > 0 ? <tr aria-hidden="true" style={{ height: below }} /> : null}
        </tbody>
      </table>
    </div>
  )
}
