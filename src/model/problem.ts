import { formatNumber } from './format.ts'
import { checkProblems } from './problems/check.ts'
import { fileProblems } from './problems/file.ts'
import { layoutProblems } from './problems/layout.ts'
import { nameProblems } from './problems/name.ts'
import { valueProblems } from './problems/value.ts'
import type { Language, Text } from './text.ts'

export type Severity = 'error' | 'warning' | 'info'

/** What is said of every problem of one code: how grave it is, and the sentence, with `{name}` for the values it needs. */
export interface ProblemKind {
  readonly severity: Severity
  readonly sentence: Text
}

/**
 * One thing found in a file. Where it is, is said as people see it in Excel: `row` counts from 1, `column` is a letter.
 * `field` is the id of a declared column, `header` what stands above the cell, `value` what stands in it;
 * `values` are what the sentence needs besides (names in both languages), `suggestion` a value that would be accepted in its place.
 */
export interface Problem {
  readonly code: string
  readonly severity: Severity
  readonly file: string
  readonly sheet: string | null
  readonly row: number | null
  readonly column: string | null
  readonly header: string | null
  readonly field: string | null
  readonly value: string | null
  readonly values: Readonly<Record<string, string | number | Text>>
  readonly suggestion: string | null
}

/** The one table of codes; checks that a data set declares bring their own sentences with them. */
export const problemKinds: ReadonlyMap<string, ProblemKind> = new Map(
  [fileProblems, layoutProblems, valueProblems, nameProblems, checkProblems].flatMap((kinds) => Object.entries(kinds)),
)

export type ProblemCode =
  | keyof typeof fileProblems
  | keyof typeof layoutProblems
  | keyof typeof valueProblems
  | keyof typeof nameProblems
  | keyof typeof checkProblems

/** A problem of a known code; what is not said of its place is null. */
export function problem(code: ProblemCode, where: { readonly file: string } & Partial<Omit<Problem, 'code' | 'severity'>>): Problem {
  const kind = problemKinds.get(code)
  if (!kind) throw new Error(`unknown problem: ${code}`)
  return {
    code,
    severity: kind.severity,
    sheet: null,
    row: null,
    column: null,
    header: null,
    field: null,
    value: null,
    values: {},
    suggestion: null,
    ...where,
  }
}

/** The sentence of a problem with its values filled in; `own`, or the value named `sentence`, is that of a declared check. */
export function sentenceOf(found: Problem, language: Language, own?: Text): string {
  const brought = found.values['sentence']
  const declared = own ?? (typeof brought === 'object' ? brought : undefined)
  const sentence = (declared ?? problemKinds.get(found.code)?.sentence)?.[language] ?? found.code
  return sentence.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = valueNamed(found, name)
    if (value === null) return hole
    if (typeof value === 'object') return value[language]
    return typeof value === 'number' ? formatNumber(value, language, 10) : value
  })
}

/** Several names as one, in both languages. */
export const joined = (texts: readonly Text[], separator = '; '): Text => ({
  vi: texts.map(({ vi }) => vi).join(separator),
  en: texts.map(({ en }) => en).join(separator),
})

/** The place of a problem in words: `trang Quý 3, dòng 12, cột F`. */
export function placeOf(found: Pick<Problem, 'sheet' | 'row' | 'column'>, language: Language): string {
  const vi = language === 'vi'
  return [
    found.sheet === null ? '' : `${vi ? 'trang' : 'sheet'} ${found.sheet}`,
    found.row === null ? '' : `${vi ? 'dòng' : 'row'} ${found.row}`,
    found.column === null ? '' : `${vi ? 'cột' : 'column'} ${found.column}`,
  ]
    .filter(Boolean)
    .join(', ')
}

function valueNamed(found: Problem, name: string): string | number | Text | null {
  if (Object.hasOwn(found.values, name)) return found.values[name] ?? null
  switch (name) {
    case 'file':
      return found.file
    case 'sheet':
      return found.sheet
    case 'row':
      return found.row === null ? null : String(found.row)
    case 'column':
      return found.column
    case 'header':
      return found.header
    case 'field':
      return found.field
    case 'value':
      return found.value
    case 'suggestion':
      return found.suggestion
    default:
      return null
  }
}
