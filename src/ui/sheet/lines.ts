import { formatNumber } from '#model/format.ts'
import { periodName } from '#model/period.ts'
import type { Figure } from '#model/progress/figures/point.ts'
import type { Verdict } from '#model/progress/verdict.ts'
import { type Kind, effectiveKind, kindNames, kinds } from '#model/provenance.ts'
import { numberOf, textOf } from '#model/row.ts'
import type { Language } from '#model/text.ts'
import { exact } from '#model/working/notation.ts'
import type { OutlineColumn } from '#report/outline.ts'
import type { Row } from '#sql/statement.ts'
import { sheetWords as words } from '../words/sheet.ts'

/** Which figures of a verdict a period is used for. */
export type Role = 'roleY' | 'roleBase' | 'roleOther'

type Used = Pick<Figure, 'origin' | 'period' | 'value'>

/** A computed figure is told by its period; of one period several may be printed, so there the value belongs to it. */
const keyOf = ({ origin, period, value }: Used) => (origin === 'computed' ? `computed ${period}` : `published ${period} ${value}`)

/** The figures that a verdict rests on and is compared with, each with its first role. */
function figuresOf(verdict: Verdict): ReadonlyMap<string, { readonly figure: Used; readonly role: Role }> {
  const found = new Map<string, { readonly figure: Used; readonly role: Role }>()
  const add = (figure: Used, role: Role) => {
    if (!found.has(keyOf(figure))) found.set(keyOf(figure), { figure, role })
  }
  const { latest, base, rivals, late, closings } = verdict
  for (const { period, value } of latest?.readings ?? [])
    if (latest && value !== null) add({ origin: latest.origin, period, value }, 'roleY')
  if (base?.figure) add(base.figure, 'roleBase')
  for (const { figure } of rivals) add(figure, 'roleOther')
  if (late) add(late, 'roleOther')
  for (const { figure } of closings) add(figure, 'roleOther')
  return found
}

/** The periods whose computed figures are used: the trace is asked for these. */
export function tracedPeriods(verdict: Verdict): readonly string[] {
  return [...figuresOf(verdict).values()].flatMap(({ figure }) => (figure.origin === 'computed' ? [figure.period] : []))
}

/** A row of a data file that a figure rests on. */
interface Line {
  readonly role: Role
  readonly period: string
  readonly part: string
  readonly dataset: string
  readonly line: number
  readonly field: string
  readonly rowPeriod: string
  readonly value: number
  readonly kind: Kind
  readonly asOf: string
  readonly sources: string
}

/** The lines of a verdict, y first: computed ones of the wanted periods, and the printed figures that it uses or lists. */
function linesOf(verdict: Verdict, computed: readonly Row[], printed: readonly Row[]): readonly Line[] {
  const used = figuresOf(verdict)
  const read = (row: Row, origin: Figure['origin']): Line | null => {
    const [value, line, period] = [numberOf(row, 'value'), numberOf(row, 'line'), textOf(row, 'period')]
    const found = value === null ? undefined : used.get(keyOf({ origin, period, value }))
    if (value === null || line === null || !found) return null
    return {
      role: found.role,
      period,
      part: textOf(row, 'part'),
      dataset: textOf(row, 'dataset'),
      line,
      field: textOf(row, 'field'),
      rowPeriod: textOf(row, 'row_period'),
      value,
      kind: effectiveKind(kinds.find((kind) => kind === textOf(row, 'kind')) ?? 'reported', textOf(row, 'qualifier')),
      asOf: textOf(row, 'as_of'),
      sources: textOf(row, 'sources'),
    }
  }
  const order: readonly Role[] = ['roleY', 'roleBase', 'roleOther']
  const byRole = (a: Line, b: Line) => order.indexOf(a.role) - order.indexOf(b.role)
  const lines = [...computed.map((row) => read(row, 'computed')), ...printed.map((row) => read(row, 'published'))]
  return lines.flatMap((line) => line ?? []).sort(byRole)
}

/** What the rows are told with: the names of parks and columns, and the file of each data set. */
export interface Naming {
  readonly language: Language
  readonly parks: Readonly<Record<string, string>>
  readonly file: (dataset: string) => string
  readonly field: (dataset: string, field: string) => string
}

/** The rows as a table, with a sum after the rows of one column for one period, which is what enters the formula. */
export function lineTable(verdict: Verdict, computed: readonly Row[], printed: readonly Row[], naming: Naming) {
  const { language, parks, file, field } = naming
  const names = ['role', 'period', 'park', 'file', 'row', 'column', 'value', 'kind', 'source'] as const
  const header = names.map((name): OutlineColumn => ({ name: words[name][language], numeric: name === 'value' || name === 'row' }))
  const rows: string[][] = []
  const groups = new Map<string, Line[]>()
  for (const line of linesOf(verdict, computed, printed)) {
    const { role, period, dataset, field: taken } = line
    const key = [role, period, dataset, taken].join()
    groups.set(key, [...(groups.get(key) ?? []), line])
  }
  for (const lines of groups.values()) {
    for (const line of lines)
      rows.push([
        words[line.role][language],
        periodName(line.rowPeriod, language, 'short'),
        line.part ? (parks[line.part] ?? line.part) : words.whole[language],
        file(line.dataset),
        formatNumber(line.line, language),
        field(line.dataset, line.field),
        exact(line.value, language),
        kindNames[line.kind][language],
        line.sources.replaceAll('+', ', '),
      ])
    const [first] = lines
    const total = lines.reduce((sum, { value }) => sum + value, 0)
    if (first && lines.length > 1)
      rows.push([words[first.role][language], periodName(first.period, language, 'short'), 'Σ', file(first.dataset), '', field(first.dataset, first.field), exact(total, language), '', '']) // prettier-ignore
  }
  const all = [...groups.values()].flat()
  return {
    header,
    rows,
    datasets: [...new Set(all.map(({ dataset }) => dataset))],
    sources: [...new Set(all.flatMap((line) => line.sources.split('+')))].sort(),
  }
}
