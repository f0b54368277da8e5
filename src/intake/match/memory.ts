/** A function of a text that remembers its last answers, because the same headers are looked at for every row and data set. */
export function remembered<T>(answer: (text: string) => T, most = 5000): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const made = answer(text)
    if (known.size >= most) known.clear()
    known.set(text, made)
    return made
  }
}
