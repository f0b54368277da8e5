import type { Column, Dataset } from '#model/dataset.ts'
import { type Problem, joined, problem } from '#model/problem.ts'
import { type Qualifier, carriedFields, kindNames, qualifierNames } from '#model/provenance.ts'
import type { Text } from '#model/text.ts'
import { mostDoubtful } from '../value/qualifier.ts'
import type { Filled, Setting, TypedRow, Value } from './table.ts'

export interface Rows {
  readonly records: readonly TypedRow[]
  readonly problems: readonly Problem[]
  /** What every row gets in the columns that the file does not have. */
  readonly constants: ReadonlyMap<string, Value>
}

const estimate = /(?:^|[^\p{L}])(?:ước|dự kiến|ước tính)(?![\p{L}])/iu

/**
 * Puts columns together into rows of all declared columns. What the file lacks comes from `fill`, the period from the title,
 * the kind from whether the title says ước; whatever was assumed is noted.
 */
export function assemble(dataset: Dataset, places: readonly TypedRow['place'][], filled: readonly Filled[], setting: Setting): Rows {
  const { file } = setting
  const problems: Problem[] = []
  const absent: Text[] = []
  const byField = new Map(filled.map((column) => [column.column.id, column]))
  const constants = new Map<string, Value>()
  for (const column of dataset.columns) {
    if (byField.has(column.id)) continue
    const value = constantFor(column, setting)
    constants.set(column.id, value)
    if (value !== null || (column.type === 'period' && dataset.key.includes(column.id))) continue
    if (dataset.key.includes(column.id) && column.required)
      problems.push(problem('key_absent', { file, field: column.id, values: { name: column.name, row: dataset.row } }))
    else absent.push(column.name)
  }
  if (absent.length) problems.push(problem('columns_absent', { file, values: { count: absent.length, names: joined(absent) } }))
  const kind = dataset.columns.find(({ id }) => id === 'kind')
  if (kind && !byField.has('kind') && !Object.hasOwn(setting.fill, 'kind') && constants.get('kind'))
    problems.push(problem('kind_assumed', { file, field: 'kind', values: assumedKind(setting) }))

  const hasQualifier = dataset.columns.some(({ id }) => id === 'qualifier')
  const sources = dataset.columns.map(({ id }) => ({ id, column: byField.get(id), constant: constants.get(id) ?? null }))
  const worded = filled.filter(({ qualifiers }) => qualifiers.some((qualifier) => qualifier !== ''))
  const records = places.map((place, index): TypedRow => {
    const values: Record<string, Value> = {}
    for (const { id, column, constant } of sources) values[id] = column?.values[index] ?? constant
    const found = worded.flatMap(({ qualifiers }) => qualifiers[index] ?? [])
    const said = qualifierOfRow(found, values['qualifier'] ?? null, hasQualifier, (code, more) =>
      problems.push(problem(code, { file, sheet: place.sheet, row: place.row, ...more })),
    )
    if (hasQualifier) values['qualifier'] = said
    return { values, place }
  })
  return { records, problems, constants }
}

/** Whether every row may leave a column blank, as if the file had no place for it, because it is written or assumed then. */
export const mayStayBlank = ({ id, codes }: Column, { key }: Dataset): boolean =>
  !key.includes(id) && (carriedFields.includes(id) || (id === 'kind' && isReportable(codes)))

const isReportable = (codes: Column['codes']) => codes?.some(({ id }) => id === 'reported') ?? false

function constantFor(column: Column, setting: Setting): Value {
  if (Object.hasOwn(setting.fill, column.id)) return setting.fill[column.id] ?? null
  if (column.type === 'period') return setting.period
  return column.id === 'kind' && isReportable(column.codes) ? assumedKind(setting).kind : null
}

function assumedKind({ titles }: Setting) {
  const title = titles.find((line) => estimate.test(line))
  return title
    ? { kind: 'estimated', reading: kindNames.estimated, reason: { vi: `“${title}”`, en: `“${title}”` } }
    : { kind: 'reported', reading: kindNames.reported, reason: { vi: 'báo cáo của đơn vị', en: 'a report of an office' } }
}

/** A row has one place for qualifiers; several words in it leave the most doubtful, and one in a data set without that place is lost aloud. */
function qualifierOfRow(
  found: readonly Qualifier[],
  own: Value,
  hasPlace: boolean,
  note: (code: 'qualifiers_differ' | 'qualifier_lost', more: { value?: string; values: Problem['values'] }) => void,
): Value {
  const words = [...new Set(found.filter((qualifier) => qualifier !== ''))]
  if (!words.length) return own
  const worst = mostDoubtful(words)
  const name = (qualifier: Qualifier): Text => (qualifier === '' ? { vi: '', en: '' } : qualifierNames[qualifier])
  if (!hasPlace) {
    note('qualifier_lost', { value: joined(words.map(name), ', ').vi, values: {} })
    return own
  }
  if (words.length > 1) note('qualifiers_differ', { values: { names: joined(words.map(name), ', '), qualifier: name(worst) } })
  return own ?? worst
}
