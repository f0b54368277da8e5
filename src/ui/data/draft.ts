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
    staleTime: Infinity,
    retry: false,
    networkMode: 'always',
  })
  if (!published || !drafting) return { release: published, note: null }
  if (isPending) return { release: null, note: null }
  if (!data) return { release: published, note: null }
  const { release, steps, exported } = data
  const note = { name: published.name, steps, revision: drafting.revision, shown: drafting.shown, arrived: exported === published.id }
  return { release: drafting.shown ? release : published, note }
}
