import { outline } from '#catalog/outline.ts'
import { groups } from '#catalog/plan.ts'
import type { Text } from '#model/text.ts'
import { useTold } from '../data/told.ts'
import { Article, Section } from '../parts/Article.tsx'
import { FilterBar } from '../parts/FilterBar.tsx'
import { Names } from '../parts/Names.tsx'
import { useRouteId } from '../state/navigate.ts'
import { sections } from '../state/places.ts'
import { Key } from '../theme/Key.tsx'
import { Silent } from '../theme/Silent.tsx'
import { Told } from '../theme/Told.tsx'
import { relatedTo } from '../theme/related.ts'
import { useSay } from '../words/language.ts'
import { themeWords as words } from '../words/theme.ts'
import { NotFound } from './Trouble.tsx'

export default function ThemePage() {
  const id = useRouteId()
  const name = Object.hasOwn(groups, id) ? groups[id] : undefined
  return name ? <Theme key={id} id={id} name={name} /> : <NotFound />
}

const pages = sections.flatMap(({ places }) => places)

/** One theme: its first indicator as a picture, the others that have figures in rows, and who would supply those that have none. */
function Theme({ id, name }: { readonly id: string; readonly name: Text }) {
  const say = useSay()
  const told = useTold()
  const all = outline.indicators.filter(({ group }) => group === id)
  const [key, ...others] = all.filter((indicator) => told.includes(indicator))
  const silent = all.filter((indicator) => !told.includes(indicator))
  const count = all.length - silent.length
  return (
    <Article title={`${say(name)}: ${count}/${all.length} ${say(words.told)}`}>
      <FilterBar />
      {key ? <Key indicator={key} /> : null}
      {others.length ? (
        <Section title={say(words.others)}>
          <Told indicators={others} />
        </Section>
      ) : null}
      {silent.length ? <Silent indicators={silent} /> : null}
      <Names label={say(words.related)} items={relatedTo(id).flatMap((to) => pages.filter((page) => page.to === to))} />
    </Article>
  )
}
