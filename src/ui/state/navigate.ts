import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { type Search, type View, ofPage, searchOf, viewOf } from './view.ts'

/** The view that the address describes. */
export function useView(): View {
  const search: Search = useSearch({ strict: false })
  return useMemo(() => viewOf(search), [search])
}

/**
 * Changes the view on the page that is open; every change is a step that the back button takes back, unless it replaces the one
 * before, as the moves of a slider do.
 */
export function useChangeView(): (change: Partial<View>, options?: { readonly replace?: boolean }) => void {
  const navigate = useNavigate()
  return (change, { replace = false } = {}) => {
    void navigate({
      to: '.',
      search: (before: Search) => searchOf({ ...viewOf(before), ...change }),
      resetScroll: false,
      replace,
    })
  }
}

/** Goes to another page and keeps the view. */
export function useGo(): (path: string) => void {
  const navigate = useNavigate()
  const view = useView()
  return (path) => void navigate({ to: path, search: searchOf({ ...view, ...ofPage }) })
}

/** The id in the path of the page that is open, empty where there is none. */
export function useRouteId(): string {
  const params: unknown = useParams({ strict: false })
  return params && typeof params === 'object' && 'id' in params && typeof params.id === 'string' ? params.id : ''
}
