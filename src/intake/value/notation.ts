/** Which sign is the decimal one; the other, or a space, parts the thousands. */
export type Notation = 'comma' | 'dot'

/** What one number says of the notation: it proves one, would read under both but differently, needs none, or is no number. */
export type Evidence = Notation | 'either' | 'none' | 'bad'

/**
 * The shapes of a number without its sign, as patterns that SQL engines (RE2) understand too.
 * `either` is one to three digits, a sign and exactly three digits: `308.702` is three hundred thousand or three hundred.
 */
export const shapes = {
  none: '^(?:\\d+|\\d{1,3}(?: \\d{3})+)$',
  either: '^[1-9]\\d{0,2}[.,]\\d{3}$',
  comma:
    '^(?:\\d{1,3}(?:\\.\\d{3})+,\\d+|\\d{1,3}(?:\\.\\d{3}){2,}|\\d{1,3}(?: \\d{3})+,\\d+|\\d+,\\d{1,2}|\\d+,\\d{4,}|0\\d*,\\d+|\\d{4,},\\d{3})$',
  dot: '^(?:\\d{1,3}(?:,\\d{3})+\\.\\d+|\\d{1,3}(?:,\\d{3}){2,}|\\d{1,3}(?: \\d{3})+\\.\\d+|\\d+\\.\\d{1,2}|\\d+\\.\\d{4,}|0\\d*\\.\\d+|\\d{4,}\\.\\d{3})$',
  exponent: '^\\d+(?:[.,]\\d+)?[eE][+-]?\\d{1,3}$',
} as const

const patterns: readonly [Evidence, RegExp][] = [
  ['none', new RegExp(shapes.none)],
  ['either', new RegExp(shapes.either)],
  ['comma', new RegExp(shapes.comma)],
  ['dot', new RegExp(shapes.dot)],
]
const exponent = new RegExp(shapes.exponent)

/** What a bare number (digits, signs, single blanks) says of the notation. */
export function evidenceOf(core: string): Evidence {
  if (/^\d+$/.test(core)) return 'none'
  if (exponent.test(core)) return core.includes(',') ? 'comma' : core.includes('.') ? 'dot' : 'none'
  return patterns.find(([, pattern]) => pattern.test(core))?.[0] ?? 'bad'
}

/** The plain digits (`1234.5`) of a number under a notation; null where it is not written in that notation. */
export function digitsOf(core: string, notation: Notation, evidence: Evidence = evidenceOf(core)): string | null {
  if (evidence === 'bad' || (evidence !== 'none' && evidence !== 'either' && evidence !== notation)) return null
  const bare = core.replaceAll(' ', '')
  return notation === 'comma' ? bare.replaceAll('.', '').replace(',', '.') : bare.replaceAll(',', '')
}

/** How the numbers of a column are written, from all of them: numbers of each evidence, and the first that could be either. */
export interface Ballot {
  readonly comma: number
  readonly dot: number
  readonly either: number
  readonly sample: string | null
}

export function count(cores: Iterable<string>): Ballot {
  const votes = { comma: 0, dot: 0, either: 0 }
  let sample: string | null = null
  for (const core of cores) {
    const evidence = evidenceOf(core)
    if (evidence === 'bad' || evidence === 'none') continue
    votes[evidence]++
    if (evidence === 'either') sample ??= core
  }
  return { ...votes, sample }
}

/**
 * The notation that a column proves. `none` where no number has a sign; `ask` where all could be either, or where both notations
 * are proved, so that only a person can say what the undecided ones mean.
 */
export function decide({ comma, dot, either }: Ballot): Notation | 'none' | 'ask' {
  if (comma && dot) return 'ask'
  if (comma) return 'comma'
  if (dot) return 'dot'
  return either ? 'ask' : 'none'
}
