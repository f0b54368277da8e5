import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** `sha256:…` of some bytes; in JavaScript, because plain http has no `crypto.subtle`. */
export function hashOf(bytes: Uint8Array): string {
  return `sha256:${bytesToHex(sha256(bytes))}`
}

/** Bytes that are hashed at once, some tens of milliseconds. */
const piece = 2 * 1024 * 1024

/** The same, piece by piece, so that whatever else waits in this thread has its turn in between. */
export async function hashInTurns(bytes: Uint8Array): Promise<string> {
  const hash = sha256.create()
  for (let at = 0; at < bytes.length; at += piece) {
    hash.update(bytes.subarray(at, at + piece))
    await new Promise((turn) => setTimeout(turn))
  }
  return `sha256:${bytesToHex(hash.digest())}`
}

/** The first digits of a hash, enough to tell releases and files apart by eye. */
export function shortHash(hash: string): string {
  return hash.replace('sha256:', '').slice(0, 10)
}
