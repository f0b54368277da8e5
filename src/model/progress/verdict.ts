import type { Closing, ClosingWindow } from './closing.ts'
import type { Base } from './course/base.ts'
import type { Measures, Why } from './course/measures.ts'
import type { Opinion } from './course/opinions.ts'
import type { Knot } from './course/path.ts'
import type { Figure, Origin, Point } from './figures/point.ts'
import type { Reason } from './reason.ts'
import type { Status } from './status.ts'

/** Which figures a verdict rests on: computed ones or printed ones, and how the printed ones count (empty where not said). */
export interface Evidence {
  readonly origin: Origin
  readonly definition: string
}

/** What weakens a figure that a verdict uses: ước or dự kiến, the printed word, low confidence. */
export interface Doubt {
  readonly estimated: boolean
  readonly qualifier: string
  readonly low: boolean
}

/** Another figure of the same instant or closing window, and the status it would give. */
export interface Rival {
  readonly figure: Figure
  readonly status: Status
}

/** What the other evidence would say, judged on its own. */
export interface Alternative extends Evidence {
  readonly status: Status
  readonly frozen: boolean
  readonly latest: Figure | null
  readonly pace: number | null
}

export interface VerdictTarget {
  readonly period: string
  /** The last year of the period: 2025 for `2025` and for `2020-2025`. */
  readonly year: number
  readonly value: number | null
  readonly lower: number | null
  readonly upper: number | null
  /** The figure that decides. */
  readonly threshold: number | null
  readonly unit: string
  readonly document: string
  readonly document_date: string
}

/** A verdict with everything its working sheet needs; nothing in it depends on a clock. */
export interface Verdict {
  readonly indicator: string
  readonly part: string | null
  readonly scope: string
  readonly measure: 'stock' | 'flow'
  readonly direction: 1 | -1 | 0
  readonly target: VerdictTarget
  readonly asOf: string
  readonly window: ClosingWindow
  readonly status: Status
  /** True once the target year is closed: later figures no longer change it, corrected ones close it anew. */
  readonly frozen: boolean
  /** Why it cannot be judged; null for every other status. */
  readonly reason: Reason | null
  readonly evidence: Evidence | null
  readonly base: Base | null
  /** The figure judged: the closing one of a closed year, otherwise the latest. */
  readonly latest: Point | null
  /** The newest figure of the same evidence, where it is not the one judged. */
  readonly newest: Point | null
  /** For a target reached late, the first figure that meets it. */
  readonly late: Figure | null
  /** The expected path from the base to the target; empty where there is no base. */
  readonly path: readonly Knot[]
  readonly measures: Measures
  /** Why a measure is null, by its name. */
  readonly why: Why
  readonly opinions: readonly Opinion[]
  readonly doubts: { readonly target: Doubt | null; readonly base: Doubt | null; readonly latest: Doubt | null }
  readonly rivals: readonly Rival[]
  readonly alternatives: readonly Alternative[]
  /** A newer total that was passed over because some parks have not reported. */
  readonly passedOver: { readonly period: string; readonly parts: number; readonly expected: number } | null
  /** Every closing so far, oldest first; the last is in force. */
  readonly closings: readonly Closing[]
  /** True where the figure that closed the year is no longer among the data; the closing stays. */
  readonly withdrawn: boolean
}
