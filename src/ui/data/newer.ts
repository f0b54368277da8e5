import { useEffect, useState } from 'react'
import { hashOf } from '#release/hash.ts'
import type { Release } from './release.ts'

/** Not more often than this, however often people come back to the page. */
const pause = 20_000

/** Whether the server has another release than the one on the screen: looked for whenever the page comes back into sight. */
export function useNewer({ id, base }: Release): boolean {
  const [found, setFound] = useState<{ readonly than: string; readonly newer: boolean } | null>(null)
  useEffect(() => {
    let last = performance.now()
    const look = async () => {
      if (document.visibilityState !== 'visible' || performance.now() - last < pause) return
      last = performance.now()
      // A server that cannot be reached just now has nothing newer to offer.
      const response = await fetch(new URL('datapackage.json', base), { cache: 'no-store' }).catch(() => null)
      if (response?.ok) setFound({ than: id, newer: hashOf(new Uint8Array(await response.arrayBuffer())) !== id })
    }
    const listen = () => void look()
    document.addEventListener('visibilitychange', listen)
    window.addEventListener('focus', listen)
    return () => {
      document.removeEventListener('visibilitychange', listen)
      window.removeEventListener('focus', listen)
    }
  }, [id, base])
  return found?.newer === true && found.than === id
}
