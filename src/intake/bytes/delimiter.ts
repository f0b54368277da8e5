export const delimiters = [';', '\t', '|', ','] as const
export type Delimiter = (typeof delimiters)[number]

export const isDelimiter = (text: string): text is Delimiter => delimiters.some((delimiter) => delimiter === text)

/** What was sniffed from the start of a text; `start` is where the records begin, after a `sep=` line of Excel. */
export interface Dialect {
  readonly delimiter: Delimiter
  readonly start: number
}

const sampleLength = 128 * 1024

/**
 * The delimiter by how evenly it cuts records, quoted line breaks respected. Excel with Vietnamese settings writes `;`
 * because the comma is the decimal sign, so a comma that cuts inside numbers where another delimiter cuts evenly does not count.
 */
export function sniffDelimiter(text: string): Dialect {
  const said = /^sep=([;,|\t])\r?\n/i.exec(text)
  if (said?.[1] && isDelimiter(said[1])) return { delimiter: said[1], start: said[0].length }
  const sample = text.slice(0, sampleLength)
  const [best] = delimiters
    .map((delimiter) => ({
      delimiter,
      score: evenness(recordWidths(sample, delimiter)) * (delimiter === ',' && cutsNumbers(sample) ? 0.6 : 1),
    }))
    // A stable sort keeps the order of preference among equals: a semicolon or tab rarely stands inside a value, a comma often.
    .sort((a, b) => b.score - a.score)
  return { delimiter: best && best.score > 0 ? best.delimiter : ',', start: 0 }
}

/** Whether most commas stand between digits, as in `1,234,567` and `12,5`; a table of bare numbers looks so too, but has no rival. */
function cutsNumbers(text: string): boolean {
  const all = text.match(/,/g)?.length ?? 0
  return (text.match(/\d,(?=\d)/g)?.length ?? 0) > all / 2
}

/** How many fields each record has under a delimiter; only a quotation mark at the start of a field opens a quoted one. */
function recordWidths(text: string, delimiter: string): readonly number[] {
  const widths: number[] = []
  let width = 1
  let quoted = false
  let opens = true
  let filled = false
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at)
    if (quoted) {
      if (letter === '"' && text.charAt(at + 1) === '"') at++
      else if (letter === '"') quoted = false
      continue
    }
    quoted = letter === '"' && opens
    opens = letter === delimiter || letter === '\n'
    if (letter === '\n') {
      if (filled) widths.push(width)
      width = 1
      filled = false
    } else if (letter === delimiter) width++
    if (letter.trim() && letter !== delimiter) filled = true
  }
  if (filled) widths.push(width)
  return widths
}

/** The share of records with the commonest width above one, weighed by that width; titles and notes may be narrower. */
function evenness(widths: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1)
  let best = 0
  for (const [width, count] of counts) best = Math.max(best, (count / widths.length) * (1 - 1 / width))
  return best > 0.05 ? Math.round(best * 10) / 10 : 0
}
