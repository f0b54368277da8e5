import { skipToken, useQuery } from '@tanstack/react-query'
import { type Boundaries, readBoundaries } from '#release/boundaries.ts'
import { drawingOf } from '#release/descriptor.ts'
import { useRelease } from './context.ts'
import { fetchFile } from './worker.ts'

/** The boundaries of the release, where it brings any: fetched and verified when a map is looked at. */
export function useBoundaries() {
  const { id, base, descriptor } = useRelease()
  const file = drawingOf(descriptor)
  const { data, isLoading, error, refetch } = useQuery({
    queryKey: ['boundaries', id],
    queryFn: file
      ? async (): Promise<Boundaries> => readBoundaries(await fetchFile({ url: new URL(file.path, base).href, part: file }), file.path)
      : skipToken,
    staleTime: Infinity,
    retry: false,
    networkMode: 'always',
  })
  return { boundaries: data, file, waiting: isLoading, error, retry: () => void refetch() }
}
