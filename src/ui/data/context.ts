import { createContext, useContext, useSyncExternalStore } from 'react'
import type { EngineRoom, Snapshot } from './engine.ts'
import type { Release } from './release.ts'

export const RoomContext = createContext<EngineRoom | null>(null)
export const ReleaseContext = createContext<Release | null>(null)

function given<Value>(value: Value | null, what: string): Value {
  if (value === null) throw new Error(`no ${what} above this part`)
  return value
}

export const useRoom = (): EngineRoom => given(useContext(RoomContext), 'engine')

/** The release whose figures are on the screen. */
export const useRelease = (): Release => given(useContext(ReleaseContext), 'release')

/** Where the engine stands for the release on the screen. */
export function useEngine(): Snapshot {
  const room = useRoom()
  const release = useRelease()
  const snapshot = useSyncExternalStore(room.subscribe, room.snapshot)
  return snapshot.release === release.id ? snapshot : { release: release.id, state: { phase: 'idle' }, faults: new Map() }
}
