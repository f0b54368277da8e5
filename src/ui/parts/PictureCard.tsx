import { useState } from 'react'
import type { Stop } from '#charts/chart.ts'
import type { Caption, ChartData } from '#charts/data.ts'
import { releaseWords } from '../data/picture.ts'
import { useRelease } from '../data/context.ts'
import { save } from '../state/save.ts'
import { chartWords as words } from '../words/chart.ts'
import { useLanguage } from '../words/language.ts'
import type { Export } from './Actions.tsx'
import { ChartCard } from './ChartCard.tsx'

interface Props {
  readonly title: React.ReactNode
  /** What the picture shows, in one sentence, for whoever takes it away; the page says it above. */
  readonly sentence: string
  readonly kind: string
  readonly data: ChartData
  /** The name of files made of it, without release and ending. */
  readonly name: string
  /** Where the content comes from. */
  readonly foot: React.ReactNode
  /** The same in words, for whoever takes the picture away. */
  readonly origin?: string
  readonly pick?: (stop: Stop) => void
  /** The room kept before it is drawn, in pixels. */
  readonly minHeight?: number
}

/** A picture that is not of one indicator, such as steps, receipts or places, with the same table twin and files as any other. */
export function PictureCard({ title, sentence, kind, data, name, foot, origin, pick, minHeight }: Props) {
  const language = useLanguage()
  const release = useRelease()
  const [table, setTable] = useState(false)

  async function make(what: Export) {
    const file = `${name}-${release.name}`
    if (what === 'csv') {
      const [{ rowsOf }, { toCsv }] = await Promise.all([import('#charts/table.ts'), import('#report/csv.ts')])
      const { header, rows } = rowsOf(data, language)
      const traced = releaseWords(release, language)
      const lines = rows.map((row) => [...row.map(({ text, value }) => value ?? text), traced])
      save(`${file}.csv`, 'text/csv;charset=utf-8', toCsv([...header.map((each) => each.name), words.release[language]], lines, language))
      return
    }
    const caption: Caption = {
      title: data.title,
      subtitle: sentence,
      lines: [...(origin ? [origin] : []), `${words.release[language]}: ${releaseWords(release, language)}`],
    }
    const { svgOf, pngOf } = await import('./export.ts')
    if (what === 'svg') save(`${file}.svg`, 'image/svg+xml', await svgOf(kind, { ...data, caption }, language))
    else save(`${file}.png`, 'image/png', await pngOf(kind, { ...data, caption }, language))
  }

  return (
    <ChartCard
      title={title}
      data={data}
      sentence={sentence}
      kind={kind}
      table={table}
      onTable={setTable}
      stale={false}
      foot={foot}
      make={make}
      {...(pick ? { pick } : {})}
      {...(minHeight ? { minHeight } : {})}
    />
  )
}
