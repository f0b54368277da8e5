import type { Checked, Handed, ToldDraft } from '#gate/asks.ts'
import type { Movement } from '#gate/effect.ts'
import type { Decided, Reading } from '#gate/sheet.ts'
import type { Told } from '#gate/wire.ts'
import { noEdits } from '#intake/edit.ts'
import type { Without } from '#sql/stage.ts'

/** Where a file is on its way into the draft. */
export type Stage = 'reading' | 'checking' | 'read' | 'checked' | 'accepting' | 'accepted' | 'failed'

/** A file that lies in the tray, with what is known of it and decided about it. */
export interface Item {
  readonly sheet: number
  readonly name: string
  readonly size: number
  readonly stage: Stage
  readonly done: { readonly bytes: number; readonly rows: number } | null
  readonly decided: Decided
  readonly reading: Reading | null
  readonly handed: Handed | null
  readonly checked: Checked | null
  readonly moved: Moved | null
  /** Whether the rows that it lacks go as well. */
  readonly without: Without
  readonly fault: Told | null
}

/** What a file would move: as far as it is computed, indicator by indicator, and why it could not be where it could not. */
export interface Moved {
  readonly done: number
  readonly of: number
  readonly movements: readonly Movement[]
  readonly fault: Told | null
}

export interface Tray {
  readonly draft: ToldDraft | null
  readonly fault: Told | null
  readonly items: readonly Item[]
}

export const nothingDecided: Decided = { answers: {}, edits: noEdits, mapping: null }
