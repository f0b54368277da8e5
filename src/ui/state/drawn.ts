import { useEffect } from 'react'

const mark = 'kpi:first-drawn'

/** Marks the moment when the first page had its content in the document. */
export function useDrawn(there: boolean): void {
  useEffect(() => {
    if (there && !performance.getEntriesByName(mark).length) performance.mark(mark)
  }, [there])
}
