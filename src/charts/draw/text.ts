import type { Look } from '../look.ts'

/** Advance widths of Inter with tabular figures, in hundredths of the font size (measured in Chromium); accents add nothing. */
const advances: readonly (readonly [number, string])[] = [
  [24, 'ijl'],
  [29, " .,:;·!'"],
  [35, 'fItI'],
  [40, '()r/"'],
  [50, '–?“”'],
  [54, 'sz'],
  [57, 'ackevxyJL≈≥'],
  [61, 'bdđghnopquEF●○ươ'],
  [66, '0123456789+−<>×-BPRSTZ&'],
  [70, 'AVKX'],
  [76, 'CDĐGHNOQUYƠƯ◆◇'],
  [88, 'mw…M✓✗'],
  [100, 'W%→▲'],
]

const advanceOf = new Map(advances.flatMap(([advance, letters]) => [...letters].map((letter) => [letter, advance])))

/** Wide enough for a letter nobody measured, such as one outside Latin. */
const unknownAdvance = 100

/** About how many pixels a line of text takes, a little on the wide side; semibold is 3% wider. */
export function textWidth(text: string, size: number, bold = false): number {
  const letters = [...text.normalize('NFD')].filter((letter) => !/\p{M}/u.test(letter))
  const sum = letters.reduce((total, letter) => total + (advanceOf.get(letter) ?? unknownAdvance), 0)
  return (sum * size * (bold ? 1.03 : 1)) / 100
}

/** Labels are never below 12 pixels, however small the body text. */
export function labelSize(look: Pick<Look, 'fontSize'>): number {
  return Math.max(12, Math.round(look.fontSize * 0.86))
}

/** Vietnamese stacks two marks on one letter; below 1.45 they touch the line above. */
export function lineHeight(size: number): number {
  return Math.ceil(size * 1.45)
}

/** One line cut at a letter, with an ellipsis, when it is wider than `width`. */
export function clip(text: string, size: number, width: number, bold = false): string {
  if (textWidth(text, size, bold) <= width) return text
  const letters = [...text]
  while (letters.length > 1 && textWidth(`${letters.join('').trimEnd()}…`, size, bold) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

/** Lines no wider than `width`, broken between words; what does not fit into `most` lines ends in an ellipsis. */
export function wrap(text: string, size: number, width: number, most = Infinity, bold = false): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1)
    if (last !== undefined && textWidth(`${last} ${word}`, size, bold) <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  const kept = lines.length > most ? [...lines.slice(0, most - 1), lines.slice(most - 1).join(' ')] : lines
  return kept.map((line) => clip(line, size, width, bold))
}

/** The same number of lines, but of nearly equal length, so that no single word is left on the last one. */
export function balanced(text: string, size: number, width: number, bold = false): readonly string[] {
  const lines = wrap(text, size, width, Infinity, bold)
  if (lines.length < 2 || lines.some((words) => words.endsWith('…'))) return lines
  let best = lines
  for (let narrower = width - 4; narrower > width / 2; narrower -= 4) {
    const tried = wrap(text, size, narrower, Infinity, bold)
    if (tried.length > lines.length || tried.some((words) => words.endsWith('…'))) break
    best = tried
  }
  return best
}

/** The widest of several lines. */
export function widest(lines: readonly string[], size: number, bold = false): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, size, bold)))
}
