import type { Figure } from './figures/point.ts'
import type { Status } from './status.ts'

/** Reasons that need no values. */
export type PlainCode =
  | 'no_direction'
  | 'no_threshold'
  | 'no_figure'
  | 'no_base'
  | 'ceiling'
  | 'path_not_ahead'
  | 'zero_base'
  | 'negative_base'
  | 'sign_change'
  | 'no_progress'
  | 'already_reached'
  | 'past_target'
  | 'not_a_share'

/**
 * Why there is no verdict, or why one of its measures is empty: a code and the values it needs.
 * The sentences stand in one table, `model/sentence/reasons.ts`.
 */
export type Reason =
  | { readonly code: PlainCode }
  | { readonly code: 'unit'; readonly target: string; readonly indicator: string }
  | { readonly code: 'beyond_limit'; readonly limit: number }
  | { readonly code: 'not_started'; readonly period: string }
  | { readonly code: 'other_scope'; readonly wanted: string; readonly found: readonly string[] }
  | { readonly code: 'partial'; readonly period: string; readonly parts: number; readonly expected: number }
  /** Months as `2025-04`, the first and the last without a figure. */
  | { readonly code: 'gap'; readonly from: string; readonly to: string }
  | { readonly code: 'no_closing_figure'; readonly period: string; readonly latest: Figure | null }
  | { readonly code: 'one_point' | 'same_instant' | 'base_after' | 'base_too_near'; readonly base: Figure }
  | { readonly code: 'break'; readonly date: string; readonly vi: string; readonly en: string }
  | { readonly code: 'conflict'; readonly figures: readonly { readonly figure: Figure; readonly status: Status }[] }
  | { readonly code: 'undecided'; readonly figure: Figure; readonly threshold: number }
