import type { Text } from '#model/text.ts'

/** What can be wrong with a file of a release: not there, not what the descriptor says, or not readable as what it claims to be. */
export type FaultCode = 'missing' | 'length' | 'hash' | 'unreadable' | 'columns' | 'rows'

export interface Fault {
  readonly code: FaultCode
  /** The path of the file in the release. */
  readonly file: string
  /** What was expected and what was found, or where reading stopped. */
  readonly detail: string
  /** The same as a sentence, for files that people make by hand. */
  readonly said?: Text
}

export class ReleaseError extends Error {
  override readonly name = 'ReleaseError'
  constructor(readonly fault: Fault) {
    const { file, code, detail, said } = fault
    super(said ? `${file}: ${said.vi}\n${file}: ${said.en}` : `${file}: ${code} (${detail})`)
  }
}
