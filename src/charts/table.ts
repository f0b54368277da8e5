import { formatFigure, formatNumber } from '#model/format.ts'
import { comparePeriods, dateName, periodName } from '#model/period.ts'
import { effectiveKind, kindNames, scopeNames } from '#model/provenance.ts'
import { type Reading, isPartial } from '#model/reading.ts'
import type { Language } from '#model/text.ts'
import type { ChangeData, ChartData, Mark, PlaceData, ReceiptData, SeriesData, StepsData } from './data.ts'
import { moveFigure, movesOf } from './draw/change.ts'
import { historyOf } from './draw/history.ts'
import { namedOutlines } from './draw/outlines.ts'
import { receiptNames, stepNames } from './draw/states.ts'
import { capital, markFigure } from './draw/tell.ts'
import { type Word, say } from './draw/words.ts'

/** One cell: as people read it, and as a number for sorting and CSV (null where it is none or missing). */
export interface Cell {
  readonly text: string
  readonly value: number | null
}

/** The content of a picture in full: what a picture left out for want of room is here. */
export interface Table {
  readonly header: readonly { readonly name: string; readonly numeric: boolean }[]
  readonly rows: readonly (readonly Cell[])[]
}

const word = (text: string): Cell => ({ text, value: null })

const number = (value: number | null, language: Language): Cell =>
  value === null ? word(say('missing', language)) : { text: formatNumber(value, language), value }

const headed = (language: Language, unit: string, columns: readonly (Word | { readonly numeric: Word })[]): Table['header'] =>
  columns.map((column) => {
    const numeric = typeof column === 'object'
    const name = capital(say(numeric ? column.numeric : column, language), language)
    return { name: numeric && unit ? `${name} (${unit})` : name, numeric }
  })

/** Readings, periods and parts without one, printed figures and targets in order of part and period, each with what must be known to believe it. */
function seriesTable(data: SeriesData, language: Language): Table {
  const split = [...data.readings, ...data.published, ...data.targets].some(({ part }) => part !== null)
  const partOf = (part: string | null) => (split ? [word(part === null ? say('whole', language) : (data.partNames[part] ?? part))] : [])
  const figure = (reading: Reading): readonly Cell[] => [
    word(periodName(reading.period, language)),
    ...partOf(reading.part),
    { text: reading.value === null ? say('missing', language) : formatFigure(reading, language), value: reading.value },
    word(reading.value === null ? '' : kindNames[effectiveKind(reading.kind, reading.qualifier)][language]),
    word(dateName(reading.as_of, language)),
    word(scopeNames[reading.scope]?.[language] ?? reading.scope),
    word(reading.sources),
    word([isPartial(reading) ? `${say('partial', language)} (${reading.parts}/${reading.expected})` : '', reading.note].filter(Boolean).join('; ')),
  ]
  const absent = (period: string, part: string | null): readonly Cell[] => [
    word(period && periodName(period, language)),
    ...partOf(part),
    word(say('missing', language)),
    ...Array.from({ length: 5 }, () => word('')),
  ]
  const target = (mark: Mark): readonly Cell[] => [
    word(periodName(mark.period, language)),
    ...partOf(mark.part),
    { text: markFigure(mark, language), value: mark.value ?? mark.lower },
    word(say(data.measure === 'flow' ? 'plan' : 'target', language)),
    ...Array.from({ length: 4 }, () => word('')),
  ]
  const order = Object.keys(data.partNames)
  const place = (part: string | null) => (part === null ? -1 : (order.indexOf(part) + order.length + 1) % (order.length + 1))
  const parts = [...new Set(data.readings.map(({ part }) => part))]
  const computed = parts.flatMap((part) => historyOf(data, part).map((point) => ({ ...point, part })))
  const figures = [...data.readings, ...data.published]
  const silent = figures.some(({ part }) => part !== null) ? order.filter((id) => !figures.some(({ part }) => part === id)) : []
  const rows = [
    ...silent.map((part) => ({ part, period: '', cells: absent('', part) })),
    ...computed.map(({ part, period, reading }) => ({ part, period, cells: reading ? figure(reading) : absent(period, part) })),
    ...data.published.map((reading) => ({ ...reading, cells: figure(reading) })),
    ...data.targets.map((mark) => ({ ...mark, cells: target(mark) })),
  ].sort((a, b) => place(a.part) - place(b.part) || comparePeriods(a.period, b.period))
  const columns: readonly (Word | { readonly numeric: Word })[] = ['period', ...(split ? (['part'] as const) : []), { numeric: 'value' }, 'kind', 'asOf', 'scope', 'source', 'note']
  return { header: headed(language, data.unit, columns), rows: rows.map(({ cells }) => cells) }
} // prettier-ignore

function changeTable(data: ChangeData, language: Language): Table {
  const rows = movesOf(data, language).map((move) => [
    word(move.name),
    { text: moveFigure(move, language), value: move.level ? move.to : move.to - move.from },
  ])
  return { header: headed(language, data.unit, ['item', { numeric: 'value' }]), rows }
}

function stepsTable(data: StepsData, language: Language): Table {
  const header = [...headed(language, '', ['zone']), ...data.steps.map((name) => ({ name, numeric: false }))]
  const rows = data.zones.map(({ name, stages }) => [
    word(name),
    ...data.steps.map((_, index) => {
      const { state, date } = stages[index] ?? { state: 'unknown' as const, date: '' }
      return word(stepNames[state][language] + (date ? `, ${dateName(date, language)}` : ''))
    }),
  ])
  return { header, rows }
}

function receiptTable(data: ReceiptData, language: Language): Table {
  const periods = data.periods.map((period) => ({ name: periodName(period, language, 'short'), numeric: false }))
  const rows = data.rows.map(({ name, states }) => [
    word(name),
    ...data.periods.map((_, index) => word(receiptNames[states[index] ?? 'no_due'][language])),
  ])
  return { header: [...headed(language, '', ['dataset']), ...periods], rows }
}

function placeTable(data: PlaceData, language: Language): Table {
  const columns = headed(language, '', ['part', { numeric: 'latitude' }, { numeric: 'longitude' }])
  const degrees = (value: number): Cell => ({ text: formatNumber(value, language, 4), value })
  const rows = data.places.map(({ id, name, lat, lon, approximate, value }) => [
    word(name),
    degrees(lat),
    degrees(lon),
    number(value, language),
    word(
      [
        approximate ? say('approximate', language) : '',
        data.outlines.some(({ place }) => place === id) ? say('boundary', language) : '',
        data.marked[id] ?? '',
      ]
        .filter(Boolean)
        .join('; '),
    ),
  ])
  const bounded = namedOutlines(data).map(({ name }) => [word(name), word(''), word(''), word(''), word(say('boundary', language))])
  return { header: [...columns, ...headed(language, data.unit, [{ numeric: 'value' }, 'note'])], rows: [...rows, ...bounded] }
}

/** The table twin of any picture, for the table view and for CSV; texts are plain (whoever writes a file escapes for its format). */
export function rowsOf(data: ChartData, language: Language): Table {
  switch (data.shape) {
    case 'series':
      return seriesTable(data, language)
    case 'change':
      return changeTable(data, language)
    case 'steps':
      return stepsTable(data, language)
    case 'receipts':
      return receiptTable(data, language)
    case 'places':
      return placeTable(data, language)
  }
}
