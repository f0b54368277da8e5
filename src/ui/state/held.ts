import { useSyncExternalStore } from 'react'
import type { Release } from '../data/release.ts'

/** A release that came as a file and is looked at in place of the one on the server, until the page is loaded anew. */
export interface Held {
  readonly file: string
  readonly release: Release
}

const held = new Map<string, Held>()
const listeners = new Set<() => void>()

/** Lets a release stand in for the one of that name on the server, or takes it away again. */
export function hold(name: string, given: Held | null): void {
  if (given) held.set(name, given)
  else held.delete(name)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useHeld = (name: string): Held | null => useSyncExternalStore(subscribe, () => held.get(name) ?? null)
