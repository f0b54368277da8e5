import { type MantineColorSchemeManager, isMantineColorScheme } from '@mantine/core'

/** The same key that `public/check.js` reads before the first paint. */
const key = 'kpi-theme'

/** Keeps light or dark; a browser that forbids storage keeps it for the visit only. */
export const scheme: MantineColorSchemeManager = {
  get(fallback) {
    try {
      const kept = localStorage.getItem(key)
      return isMantineColorScheme(kept) ? kept : fallback
    } catch {
      return fallback
    }
  },
  set(value) {
    try {
      localStorage.setItem(key, value)
    } catch {
      // Nothing to keep it in.
    }
  },
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear() {
    try {
      localStorage.removeItem(key)
    } catch {
      // Nothing was kept.
    }
  },
}
