import type { EngineFiles } from '#engine/browser.ts'
import type { Language } from '#model/text.ts'
import type { Problem } from '#model/problem.ts'
import type { Audience, Withheld } from '#release/audience.ts'
import type { Descriptor } from '#release/descriptor.ts'
import type { Effect } from '#sql/diff.ts'
import type { Without } from '#sql/stage.ts'
import type { Place } from '#intake/table/table.ts'
import type { Compared, Counts } from './compare.ts'
import type { Conflict } from './conflict.ts'
import type { Movement } from './effect.ts'
import type { Choices } from './rebase.ts'
import type { Decided, Reading, Tally } from './sheet.ts'
import type { Source } from './source.ts'
import type { Change, Step } from './step.ts'
import type { KeptFile, StoreFault } from './store.ts'

/** An acceptance as a screen tells it, without its rows. */
export interface ToldStep extends Omit<Step, 'changes'> {
  readonly changes: readonly Omit<Change, 'rows' | 'removed'>[]
}

/** A draft as a screen tells it. */
export interface ToldDraft {
  readonly release: string
  /** The release it stands on, and the one that the share has now. */
  readonly base: string
  readonly current: string
  readonly descriptor: Descriptor
  readonly steps: readonly ToldStep[]
  readonly cursor: number
  readonly revision: number
  readonly exported: { readonly id: string; readonly at: string } | null
  /** Why nothing can be kept, or why what was kept is not what stands here. */
  readonly trouble: StoreFault | null
}

/** What checking and comparing found. */
export interface Checked {
  readonly problems: readonly Problem[]
  readonly tally: Tally
  readonly counts: Counts
  /** The indicators whose figures it may move, by id: each is asked for apart (`effect`), because computing takes its time. */
  readonly indicators: readonly string[]
  /** The source that rows get which name none; null where they name their own. */
  readonly source: Source | null
  /** Why the file could not be kept; null where there is room for it. */
  readonly room: StoreFault | null
}

export interface ListedChange extends Compared {
  readonly place: Place | null
}

/** What a release says of itself and people decide when they make it. */
export interface Making {
  readonly version: string
  readonly as_of: string
  readonly note: { readonly vi: string; readonly en: string }
  readonly audience: Audience
  readonly at: string
}

export interface Made {
  readonly name: string
  readonly id: string
  readonly bytes: Uint8Array
  readonly files: number
  readonly audience: Audience
  readonly withheld: readonly (Withheld & { readonly dataset: string })[]
}

/** A release that was handed over as a file. */
export interface Handed {
  readonly descriptor: Descriptor
  readonly id: string
  /** Whether it is the release that the desk stands on, or was made from it. */
  readonly kin: 'same' | 'child' | 'other'
  /** Whether its map has other boundaries; a draft, which changes tables, cannot take them. */
  readonly redrawn: boolean
  /** The paths of all its files, the descriptor first. */
  readonly files: readonly string[]
  /** The files whose tables differ from those on the desk. */
  readonly differing: readonly { readonly dataset: string; readonly path: string; readonly rows: number }[]
}

/** What can be asked of the desk, by name. */
export interface Asks {
  readonly open: { readonly name: string; readonly base: string; readonly engine: EngineFiles }
  readonly read: { readonly sheet: number; readonly file: { readonly name: string; readonly blob: Blob } | null; readonly decided: Decided }
  readonly check: { readonly sheet: number; readonly today: string }
  readonly effect: { readonly sheet: number; readonly indicator: string; readonly without: Without }
  readonly changes: { readonly sheet: number; readonly effect: Effect; readonly offset: number; readonly limit: number }
  readonly marked: { readonly sheet: number; readonly format: 'xlsx' | 'csv'; readonly language: Language }
  readonly name: { readonly text: string; readonly id: string }
  readonly names: { readonly dataset: string }
  readonly drop: { readonly sheet: number }
  readonly accept: {
    readonly sheet: number
    readonly at: string
    readonly by: string
    readonly note: string
    readonly without: Without
  }
  readonly move: 'undo' | 'redo' | 'discard' | 'keep' | 'sync'
  readonly file: { readonly hash: string }
  readonly template: { readonly dataset: string; readonly format: 'csv' | 'xlsx' }
  readonly upstream: null
  readonly rebase: { readonly choices: Choices }
  readonly withheld: null
  readonly publish: Making
  readonly unpack: { readonly sheet: number; readonly paths: readonly string[] }
}

/** What the desk answers, by the name of what was asked. */
export interface Answers {
  readonly open: ToldDraft
  readonly read: { readonly reading: Reading; readonly handed: Handed | null }
  readonly check: Checked
  readonly effect: readonly Movement[]
  readonly changes: readonly ListedChange[]
  readonly marked: Uint8Array
  readonly name: null
  readonly names: readonly { readonly id: string; readonly name: string }[]
  readonly drop: null
  readonly accept: ToldDraft
  readonly move: ToldDraft
  readonly file: KeptFile | null
  readonly template: Uint8Array
  readonly upstream: { readonly current: string; readonly newer: Descriptor | null; readonly conflicts: readonly Conflict[] }
  readonly rebase: ToldDraft
  /** What an open release of the draft would leave out. */
  readonly withheld: Made['withheld']
  readonly publish: Made
  readonly unpack: readonly Uint8Array[]
}

export type Name = keyof Asks
