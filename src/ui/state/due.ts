import { useState } from 'react'
import { type Due, dueOf, dueText } from '#model/due.ts'
import { useChangeView, useView } from './navigate.ts'

const keyOf = (release: string) => `kpi-due-${release}`

function kept(release: string): Due {
  try {
    return dueOf(localStorage.getItem(keyOf(release)) ?? '')
  } catch {
    return {}
  }
}

function keep(release: string, due: Due): void {
  try {
    localStorage.setItem(keyOf(release), dueText(due))
  } catch {
    // A browser that forbids storage keeps it in the address only.
  }
}

/**
 * When reports are due is a rule that this site does not know: it is empty until somebody sets it, kept in this browser for the
 * release it was set for, and part of the address, so that whoever is sent a link sees the same delays.
 */
export function useDue(): { readonly due: Due; readonly set: (key: string, days: number | null) => void } {
  const view = useView()
  const change = useChangeView()
  const [stored] = useState(() => kept(view.release))
  const due = Object.keys(view.due).length ? view.due : stored
  return {
    due,
    set: (key, days) => {
      const others: Due = Object.fromEntries(Object.entries(due).filter(([each]) => each !== key))
      const next = days === null ? others : { ...others, [key]: days }
      keep(view.release, next)
      change({ due: next })
    },
  }
}
