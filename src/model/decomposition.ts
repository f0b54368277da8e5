/** What one part adds to the two sums of a ratio Σ numerator / Σ denominator; null where it did not report. */
export interface Share {
  readonly part: string
  readonly numerator: number | null
  readonly denominator: number | null
}

/** How much one part moved the whole, in the unit of the ratio; the four effects exclude or complete each other and add up. */
export interface Effect {
  readonly part: string
  /** Its own ratio changed. */
  readonly own: number
  /** Its weight in the whole changed. */
  readonly mix: number
  /** It is new in the whole. */
  readonly joined: number
  /** It has left the whole. */
  readonly left: number
}

export interface Decomposition {
  readonly before: number
  readonly after: number
  readonly change: number
  readonly effects: readonly Effect[]
  readonly own: number
  readonly mix: number
  readonly joined: number
  readonly left: number
}

/** Bad data as data: a sum of denominators that is zero, or parts that did not report in one of the periods. */
export type NoDecomposition =
  | { readonly code: 'no_denominator'; readonly when: 'before' | 'after' }
  | { readonly code: 'not_reported'; readonly parts: readonly string[] }

/** A part at one time: its weight in the denominators, and what it adds to the ratio of the whole (weight × own ratio). */
interface Weighed {
  readonly weight: number
  readonly adds: number
}

/**
 * Splits the change of R = ΣN/ΣD between two periods by part. With weight w = D/ΣD, own ratio r = N/D, bars for the mean of
 * both periods and a = R̄, after Griliches and Regev (1995, "Firm productivity in Israeli industry 1979–1988"):
 * a staying part gives w̄·Δr (own) + Δw·(r̄ − a) (mix), a new one w₁·(r₁ − a), a leaving one −w₀·(r₀ − a).
 * Weights add up to 1 in both periods, so the terms in a cancel and the effects add up to ΔR exactly, without a residual.
 *
 * A part counts as absent where both its sums are zero or it is not listed. A part with a numerator but no denominator has no own
 * ratio; its whole effect counts as its own. `scale` is the factor of the indicator, 100 for a percentage.
 */
export function decompose(before: readonly Share[], after: readonly Share[], scale = 1): Decomposition | NoDecomposition {
  const missing = [...before, ...after].filter((share) => share.numerator === null || share.denominator === null)
  if (missing.length) return { code: 'not_reported', parts: [...new Set(missing.map((share) => share.part))] }
  const old = weigh(before)
  const now = weigh(after)
  if (!old) return { code: 'no_denominator', when: 'before' }
  if (!now) return { code: 'no_denominator', when: 'after' }
  const level = (old.ratio + now.ratio) / 2
  const parts = [...new Set([...old.parts.keys(), ...now.parts.keys()])]
  const effects = parts.map((part) => effectOf(part, old.parts.get(part), now.parts.get(part), level, scale))
  const total = (effect: Exclude<keyof Effect, 'part'>) => effects.reduce((sum, one) => sum + one[effect], 0)
  return {
    before: old.ratio * scale,
    after: now.ratio * scale,
    change: (now.ratio - old.ratio) * scale,
    effects,
    own: total('own'),
    mix: total('mix'),
    joined: total('joined'),
    left: total('left'),
  }
}

function effectOf(part: string, old: Weighed | undefined, now: Weighed | undefined, level: number, scale: number): Effect {
  const gain = scale * (above(now, level) - above(old, level))
  const effect = { part, own: 0, mix: 0, joined: 0, left: 0 }
  if (!old) return { ...effect, joined: gain }
  if (!now) return { ...effect, left: gain }
  if (old.weight === 0 || now.weight === 0) return { ...effect, own: gain }
  const own = scale * ((old.weight + now.weight) / 2) * (now.adds / now.weight - old.adds / old.weight)
  return { ...effect, own, mix: gain - own }
}

/** What a part adds beyond what its weight would add at the level of the whole. */
function above(part: Weighed | undefined, level: number): number {
  return part ? part.adds - level * part.weight : 0
}

function weigh(shares: readonly Share[]): { readonly ratio: number; readonly parts: ReadonlyMap<string, Weighed> } | null {
  const present = shares.flatMap(({ part, numerator, denominator }) => {
    const [top, bottom] = [numerator ?? 0, denominator ?? 0]
    return top === 0 && bottom === 0 ? [] : [{ part, top, bottom }]
  })
  const tops = present.reduce((sum, share) => sum + share.top, 0)
  const bottoms = present.reduce((sum, share) => sum + share.bottom, 0)
  if (bottoms === 0) return null
  const parts = new Map<string, Weighed>()
  for (const { part, top, bottom } of present) {
    const known = parts.get(part) ?? { weight: 0, adds: 0 }
    parts.set(part, { weight: known.weight + bottom / bottoms, adds: known.adds + top / bottoms })
  }
  return { ratio: tops / bottoms, parts }
}
