import type { Step } from './step.ts'

/**
 * Accepted changes that sit on one release and are not published yet. `cursor` of the `steps` are in force, those after it were
 * undone and can be done again. `revision` grows with every change, so that two pages that share a draft notice each other.
 */
export interface Draft {
  /** The name of the release, such as `heza`. */
  readonly release: string
  /** The release that the steps were made on: the hash of its descriptor, and the descriptor. */
  readonly base: { readonly id: string; readonly descriptor: Uint8Array }
  readonly steps: readonly Step[]
  readonly cursor: number
  readonly revision: number
  /** The release that was last made of this draft, by its hash, until somebody sees it published. */
  readonly exported: { readonly id: string; readonly at: string } | null
}

export const emptyDraft = (release: string, base: Draft['base']): Draft => ({
  release,
  base,
  steps: [],
  cursor: 0,
  revision: 0,
  exported: null,
})

/** The steps that count. */
export const inForce = ({ steps, cursor }: Draft): readonly Step[] => steps.slice(0, cursor)

const next = (draft: Draft, change: Partial<Draft>): Draft => ({ ...draft, ...change, revision: draft.revision + 1 })

/** The draft with one more step; what was undone before it can no longer be done again. */
export function accepted(draft: Draft, step: Step): Draft {
  const steps = [...inForce(draft), step]
  return next(draft, { steps, cursor: steps.length, exported: null })
}

/** The draft one step back, or unchanged where there is none. */
export const undone = (draft: Draft): Draft => (draft.cursor > 0 ? next(draft, { cursor: draft.cursor - 1, exported: null }) : draft)

/** The draft one step forward again, or unchanged where nothing was undone. */
export const redone = (draft: Draft): Draft =>
  draft.cursor < draft.steps.length ? next(draft, { cursor: draft.cursor + 1, exported: null }) : draft

/** The draft as it was made into a release of this hash. */
export const exportedAs = (draft: Draft, id: string, at: string): Draft => next(draft, { exported: { id, at } })

/** The draft on a later release, with its steps fitted to that one; what was undone is gone. */
export const rebased = (draft: Draft, base: Draft['base'], steps: readonly Step[]): Draft =>
  next(draft, { base, steps, cursor: steps.length, exported: null })
