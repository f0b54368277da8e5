const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g
const syllable =
  /^(?:ngh|ng|nh|gh|gi|ch|kh|ph|th|tr|qu|[bcdđghklmnprstvx])?(?:uyê|iê|yê|uô|ươ|ia|uya|ua|ưa|oa|oă|oe|uâ|uê|uy|uơ|[aăâeêioôơuưy])(?:ch|ng|nh|[cmnptiyou])?$/

/** Whether a word has the build of a Vietnamese syllable with at most one tone. */
export function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD')
  return (apart.match(toneMarks)?.length ?? 0) <= 1 && syllable.test(apart.replace(toneMarks, '').normalize('NFC'))
}

/**
 * How well a text reads as Vietnamese: of the words with letters beyond ASCII, how many are possible syllables.
 * Everything but blanks, digits and ASCII punctuation belongs to a word, so the signs a wrong decoding leaves count against it.
 */
export function vietnamese(text: string): { readonly words: number; readonly share: number } {
  const words = (text.match(/[^\s\d!-/:-@[-`{-~]+/g) ?? []).filter((word) => /[^\p{ASCII}]/u.test(word))
  const good = words.filter(isSyllable).length
  return { words: words.length, share: words.length ? good / words.length : 0 }
}
