import { useSyncExternalStore } from 'react'

/** Whether this browser keeps a draft on a release, at which revision, and whether screens show it. */
export interface Drafting {
  readonly shown: boolean
  readonly revision: number
}

const listeners = new Set<() => void>()
const place = (release: string) => `kpi-draft-${release}`

function note(release: string): string {
  try {
    return localStorage.getItem(place(release)) ?? ''
  } catch {
    return ''
  }
}

/** Notes it where every page of the browser sees it at once; the draft itself lies in IndexedDB, which a reader need not open. */
export function setDrafting(release: string, drafting: Drafting | null): void {
  try {
    if (drafting) localStorage.setItem(place(release), `${drafting.shown ? 'draft' : 'published'} ${drafting.revision}`)
    else localStorage.removeItem(place(release))
  } catch {
    // Without storage there is no draft to speak of either.
  }
  for (const listener of listeners) listener()
}

export function draftingOf(release: string): Drafting | null {
  const [, shown, revision] = /^(draft|published) (\d+)$/.exec(note(release)) ?? []
  return shown === undefined ? null : { shown: shown === 'draft', revision: Number(revision) }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

/** The same, as it changes on this page or another one. */
export function useDrafting(release: string): Drafting | null {
  const text = useSyncExternalStore(subscribe, () => note(release))
  return text === '' ? null : draftingOf(release)
}
