import { type Problem, problem } from '#model/problem.ts'
import { type Delimiter, isDelimiter, sniffDelimiter } from './bytes/delimiter.ts'
import { type Decoded, type Encoding, decode, encodingNames, isEncoding } from './bytes/encoding.ts'
import type { FileKind } from './bytes/kind.ts'
import { ZipTooLarge } from './bytes/zip.ts'
import { readDelimited } from './grid/csv.ts'
import type { Grid, Watch } from './grid/grid.ts'
import { readHtml } from './grid/html.ts'
import { ParquetRefused, readParquet } from './grid/parquet.ts'
import { readWorkbook } from './grid/workbook.ts'
import { XlsEncrypted, readXls } from './grid/xls.ts'
import { unmask } from './mask.ts'
import { type Answers, type OpenQuestion, answerTo, question } from './question.ts'

/** The sheets of a file, with what its bytes made doubtful. */
export interface Grids {
  readonly grids: readonly Grid[]
  readonly encoding: Encoding | null
  readonly delimiter: Delimiter | null
  readonly problems: readonly Problem[]
  readonly questions: readonly OpenQuestion[]
}

const nothing: Grids = { grids: [], encoding: null, delimiter: null, problems: [], questions: [] }

/** Reads the bytes of a known kind into sheets. What the bytes get wrong comes back as a problem; only an abort is thrown. */
export async function readGrids(bytes: Uint8Array, kind: FileKind, file: string, answers: Answers, watch: Watch): Promise<Grids> {
  try {
    const read = await gridsOf(bytes, kind, file, answers, watch)
    const { grids, asked } = unmask(read.grids, answers)
    return { ...read, grids, questions: [...read.questions, ...asked] }
  } catch (error) {
    watch.signal?.throwIfAborted()
    return { ...nothing, problems: [refusal(error, file)] }
  }
}

function refusal(error: unknown, file: string): Problem {
  if (error instanceof ZipTooLarge) return problem('file_expands', { file, values: error.values })
  if (error instanceof XlsEncrypted) return problem('file_encrypted', { file })
  if (error instanceof ParquetRefused)
    return problem(error.code, error.code === 'parquet_nested' ? { file, header: error.about } : { file, values: { codec: error.about } })
  return problem('file_damaged', { file, values: { reason: error instanceof Error ? error.message.slice(0, 120) : String(error) } })
}

async function gridsOf(bytes: Uint8Array, kind: FileKind, file: string, answers: Answers, watch: Watch): Promise<Grids> {
  switch (kind) {
    case 'xlsx': {
      const { grids, macros } = await readWorkbook(bytes, watch)
      return { ...nothing, grids, problems: macros ? [problem('macros_ignored', { file })] : [] }
    }
    case 'xls':
      return { ...nothing, grids: await readXls(bytes) }
    case 'parquet':
      return { ...nothing, grids: [await readParquet(bytes, watch)] }
    case 'html':
    case 'text':
      return textGrids(bytes, kind, file, answers, watch)
    default:
      throw new Error(`no reader for ${kind}`)
  }
}

async function textGrids(bytes: Uint8Array, kind: 'html' | 'text', file: string, answers: Answers, watch: Watch): Promise<Grids> {
  const chosen = answerTo(answers, 'encoding')
  const decoded = decode(bytes, chosen && isEncoding(chosen) ? chosen : undefined)
  if (!decoded) return { ...nothing, problems: [problem('file_other', { file, values: { what: { vi: 'nhị phân', en: 'binary' } } })] }
  const { text, encoding, broken } = decoded
  const problems = broken ? [problem('encoding_broken', { file, values: { encoding } })] : []
  const questions = decoded.sure ? [] : [encodingQuestion(decoded)]
  if (kind === 'html') {
    const grids = readHtml(text)
    return {
      grids: grids.length > 1 ? grids.map((grid, index) => ({ ...grid, name: `Bảng ${index + 1}` })) : grids,
      encoding,
      delimiter: null,
      problems,
      questions,
    }
  }
  const sniffed = sniffDelimiter(text)
  const told = answerTo(answers, 'delimiter')
  const { start } = sniffed
  const delimiter = told !== null && isDelimiter(told) ? told : sniffed.delimiter
  const { grid, openQuote } = await readDelimited(text.slice(start), delimiter, bytes.length, watch)
  if (openQuote !== null) problems.push(problem('quote_open', { file, row: openQuote + (start ? 1 : 0) }))
  const lines = start ? grid.lines.map((line) => ({ ...line, row: line.row + 1 })) : grid.lines
  return { grids: [{ ...grid, lines }], encoding, delimiter, problems, questions }
}

const encodingQuestion = ({ readings }: Decoded): OpenQuestion =>
  question({
    id: 'encoding',
    code: 'encoding',
    sentence: {
      vi: 'Tệp không phải UTF-8. Dòng nào dưới đây đọc đúng tiếng Việt?',
      en: 'The file is not UTF-8. Which of these lines reads as correct Vietnamese?',
    },
    choices: readings.map(({ encoding, sample }) => ({
      id: encoding,
      name: { vi: `${encodingNames[encoding]}: ${sample}`, en: `${encodingNames[encoding]}: ${sample}` },
    })),
    proposed: readings[0]?.encoding ?? null,
  })
