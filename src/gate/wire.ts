import { type Fault, ReleaseError } from '#release/fault.ts'
import type { Answers, Asks, Name } from './asks.ts'
import { StoreError, type StoreFault } from './store.ts'

/** Where pages of one browser tell each other that a draft has changed; the message is the name of its release. */
export const channel = 'kpi-gate'

/** One question to the desk; the answer comes through its own port, and anything sent into it means stop. */
export interface Call<N extends Name> {
  readonly name: N
  readonly ask: Asks[N]
  readonly port: MessagePort
}

/** Why something could not be done, as it travels between threads. */
export type Told =
  | { readonly kind: 'stopped' }
  | { readonly kind: 'store'; readonly fault: StoreFault }
  | { readonly kind: 'release'; readonly fault: Fault }
  | { readonly kind: 'other'; readonly message: string }

export type Reply<N extends Name> =
  { readonly done: { readonly bytes: number; readonly rows: number } } | { readonly answer: Answers[N] } | { readonly fault: Told }

export function faultFrom(cause: unknown): Told {
  if (cause instanceof StoreError) return { kind: 'store', fault: cause.fault }
  if (cause instanceof ReleaseError) return { kind: 'release', fault: cause.fault }
  if (cause instanceof DOMException && cause.name === 'AbortError') return { kind: 'stopped' }
  return { kind: 'other', message: cause instanceof Error ? cause.message : String(cause) }
}

/** What could not be done at the desk, and why. */
export class DeskError extends Error {
  override readonly name = 'DeskError'
  constructor(readonly told: Told) {
    super(told.kind === 'other' ? told.message : told.kind === 'store' ? told.fault : told.kind === 'release' ? told.fault.file : told.kind)
  }
}
