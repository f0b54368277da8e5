import { groups } from '#catalog/plan.ts'
import type { Text } from '#model/text.ts'
import { placeWords as words } from '../words/places.ts'

/** A page that stands in the menu and in the search. */
export interface Place {
  readonly to: string
  readonly name: Text
}

/** One place of the header: a page of its own, or several behind one word. */
export interface Section {
  readonly name: Text
  readonly places: readonly Place[]
}

/** The whole menu, in reading order; a page that no list leads to is added here and nowhere else. */
export const sections: readonly Section[] = [
  { name: words.overview, places: [{ to: '/', name: words.overview }] },
  {
    name: words.plan,
    places: [
      { to: '/plan', name: words.tasks },
      { to: '/units', name: words.units },
      { to: '/closing', name: words.closing },
    ],
  },
  {
    name: words.themes,
    places: [...Object.entries(groups).map(([id, name]) => ({ to: `/theme/${id}`, name })), { to: '/indicators', name: words.indicators }],
  },
  {
    name: words.parks,
    places: [
      { to: '/parks', name: words.register },
      { to: '/eco', name: words.eco },
      { to: '/zones', name: words.zones },
      { to: '/map', name: words.map },
    ],
  },
  {
    name: words.data,
    places: [
      { to: '/data', name: words.datasets },
      { to: '/intake', name: words.intake },
      { to: '/draft', name: words.draft },
      { to: '/submissions', name: words.submissions },
      { to: '/gaps', name: words.gaps },
      { to: '/enterprises', name: words.enterprises },
    ],
  },
]
