import { zipNames } from './zip.ts'

/** What a file is, by its bytes and never by its name. */
export type FileKind =
  'empty' | 'xlsx' | 'xls' | 'encrypted' | 'ods' | 'xlsb' | 'word' | 'parquet' | 'release' | 'archive' | 'html' | 'text' | 'damaged' | Other

/** Kinds that hold no table; the name is what the refusal says. */
export type Other = 'PDF' | 'PNG' | 'JPEG' | 'GIF' | 'RAR' | '7z' | 'gzip' | 'RTF' | 'PowerPoint' | 'MHTML' | 'XML' | 'binary'

const signatures: readonly [FileKind, readonly number[]][] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['gzip', [0x1f, 0x8b]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
]
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

const startsWith = (bytes: Uint8Array, signature: readonly number[]) => signature.every((byte, index) => bytes[index] === byte)

/** The kind of a file. Zip archives are told apart by the names in them, old Office files by their stream names. */
export function kindOf(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty'
  if (startsWith(bytes, [0x50, 0x4b])) return zipKind(bytes)
  if (startsWith(bytes, compound)) return compoundKind(bytes)
  if (startsWith(bytes, [0x50, 0x41, 0x52, 0x31])) {
    const tail = bytes.subarray(-4)
    return startsWith(tail, [0x50, 0x41, 0x52, 0x31]) ? 'parquet' : 'damaged'
  }
  return signatures.find(([, signature]) => startsWith(bytes, signature))?.[0] ?? textKind(bytes)
}

function zipKind(bytes: Uint8Array): FileKind {
  const names = zipNames(bytes)
  if (!names) return 'damaged'
  const has = (name: string) => names.includes(name)
  if (has('xl/workbook.bin')) return 'xlsb'
  if (has('word/document.xml')) return 'word'
  if (has('ppt/presentation.xml')) return 'PowerPoint'
  if (has('content.xml') && has('mimetype')) return 'ods'
  if (has('[Content_Types].xml') && names.some((name) => name.startsWith('xl/'))) return 'xlsx'
  if (names.some((name) => name === 'datapackage.json' || /^[^/]+\/datapackage\.json$/.test(name))) return 'release'
  return 'archive'
}

/** Stream names are UTF-16 in the directory of the compound file, wherever it lies. */
function compoundKind(bytes: Uint8Array): FileKind {
  const has = (name: string) =>
    indexOf(
      bytes,
      [...name].flatMap((letter) => [letter.charCodeAt(0), 0]),
    ) >= 0
  if (has('EncryptedPackage')) return 'encrypted'
  if (has('WordDocument')) return 'word'
  if (has('PowerPoint Document')) return 'PowerPoint'
  return has('Workbook') || has('Book') ? 'xls' : 'binary'
}

function textKind(bytes: Uint8Array): FileKind {
  const start = new TextDecoder('latin1')
    .decode(bytes.subarray(0, 4096))
    .replace(/^(?:ï»¿|\s)+/, '')
    .toLowerCase()
  if (/^mime-version:/.test(start)) return 'MHTML'
  if (/^(?:<!--.*?-->\s*)*(?:<!doctype html|<html|<table|<meta|<head|<body|<div)/s.test(start)) return 'html'
  if (/^<\?xml/.test(start)) return /<html/.test(start) ? 'html' : 'XML'
  return 'text'
}

function indexOf(bytes: Uint8Array, wanted: readonly number[]): number {
  const first = wanted[0] ?? 0
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at
  return -1
}
