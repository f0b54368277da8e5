import type { Fault } from './fault.ts'
import { hashOf } from './hash.ts'

/** Says what is wrong with the bytes of a file that the descriptor names, or null. */
export function faultOf(bytes: Uint8Array, part: { readonly path: string; readonly bytes: number; readonly hash: string }): Fault | null {
  if (bytes.length !== part.bytes) return { code: 'length', file: part.path, detail: `${bytes.length} / ${part.bytes}` }
  const hash = hashOf(bytes)
  return hash === part.hash ? null : { code: 'hash', file: part.path, detail: `${hash} / ${part.hash}` }
}
