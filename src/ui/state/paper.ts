import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

const query = 'print'

function subscribe(changed: () => void): () => void {
  const media = window.matchMedia(query)
  // The page is photographed right after this event, so the change cannot wait for the next frame.
  const now = () => flushSync(changed)
  media.addEventListener('change', now)
  return () => media.removeEventListener('change', now)
}

/** Whether the page is being put on paper, which is always light. */
export function usePaper(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches)
}
