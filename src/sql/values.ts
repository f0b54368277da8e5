/** Collects the parameters of one statement in the order of their places in the text. */
export class Values {
  readonly list: (string | number | null)[] = []

  /** Keeps a value and answers its place, such as `$3`. */
  add(value: string | number | null): string {
    this.list.push(value)
    return `$${this.list.length}`
  }
}

/** How strong a row is, 1 strong to 3 weak: published plus ước counts as estimated (`effectiveKind` of the model). */
export const strengthOf =
  "case when qualifier in ('estimated', 'expected') or kind = 'estimated' then 3 when kind = 'reported' then 2 else 1 end"

/** The kind that a strength stands for. */
export function strengthNames(strength: string): string {
  return `case ${strength} when 1 then 'published' when 2 then 'reported' when 3 then 'estimated' end`
}
