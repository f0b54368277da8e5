import '../style/overlay.ts'
import { Spotlight, type SpotlightActionData } from '@mantine/spotlight'
import { IconBuildingFactory2, IconChartLine, IconSearch, IconTable } from '@tabler/icons-react'
import { createSpotlight } from '@mantine/spotlight'
import { useEffect, useMemo, useState } from 'react'
import { catalog } from '#catalog/catalog.ts'
import { groups } from '#catalog/plan.ts'
import { searchKey } from '#model/text.ts'
import { useParks } from '../data/registers.ts'
import { useGo } from '../state/navigate.ts'
import { useSay } from '../words/language.ts'
import { shell } from '../words/shell.ts'

const [store, control] = createSpotlight()

interface Entry extends SpotlightActionData {
  /** Everything this entry can be found by, as search keys. */
  readonly key: string
}

/** Finds every page by its name in either language, with or without accents: "dinh vu" finds "Đình Vũ". */
export default function Search({ close }: { readonly close: () => void }) {
  const say = useSay()
  const entries = useEntries()
  const [typed, setTyped] = useState('')
  useEffect(() => {
    const before = document.activeElement
    control.open()
    return () => {
      control.close()
      if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [])
  const words = searchKey(typed).split(' ')
  const found = entries.filter(({ key }) => words.every((word) => key.includes(word)))
  return (
    <Spotlight
      store={store}
      query={typed}
      onQueryChange={setTyped}
      actions={grouped(found)}
      filter={(_, actions) => actions}
      shortcut={null}
      onSpotlightClose={close}
      nothingFound={say(shell.nothingFound)}
      highlightQuery={false}
      scrollable
      maxHeight={440}
      scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}
      attributes={{ content: { 'aria-label': say(shell.search) } }}
      searchProps={{
        placeholder: say(shell.search),
        'aria-label': say(shell.search),
        leftSection: <IconSearch size={18} aria-hidden="true" />,
      }}
    />
  )
}

function grouped(entries: readonly Entry[]) {
  const names = [...new Set(entries.map(({ group }) => group ?? ''))]
  return names.map((group) => ({ group, actions: entries.filter((entry) => entry.group === group).map(({ key: _, ...action }) => action) }))
}

function useEntries(): readonly Entry[] {
  const say = useSay()
  const go = useGo()
  const parks = useParks()
  return useMemo(() => {
    const entry = (
      id: string,
      group: string,
      label: string,
      description: string,
      path: string,
      keys: readonly string[],
      icon: React.ReactNode,
    ): Entry => ({
      id,
      group,
      label,
      description,
      leftSection: icon,
      onClick: () => go(path),
      key: [label, description, ...keys].map(searchKey).join(' '),
    })
    return [
      ...catalog.indicators.map(({ id, name, short, group }) =>
        entry(
          id,
          say(shell.indicators),
          say(name),
          say(groups[group] ?? name),
          `/indicator/${id}`,
          [id, name.vi, name.en, short?.vi ?? '', short?.en ?? ''],
          <IconChartLine size={18} aria-hidden="true" />,
        ),
      ),
      ...parks.map(({ id, name, aliases, location }) =>
        entry(
          id,
          say(shell.parks),
          say(name),
          aliases.join(', ') || location,
          `/park/${id}`,
          [id, name.vi, name.en, ...aliases],
          <IconBuildingFactory2 size={18} aria-hidden="true" />,
        ),
      ),
      ...catalog.datasets.map(({ id, name, about }) =>
        entry(
          id,
          say(shell.data),
          say(name),
          say(about),
          `/dataset/${id}`,
          [id, name.vi, name.en],
          <IconTable size={18} aria-hidden="true" />,
        ),
      ),
    ]
    // The way to go depends on the view, which changes whenever anything here does.
  }, [say, go, parks])
}
