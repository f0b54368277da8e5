const place = 'kpi-person'

/** The name people sign with, so that they write it once on a computer. */
export const remembered = {
  get(): string {
    try {
      return localStorage.getItem(place) ?? ''
    } catch {
      return ''
    }
  },
  set(name: string): void {
    try {
      localStorage.setItem(place, name)
    } catch {
      // It is asked for again, that is all.
    }
  },
}
