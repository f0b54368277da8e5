import type { Grid } from './grid/grid.ts'
import { type Found, type Saved, findHeader } from './layout/header.ts'
import { type Block, findBlocks } from './layout/pivot.ts'
import type { Dictionary } from './match/dictionary.ts'
import { type Mapping, mappingOf } from './match/mapping.ts'
import { type OpenQuestion, answerTo, question } from './question.ts'
import type { ReadOptions, SheetNote } from './result.ts'
import { nameLines } from './table/naming.ts'
import { isOwnSheet } from './write/sheets.ts'

/** The table to read: upright in one sheet, or sideways in one or more. */
export type Chosen =
  | { readonly form: 'upright'; readonly grid: Grid; readonly found: Found }
  | { readonly form: 'sideways'; readonly blocks: readonly Block[]; readonly dictionary: Dictionary; readonly score: number }

export interface Choosing {
  readonly chosen: Chosen | null
  readonly sheets: readonly SheetNote[]
  readonly runnerUp: { readonly dataset: string; readonly score: number } | null
  readonly questions: readonly OpenQuestion[]
}

/** Finds the table of a file: what each sheet looks like, the best of them, and questions where others come close. */
export function choose(grids: readonly Grid[], dictionaries: readonly Dictionary[], options: ReadOptions): Choosing {
  const answers = options.answers ?? {}
  const dataset = answerTo(answers, 'dataset') ?? options.dataset
  const sheet = answerTo(answers, 'sheet') ?? options.sheet
  const able = dataset === undefined ? dictionaries : dictionaries.filter((dictionary) => dictionary.dataset.id === dataset)
  if (!able.length) throw new Error(`unknown data set: ${dataset}`)
  const open = grids.filter((grid) => !grid.hidden && (sheet === undefined || grid.name === sheet))
  const foreign = open.filter(({ name }) => !isOwnSheet(name))
  const visible = foreign.length ? foreign : open
  const found = visible.flatMap((grid) => {
    const header = withMapping(grid, able, options.mappings ?? [])
    return header ? [{ grid, found: header }] : []
  })
  const ranked = [...found].sort((a, b) => b.found.score - a.found.score)
  const [best] = ranked
  const sideways = bestSideways(visible, able)
  const sheets = grids.map((grid): SheetNote => {
    const own = found.find((each) => each.grid === grid)?.found
    const turned = sideways?.blocks.some((block) => block.grid === grid) ? sideways : null
    const rows = grid.lines.length
    const { name, hidden } = grid
    if (turned && turned.score > (own?.score ?? 0))
      return { name, hidden, rows, dataset: turned.dictionary.dataset.id, score: turned.score }
    return { name, hidden, rows, dataset: own?.dataset.id ?? null, score: own?.score ?? 0 }
  })
  if (sideways && sideways.score > (best?.found.score ?? 0)) return { chosen: sideways, sheets, runnerUp: null, questions: [] }
  if (!best) return { chosen: null, sheets, runnerUp: null, questions: [] }
  const { runnerUp } = best.found
  return {
    chosen: { form: 'upright', ...best },
    sheets,
    runnerUp,
    questions: [
      ...(sheet === undefined ? sheetQuestion(ranked) : []),
      ...(dataset === undefined && runnerUp && runnerUp.score > best.found.score * 0.85 ? [datasetQuestion(best.found, dictionaries)] : []),
    ],
  }
}

/** The header of a sheet; where its layout was met before, the columns are as people settled them then. */
function withMapping(grid: Grid, dictionaries: readonly Dictionary[], mappings: readonly Mapping[]): Found | null {
  const none: Saved = new Map()
  const plain = findHeader(grid, dictionaries, none)
  if (!plain || !mappings.length) return plain
  const own = mappingOf(plain.dataset.id, plain.matches).fingerprint
  const saved = mappings.find(
    (mapping) => mapping.fingerprint === own && dictionaries.some(({ dataset }) => dataset.id === mapping.dataset),
  )
  if (!saved) return plain
  const dictionary = dictionaries.filter(({ dataset }) => dataset.id === saved.dataset)
  return findHeader(grid, dictionary, new Map(Object.entries(saved.columns))) ?? plain
}

/** A sideways form counts by the lines it names, from three on, so that no table is mistaken for one by its header alone. */
function bestSideways(grids: readonly Grid[], dictionaries: readonly Dictionary[]): Extract<Chosen, { form: 'sideways' }> | null {
  const [best] = dictionaries
    .map((dictionary) => {
      const blocks = grids.flatMap((grid) => findBlocks(grid, dictionary))
      const { known } = nameLines(blocks, dictionary)
      return { form: 'sideways' as const, blocks, dictionary, score: known.reduce((sum, { score }) => sum + score, 0) }
    })
    .filter(({ score }) => score >= 3)
    .sort((a, b) => b.score - a.score)
  return best ?? null
}

function sheetQuestion(ranked: readonly { readonly grid: Grid; readonly found: Found }[]): readonly OpenQuestion[] {
  const [best] = ranked
  const close = ranked.filter(({ found }) => found.score >= (best?.found.score ?? 0) * 0.6)
  if (close.length < 2) return []
  return [
    question({
      id: 'sheet',
      code: 'sheet',
      sentence: { vi: 'Tệp có nhiều trang số liệu. Đọc trang nào?', en: 'The file has several sheets of data. Which one is to be read?' },
      choices: close.map(({ grid, found }) => {
        const name = grid.name ?? ''
        return {
          id: name,
          name: {
            vi: `${name}: ${found.dataset.name.vi}, ${grid.lines.length} dòng`,
            en: `${name}: ${found.dataset.name.en}, ${grid.lines.length} rows`,
          },
        }
      }),
      proposed: best?.grid.name ?? null,
    }),
  ]
}

function datasetQuestion({ dataset, runnerUp }: Found, dictionaries: readonly Dictionary[]): OpenQuestion {
  const choices = [dataset.id, runnerUp?.dataset].flatMap((id) => dictionaries.filter((each) => each.dataset.id === id))
  return question({
    id: 'dataset',
    code: 'dataset',
    sentence: { vi: 'Tệp này là bộ số liệu nào?', en: 'Which data set is this file?' },
    choices: choices.map(({ dataset: each }) => ({ id: each.id, name: each.name })),
    proposed: dataset.id,
  })
}
