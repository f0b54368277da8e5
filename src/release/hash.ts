import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** `sha256:…` of some bytes; in JavaScript, because plain http has no `crypto.subtle`. */
export function hashOf(bytes: Uint8Array): string {
  return `sha256:${bytesToHex(sha256(bytes))}`
}

/** The first digits of a hash, enough to tell releases and files apart by eye. */
export function shortHash(hash: string): string {
  return hash.replace('sha256:', '').slice(0, 10)
}
