import { useEffect, useSyncExternalStore } from 'react'
import type { EngineFiles } from '#engine/browser.ts'
import { useRelease, useRoom } from '../data/context.ts'
import { DeskClient } from './desk.ts'
import type { Tray } from './item.ts'
import { TrayStore } from './tray.ts'

const trays = new Map<string, TrayStore>()

function trayOf(name: string, base: string, files: EngineFiles): TrayStore {
  const store = trays.get(name) ?? new TrayStore(new DeskClient(name, base, files))
  trays.set(name, store)
  return store
}

/** The tray of the release on the screen; its desk, with an engine of its own, opens only when it is asked for something. */
export function useTrayStore(): TrayStore {
  const { files } = useRoom()
  const { name, base } = useRelease()
  return trayOf(name, base, files)
}

/** The same with what lies in it, and opened. */
export function useTray(): { readonly tray: Tray; readonly store: TrayStore } {
  const store = useTrayStore()
  useEffect(() => void store.open(), [store])
  return { store, tray: useSyncExternalStore(store.subscribe, store.snapshot) }
}
