import { searchKey } from '#model/text.ts'
import { scaled } from '../grid/grid.ts'

/** A unit of measure: units of one dimension convert by the ratio of their factors, others never do. */
export interface Unit {
  readonly dimension: string
  readonly factor: number
}

const scales: readonly [RegExp, number][] = [
  [/^(?:nghin|ngan) (?:ty|ti) /, 1e12],
  [/^(?:ty|ti|billion|bn) /, 1e9],
  [/^(?:trieu|tr|million|mn|mio) /, 1e6],
  [/^(?:1000000000|1 000 000 000) /, 1e9],
  [/^(?:1000000|1 000 000) /, 1e6],
  [/^(?:nghin|ngan|thousand|1000|1 000) /, 1e3],
]

const bases: ReadonlyMap<string, Unit> = new Map(
  Object.entries({
    usd: ['usd dollar dollars', 1],
    vnd: ['dong vnd', 1],
    area: ['m2', 1],
    'area ha': ['ha hecta', 1e4],
    'area km': ['km2', 1e6],
    people: ['nguoi people person persons workers', 1],
    projects: ['da project projects', 1],
    power: ['kw', 1],
    'power mega': ['mw', 1e3],
    energy: ['kwh', 1],
    'energy mega': ['mwh', 1e3],
    'energy giga': ['gwh', 1e6],
    volume: ['m3', 1],
    mass: ['kg', 1],
    'mass tonne': ['tan tonne tonnes', 1e3],
    percent: ['%', 1],
  } as const).flatMap(([dimension, [words, factor]]) =>
    words.split(' ').map((word) => [word, { dimension: dimension.split(' ')[0] ?? dimension, factor }] as const),
  ),
)

/** Whole things that forms count: each is a dimension of its own. */
const things = [
  'doanh nghiep',
  'cuoc',
  'kien nghi',
  'vu viec',
  'vu',
  'lop',
  'cong sinh',
  'mau',
  'tram',
  'nha may',
  'thu tuc',
  'ho so',
  'van ban',
  'tieu chi',
  'chi so',
  'diem',
]
/** What is measured and not counted, without any other unit of its kind. */
const measures = ['gio', 'nguoi thang', 'hang']

const phrases: readonly (readonly [string, string])[] = [
  ['do la my', 'usd'],
  ['do la', 'usd'],
  ['us', 'usd'],
  ['viet nam dong', 'vnd'],
  ['hec ta', 'ha'],
  ['lao dong', 'nguoi'],
  ['du an', 'da'],
  ['phan tram', '%'],
  ['trusd', 'tr usd'],
  ['kusd', 'nghin usd'],
  ['musd', 'trieu usd'],
  ['trdong', 'tr dong'],
  ...['trieu', 'tr', 'ty', 'ti', 'nghin', 'ngan'].map((scale) => [`${scale} do`, `${scale} usd`] as const),
  ['giao dich', 'deals'],
  ['luot', 'deals'],
]

/** What may stand below the line of a unit such as `triệu USD/ha`. */
const perWords = new Set([
  'ha',
  'nguoi',
  'thang',
  'nam',
  'da',
  'usd',
  'ngay',
  'person',
  'month',
  'year',
  'project',
  'm2',
  'ngay dem',
  'day',
])

/** The unit that a text is, or null where it is none: `tr.USD`, `tỷ VNĐ`, `tỉ đồng`, `m²`, `triệu đồng/người/tháng`. */
export function parseUnit(text: string): Unit | null {
  const [above = '', ...below] = text.replaceAll('²', '2').replaceAll('³', '3').replaceAll('％', '%').split('/')
  const unit = parseSimple(above)
  if (!unit || !below.length) return unit
  const per = below.map(unitKey)
  return per.every((word) => perWords.has(word)) ? { dimension: `${unit.dimension}/${per.join('/')}`, factor: unit.factor } : null
}

function parseSimple(text: string): Unit | null {
  const key = unitKey(text)
  if (key === 'deals') return { dimension: 'deals', factor: 1 }
  if (things.includes(key)) return { dimension: `count ${key}`, factor: 1 }
  if (measures.includes(key)) return { dimension: key, factor: 1 }
  const known = bases.get(key)
  if (known) return known
  for (const [scale, factor] of scales) {
    if (!scale.test(key)) continue
    const base = bases.get(key.replace(scale, ''))
    if (base && (base.dimension === 'usd' || base.dimension === 'vnd')) return { dimension: base.dimension, factor: base.factor * factor }
  }
  return null
}

function unitKey(text: string): string {
  const bare = text.trim()
  if (bare === '%') return '%'
  // A lone đ is the currency, a lone d is a numbered column.
  const key = searchKey(bare.replace(/(?<!\p{L})(tr|ty|tỷ|tỉ)?đ$/iu, '$1 đồng'))
  return phrases.reduce(
    (left, [from, to]) => (left === from || left.endsWith(` ${from}`) ? left.slice(0, left.length - from.length) + to : left),
    key,
  )
}

/** Whether two units measure the same thing; a currency never turns into another here. */
export const convertible = (from: Unit, to: Unit): boolean => from.dimension === to.dimension

/** A value of one unit in another of its dimension. Division by a whole factor keeps decimals exact where multiplying by 0.001 would not. */
export function convert(value: number, from: Unit, to: Unit): number {
  if (from.factor === to.factor) return value
  return from.factor > to.factor ? scaled(value, from.factor / to.factor) : Number((value / (to.factor / from.factor)).toPrecision(15))
}

/** A unit as it stands in a header, and the header without it. */
export interface StatedUnit {
  readonly unit: Unit
  readonly text: string
  readonly rest: string
}

/** The unit in a header: `Vốn đăng ký (tr.USD)`, `Diện tích [ha]`, `Doanh thu, tỷ đồng`, `Doanh thu tỷ đồng`, `ĐVT: người`. */
export function unitInHeader(header: string): StatedUnit | null {
  const forms = [
    /[([{]\s*(?:đvt|đơn vị(?: tính)?|unit)?\s*:?\s*([^()[\]{}]+?)\s*[)\]}]/giu,
    /[,;–-]\s*(?:đvt|đơn vị(?: tính)?)?\s*:?\s*([^,;–-]+)$/giu,
    // Money in thousands or more names nothing else at the end of a header.
    /(?<=\S\s)((?:nghìn|ngàn|triệu|tr\.?|tỷ|tỉ)\s*(?:usd|đô la mỹ|đồng|vnđ|vnd))$/giu,
  ]
  for (const form of forms)
    for (const found of [...header.matchAll(form)].reverse()) {
      const text = found[1]?.trim() ?? ''
      const unit = parseUnit(text)
      if (unit) return { unit, text, rest: (header.slice(0, found.index) + ' ' + header.slice(found.index + found[0].length)).trim() }
    }
  return null
}

/** The header of a column, or the name of a row, that says units. */
export const unitLabel = /^(?:đơn vị(?: tính)?|đvt)$/iu

/** A unit that a title states, null where it is not understood. */
export interface TitleUnit {
  readonly unit: Unit | null
  readonly text: string
}

/**
 * The units that a title line states for the whole table: `Đơn vị tính: triệu USD; tỷ đồng`, `(ĐVT triệu đồng)`,
 * `Đơn vị: FDI: nghìn USD; DDI: triệu đồng`. A unit that is not understood is null: the title says one all the same.
 */
export function unitsInTitle(line: string): readonly TitleUnit[] {
  const said = /(?:(đvt|đơn vị tính|don vi tinh|dvt)(?![\p{L}\d])\s*[:(]?|(?:đơn vị|don vi|unit)\s*:)\s*(.+)$/iu.exec(line.normalize('NFC'))
  const parts = (said?.[2] ?? '')
    .split(/[;,]| và | [-–] /u)
    // Which columns a unit is of is known by what it measures.
    .map((part) =>
      part
        .replace(/^\s*(?:fdi|ddi)\s*[:(]?\s*/iu, '')
        .replace(/[()]/g, ' ')
        .trim(),
    )
    .filter(Boolean)
    .map((text) => ({ unit: parseUnit(text), text }))
  const known = parts.filter(({ unit }) => unit)
  // `Đơn vị: Phòng Đầu tư` names an office.
  return known.length || !said?.[1] ? known : parts.slice(0, 1)
}
