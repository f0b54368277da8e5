/** What can be wrong with a file of a release: not there, not what the descriptor says, or not readable as what it claims to be. */
export type FaultCode = 'missing' | 'length' | 'hash' | 'unreadable' | 'columns' | 'rows'

export interface Fault {
  readonly code: FaultCode
  /** The path of the file in the release. */
  readonly file: string
  /** What was expected and what was found, or where reading stopped. */
  readonly detail: string
}

export class ReleaseError extends Error {
  override readonly name = 'ReleaseError'
  constructor(readonly fault: Fault) {
    super(`${fault.file}: ${fault.code} (${fault.detail})`)
  }
}
