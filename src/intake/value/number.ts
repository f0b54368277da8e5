import type { Qualifier } from '#model/provenance.ts'
import { keeps } from './digits.ts'
import { type Notation, digitsOf, evidenceOf } from './notation.ts'
import { qualifierOf } from './qualifier.ts'

/** A text cell taken apart: `hơn (1.234,5) triệu USD` has a word, a sign, a bare number and a tail. */
export interface Parts {
  readonly qualifier: Qualifier
  readonly word: string
  readonly negative: boolean
  readonly parentheses: boolean
  readonly core: string
  readonly tail: string
}

export type NumberFault = 'number_unreadable' | 'number_with_text' | 'number_other_notation' | 'number_minus_unclear' | 'number_too_precise'

export type NumberReading =
  | { readonly kind: 'missing' }
  /** The notation is not known and the number would read differently under each. */
  | { readonly kind: 'undecided' }
  | { readonly kind: 'number'; readonly value: number; readonly parts: Parts; readonly exponent: boolean }
  | { readonly kind: 'bad'; readonly code: NumberFault; readonly suggestion: string | null }

const missing = new Set([
  '',
  '-',
  '--',
  '–',
  '—',
  '−',
  '...',
  '…',
  '..',
  'n/a',
  'không có',
  'chưa có',
  'không có số liệu',
  'chưa có số liệu',
])

/** One blank for every kind of blank that Word, Excel and web pages put between digits: no-break, thin, narrow, figure. */
const blanksAsOne = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim()

/** Whether a cell text says that there is no figure. A dash is missing and not zero; the office that means zero writes 0. */
export const isMissing = (text: string): boolean => missing.has(blanksAsOne(text).toLowerCase())

const plainParts = { qualifier: '', word: '', negative: false, parentheses: false, core: '', tail: '' } as const

/** Whether a text is nothing but digits and signs between them, as nearly all figures of a large file are. */
export const isBare = (text: string): boolean => /^\d(?:[\d.,]*\d)?$/.test(text)

/** The parts of a text that holds one number, or the fault that keeps it from being one. Says nothing of the notation. */
export function partsOf(text: string): Parts | { readonly fault: NumberFault; readonly suggestion: string | null } {
  if (isBare(text)) return { ...plainParts, core: text }
  const clean = blanksAsOne(text)
  const found = /^(?<word>[^\d(]*?) ?(?<open>\()? ?(?<sign>[-−–—+]?) ?(?<core>\d[\d., ]*(?:[eE][+-]?\d+)?)(?<tail>.*)$/u.exec(clean)
  if (!found?.groups) return { fault: 'number_unreadable', suggestion: null }
  const { word = '', open, sign = '', core: run = '', tail: rest = '' } = found.groups
  const core = run.replace(/[., ]+$/, '')
  const closed = /^ ?\)/.test(rest)
  const tail = (open && closed ? rest.replace(/^ ?\)/, '') : rest).trim()
  const qualifier = word ? qualifierOf(word) : ''
  if (qualifier === null || (open && !closed)) return { fault: 'number_with_text', suggestion: tail === '' ? bareNumber(core) : null }
  if (/[.,]$/.test(run.trimEnd()) && tail === '') return { fault: 'number_unreadable', suggestion: bareNumber(core) }
  if (/[–—]/.test(sign) || (open && sign)) return { fault: 'number_minus_unclear', suggestion: bareNumber(core) && `-${core}` }
  if (/\d/.test(tail.replace(/m[23]\b/, ''))) return { fault: 'number_with_text', suggestion: null }
  return { qualifier, word, negative: sign === '-' || sign === '−' || Boolean(open), parentheses: Boolean(open), core, tail }
}

const bareNumber = (core: string): string | null => (evidenceOf(core) === 'bad' ? null : core)

/**
 * The number that a text is under a notation; `null` where the notation is not known. Nothing is repaired: what is not written
 * cleanly is bad, with a suggestion where one is plain. Tails such as `ha` or `%` are handed on in the parts.
 */
export function readNumber(text: string, notation: Notation | null): NumberReading {
  if (!isBare(text) && isMissing(text)) return { kind: 'missing' }
  const parts = partsOf(text)
  if ('fault' in parts) return { kind: 'bad', code: parts.fault, suggestion: parts.suggestion }
  const evidence = evidenceOf(parts.core)
  if (evidence === 'bad') return { kind: 'bad', code: 'number_unreadable', suggestion: null }
  if (notation === null && evidence === 'either') return { kind: 'undecided' }
  const sign = parts.negative ? '-' : ''
  const own = evidence === 'comma' || evidence === 'dot' ? evidence : 'dot'
  const digits = digitsOf(parts.core, notation ?? own, evidence)
  if (digits === null)
    return { kind: 'bad', code: 'number_other_notation', suggestion: rewritten(digitsOf(parts.core, own), sign, notation) }
  const exponent = /e/i.test(digits)
  const value = Number(sign + digits)
  if (!Number.isFinite(value) || (!exponent && !keeps(value, digits))) return { kind: 'bad', code: 'number_too_precise', suggestion: null }
  return { kind: 'number', value: value === 0 ? 0 : value, parts, exponent }
}

/** The numbers that nearly every cell of a large file holds, read without taking them apart; null for all others. */
export function readQuickly(text: string, notation: Notation | null): number | null {
  if (/^\d{1,15}$/.test(text)) return Number(text)
  if (notation === 'comma') return /^\d{1,9},\d{1,2}$/.test(text) ? Number(text.replace(',', '.')) : null
  return notation === 'dot' && /^\d{1,9}\.\d{1,2}$/.test(text) ? Number(text) : null
}

const rewritten = (digits: string | null, sign: string, notation: Notation | null): string | null =>
  digits && sign + (notation === 'comma' ? digits.replace('.', ',') : digits)
