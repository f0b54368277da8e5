import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { sniffDelimiter } from '#intake/bytes/delimiter.ts'
import { decode, disguised } from '#intake/bytes/encoding.ts'
import { fromLegacy } from '#intake/bytes/legacy.ts'
import { isSyllable, vietnamese } from '#intake/bytes/syllable.ts'

const sentence = 'Tình hình hoạt động sản xuất kinh doanh tại các khu công nghiệp, quý III: lũy kế vốn đầu tư đăng ký'
/** Every toned vowel of Vietnamese, and đ. */
const letters = 'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ'
const bytes = (text: string, encoding: string) => new Uint8Array(iconv.encode(text, encoding))

describe('legacy fonts', () => {
  test('TCVN3 agrees with an independent table, letter by letter', () => {
    expect(fromLegacy(iconv.encode(letters, 'tcvn').toString('latin1'), 'tcvn3')).toBe(letters)
    expect(fromLegacy(iconv.encode('ĂÂÊÔƠƯĐ', 'tcvn').toString('latin1'), 'tcvn3')).toBe('ĂÂÊÔƠƯĐ')
  })

  test('VNI reads words spelled after its published table', () => {
    expect(fromLegacy('Khu coâng nghieäp Minh Hoïa, quyù III: voán ñaàu tö ñaêng kyù, tyû leä laáp ñaày', 'vni')).toBe(
      'Khu công nghiệp Minh Họa, quý III: vốn đầu tư đăng ký, tỷ lệ lấp đầy',
    )
    expect(fromLegacy('ÑAÀU TÖ NÖÔÙC NGOAØI', 'vni')).toBe('ĐẦU TƯ NƯỚC NGOÀI')
  })

  test('texts typed in an old font are noticed in a Unicode file, Vietnamese and foreign ones are not', () => {
    const typed = sentence.split(' ').map((word) => iconv.encode(word, 'tcvn').toString('latin1'))
    expect(disguised(typed)).toBe('tcvn3')
    expect(disguised(['Khu coâng nghieäp', 'voán ñaàu tö ñaêng kyù'])).toBe('vni')
    expect(disguised(sentence.split(' '))).toBeNull()
    expect(disguised(['Société générale', 'Groupe hôtelier à Paris', 'Crédit français'])).toBeNull()
    expect(disguised(['KCN 01', '1.234,5'])).toBeNull()
  })
})

describe('the encoding of a text', () => {
  test.each(['utf-8', 'utf-16le', 'utf-16be'])('%s is proved by its bytes, with and without a mark', (encoding) => {
    const text = `Tên KCN;Kỳ báo cáo;${sentence}\r\nKCN Minh Họa 01;Quý III/2025;1\r\n`
    for (const start of ['', '\ufeff'])
      expect(decode(bytes(start + text, encoding))).toMatchObject({ text, encoding, sure: true, broken: false, readings: [] })
  })

  test.each(['tcvn3', 'vni', 'windows-1258'] as const)('%s is proposed first and stays a question until it is chosen', (encoding) => {
    const source = encoding === 'vni' ? 'Khu coâng nghieäp; voán ñaàu tö ñaêng kyù' : 'khu công nghiệp; vốn đầu tư đăng ký'
    const apart = source.normalize('NFD').replace(/([aeouAEOU])\u0302/g, (_, base: string) => `${base}\u0302`.normalize('NFC'))
    const raw =
      encoding === 'tcvn3'
        ? bytes(source, 'tcvn')
        : encoding === 'vni'
          ? new Uint8Array(Buffer.from(source, 'latin1'))
          : bytes(tones(apart), 'windows-1258')
    const first = decode(raw)
    expect(first).toMatchObject({ encoding, sure: false })
    expect(first?.readings[0]?.encoding).toBe(encoding)
    expect(first?.readings.length).toBe(4)
    expect(decode(raw, encoding)).toMatchObject({ sure: true, encoding })
    expect(decode(raw, encoding)?.text.toLowerCase()).toBe('khu công nghiệp; vốn đầu tư đăng ký')
  })

  test('bytes that contradict their mark are broken, bytes that are no text are refused', () => {
    expect(decode(new Uint8Array([0xef, 0xbb, 0xbf, 0x61, 0xff, 0x62]))).toMatchObject({ broken: true, encoding: 'utf-8' })
    expect(decode(new Uint8Array([1, 0, 2, 0, 0, 0, 3, 0, 0, 9, 9]))).toBeNull()
  })

  test('a few broken places do not turn UTF-8 into a legacy font', () => {
    const raw = bytes(`${sentence}\n`.repeat(5), 'utf-8')
    raw[40] = 0xff
    expect(decode(raw)).toMatchObject({ encoding: 'utf-8', broken: true, readings: [] })
  })

  test('decomposed texts come out composed', () => {
    expect(decode(bytes(sentence.normalize('NFD'), 'utf-8'))?.text).toBe(sentence)
  })
})

/** Base letters with circumflex, breve or horn stay whole, tones stand apart, as windows-1258 has them. */
function tones(text: string): string {
  return [...text.normalize('NFC')]
    .map((letter) => {
      const apart = letter.normalize('NFD')
      const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(apart)?.[0] ?? ''
      return apart.replace(tone, '').normalize('NFC') + tone
    })
    .join('')
}

test('Vietnamese syllables are told from the debris of a wrong decoding', () => {
  expect(['nghiệp', 'đăng', 'quý', 'khuỷu', 'Thuỷ', 'được', 'nguyễn'].filter((word) => !isSyllable(word))).toEqual([])
  expect(['nghiÖp', 'vèn', '®¨ng', 'nghieäp', 'đườơng', 'ấ̀'].filter(isSyllable)).toEqual(['vèn'])
  expect(vietnamese('KCN 01 1.234,5')).toEqual({ words: 0, share: 0 })
})

describe('the delimiter', () => {
  test.each([
    ['a;b;c\n1,5;2,5;3\n', ';'],
    ['a,b,c\n1.5,2.5,3\n', ','],
    ['a\tb\n"x\ty"\t1,5\n', '\t'],
    ['a|b|c\nx,y|1|2\n', '|'],
    ['Tiêu đề, dài, có phẩy\n\nTên;Vốn\nA;1,5\nB;2,5\n', ';'],
    ['"a\nb";c\n"d;e";f\n', ';'],
    ['a;b\nx"y;z"w\n', ';'],
    ['một cột\nhai\n', ','],
    ['A|B\n1,000,000,000|1,000,000\n1,000,000|1,000,000,000\n', '|'],
    ['1,2,3\n4,5,6\n', ','],
  ])('%j is cut by %j', (text, delimiter) => {
    expect(sniffDelimiter(text)).toEqual({ delimiter, start: 0 })
  })

  test('Excel may say it in a line of its own', () => {
    expect(sniffDelimiter('sep=|\r\na|b\r\n')).toEqual({ delimiter: '|', start: 7 })
  })
})
