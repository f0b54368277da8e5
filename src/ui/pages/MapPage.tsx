import type { PlaceData } from '#charts/data.ts'
import { formatNumber } from '#model/format.ts'
import { confidenceNames } from '#model/provenance.ts'
import { useBoundaries } from '../data/boundaries.ts'
import { useRelease } from '../data/context.ts'
import { type Park, useParks } from '../data/registers.ts'
import { Article, Section } from '../parts/Article.tsx'
import { Failure } from '../parts/Failure.tsx'
import { SourceButton } from '../parts/Foot.tsx'
import { Grid } from '../parts/Grid.tsx'
import { PageLink } from '../parts/PageLink.tsx'
import { PictureCard } from '../parts/PictureCard.tsx'
import { useGo } from '../state/navigate.ts'
import { useLanguage, useSay } from '../words/language.ts'
import { mapWords as words } from '../words/map.ts'
import { pageWords } from '../words/page.ts'
import { ecoWord, parkWords } from '../words/park.ts'

/** Only what is known well enough is placed; a wrong point is worse than none. */
const trusted = (park: Park): park is Park & { readonly point: NonNullable<Park['point']> } =>
  park.point !== null && park.point.confidence !== 'low' && park.point.confidence !== ''

/** The parks on plain coordinates with scale and north, and those that cannot be placed. */
export default function MapPage() {
  const say = useSay()
  const language = useLanguage()
  const go = useGo()
  const { base, descriptor } = useRelease()
  const { boundaries, file, waiting, error, retry } = useBoundaries()
  const all = useParks()
  const parks = all.filter(({ kind }) => kind === 'park')
  const placed = parks.filter(trusted)
  const unplaced = parks.filter((park) => !trusted(park))
  const features = boundaries?.features ?? []
  const told = placed.length ? `${placed.length}/${parks.length} ${say(words.placed)}` : say(words.none)
  const data: PlaceData = {
    shape: 'places',
    title: say(words.picture),
    unit: 'ha',
    fictional: descriptor.fictional,
    caption: null,
    places: placed.map(({ id, name, point, totalHa }) => ({
      id,
      name: name[language],
      lat: point.lat,
      lon: point.lon,
      approximate: point.confidence !== 'high',
      value: totalHa,
    })),
    outlines: features.map(({ park, name, lines }) => ({
      place: park,
      name: (all.find(({ id }) => id === park)?.name ?? name)[language],
      lines,
    })),
    marked: Object.fromEntries(placed.filter(({ eco }) => eco).map(({ id }) => [id, ecoWord[language]])),
    selected: null,
  }
  const link = { name: say(parkWords.name), wide: true, cell: ({ id, name }: Park) => <PageLink to={`/park/${id}`}>{say(name)}</PageLink> }
  const degrees = (value: number) => <span data-value={value}>{formatNumber(value, language, 4)}</span>
  const source = { name: say(pageWords.source), cell: ({ sources }: Park) => <SourceButton ids={sources} /> }
  const shown = placed.length + features.length > 0
  const drawn = boundaries && file ? { file, source: `${say(pageWords.source)}: ${boundaries.source || say(words.noSource)}` } : null
  return (
    <Article
      title={`${say(words.title)}: ${told}`}
      lead={`${say(file ? words.bounded : words.unbounded)} ${say(words.lead)}`}
      ready={parks.length > 0 && !waiting}
    >
      {error ? <Failure error={error} retry={retry} /> : null}
      {shown && !waiting ? (
        <PictureCard
          title={say(words.picture)}
          sentence={told}
          kind="scatter"
          data={data}
          name="map"
          minHeight={300}
          {...(drawn ? { origin: `${say(words.boundaries)}: ${drawn.file.path}. ${drawn.source}` } : {})}
          foot={
            <>
              <p>{say(words.foot)}</p>
              {drawn ? (
                <p>
                  {say(words.boundaries)}:{' '}
                  <a href={new URL(drawn.file.path, base).href} download>
                    {drawn.file.path}
                  </a>
                  . {drawn.source}
                </p>
              ) : null}
            </>
          }
          pick={({ part }) => {
            if (part) go(`/park/${part}`)
          }}
        />
      ) : null}
      {placed.length ? (
        <Section title={say(words.points)}>
          <Grid
            label={say(words.points)}
            rows={placed}
            keyOf={({ id }) => id}
            columns={[
              link,
              { name: say(words.lat), numeric: true, cell: ({ point }) => degrees(point.lat) },
              { name: say(words.lon), numeric: true, cell: ({ point }) => degrees(point.lon) },
              { name: say(words.confidence), cell: ({ point }) => say(confidenceNames[point.confidence] ?? { vi: '', en: '' }) },
              { name: say(parkWords.location), wide: true, cell: ({ location }) => location },
              source,
            ]}
          />
        </Section>
      ) : null}
      {unplaced.length ? (
        <Section title={`${say(words.unplaced)} (${unplaced.length})`}>
          <Grid
            label={say(words.unplaced)}
            rows={unplaced}
            keyOf={({ id }) => id}
            columns={[
              link,
              {
                name: say(words.why),
                cell: ({ id, point }) =>
                  [point ? words.lowPoint : words.noPoint, ...(features.some(({ park }) => park === id) ? [words.outlined] : [])]
                    .map(say)
                    .join('; '),
              },
              { name: say(parkWords.location), wide: true, cell: ({ location }) => location || say(parkWords.notKnown) },
              {
                name: say(parkWords.totalHa),
                numeric: true,
                cell: ({ totalHa }) => (totalHa === null ? '–' : <span data-value={totalHa}>{formatNumber(totalHa, language, 2)}</span>),
              },
              source,
            ]}
          />
        </Section>
      ) : null}
    </Article>
  )
}
