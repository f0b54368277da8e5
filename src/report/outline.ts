/** A document before it has a medium: a screen, paper or plain text show the same words in the same order. */
export interface Outline {
  readonly title: string
  /** What the document says first, in one or two sentences. */
  readonly lead: readonly string[]
  readonly sections: readonly Section[]
}

export interface Section {
  readonly id: string
  readonly title: string
  readonly blocks: readonly Block[]
}

export interface OutlineStep {
  readonly name: string
  readonly formula: string
  /** Empty where the step cannot be done; the result then says why. */
  readonly numbers: string
  readonly result: string
}

export type Block =
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [name: string, value: string])[] }
  | { readonly kind: 'steps'; readonly steps: readonly OutlineStep[] }
  | { readonly kind: 'table'; readonly header: readonly OutlineColumn[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'code'; readonly text: string }

export interface OutlineColumn {
  readonly name: string
  readonly numeric: boolean
}

/** The outline as plain text for a message or a file: no marks but line breaks, tabs in tables and numbers before sections. */
export function plainText({ title, lead, sections }: Outline): string {
  const body = sections.map((section, index) => [`${index + 1}. ${section.title}`, ...section.blocks.map(textOf)].join('\n'))
  return `${[[title, ...lead].join('\n'), ...body].join('\n\n')}\n`
}

function textOf(block: Block): string {
  switch (block.kind) {
    case 'lines':
      return block.lines.join('\n')
    case 'facts':
      return block.facts.map(([name, value]) => `${name}: ${value}`).join('\n')
    case 'steps':
      return block.steps.map(stepText).join('\n')
    case 'table':
      return [block.header.map(({ name }) => name), ...block.rows].map((cells) => cells.join('\t')).join('\n')
    case 'code':
      return block.text
  }
}

function stepText({ name, formula, numbers, result }: OutlineStep): string {
  return numbers ? `${name}: ${formula} = ${numbers} = ${result}` : `${name}: ${formula} = ${result}`
}
