import { useState } from 'react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useDrafting } from '../state/drafting.ts'
import { seed } from './answers.ts'
import type { Release } from './release.ts'

/** What screens say of the draft of this browser; `shown` where its figures are on them. */
export interface DraftNote {
  readonly name: string
  readonly steps: number
  readonly revision: number
  readonly shown: boolean
  /** Whether the release made from it is the one on the server. */
  readonly arrived: boolean
}

/** The release to show: the published one, or the draft of this browser on it. Null while that is not known. */
export function useDraft(published: Release | null): { readonly release: Release | null; readonly note: DraftNote | null } {
  const client = useQueryClient()
  const drafting = useDrafting(published?.name ?? '')
  const { data, isPending } = useQuery({
    queryKey: ['draft', published?.id, drafting?.revision],
    queryFn: async () => {
      if (!published) return null
      const { keptDraft } = await import('./kept.ts')
      const kept = await keptDraft(published)
      if (kept) seed(client, kept.release)
      return kept
    },
    enabled: published !== null && drafting !== null,
    // A draft that has grown replaces the one before without a gap, or the page would lose its place.
    placeholderData: (previous, before) => (before?.queryKey[1] === published?.id ? previous : undefined),
    staleTime: Infinity,
    retry: false,
    networkMode: 'always',
  })
  const [opened, setOpened] = useState<string | null>(null)
  const waiting = published !== null && drafting !== null && isPending
  if (published && !waiting && opened !== published.id) setOpened(published.id)
  if (!published || !drafting) return { release: published, note: null }
  // The first draft on a release that is on the screen already comes in its own time.
  if (waiting) return { release: opened === published.id ? published : null, note: null }
  if (!data) return { release: published, note: null }
  const { release, steps, exported } = data
  const note = { name: published.name, steps, revision: drafting.revision, shown: drafting.shown, arrived: exported === published.id }
  return { release: drafting.shown ? release : published, note }
}
