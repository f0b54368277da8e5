/** Collects the parameters of one statement in the order of their places in the text. */
export class Values {
  readonly list: (string | number | null)[]

  constructor(known: readonly (string | number | null)[] = []) {
    this.list = [...known]
  }

  /** Keeps a value and answers its place, such as `$3`. */
  add(value: string | number | null): string {
    this.list.push(value)
    return `$${this.list.length}`
  }
}

/**
 * How strong a row of this qualifier and kind is, 1 strong to 3 weak: published plus ước counts as estimated (`effectiveKind`
 * of the model), and a row that says no kind is a report.
 */
export function strengthOf(qualifier: string, kind: string): string {
  return `case when ${qualifier} in ('estimated', 'expected') or ${kind} = 'estimated' then 3 when ${kind} = 'published' then 1 else 2 end`
}

/** The kind that a strength stands for; where nothing was reported, what is missing is a report. */
export function strengthNames(strength: string): string {
  return `case ${strength} when 1 then 'published' when 3 then 'estimated' else 'reported' end`
}
