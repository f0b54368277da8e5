/** The two font encodings of Vietnamese from before Unicode; byte tables as published facts give them. */
export type Legacy = 'tcvn3' | 'vni'

/** TCVN3 (.VnTime), bytes A1 to FE in order; a blank stands where the encoding has no letter. Capitals live in a second font. */
const tcvn3 = 'ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ'

/** VNI (VNI-Times): letters that are one byte. */
const vniSingle = 'ñđ ìì æỉ óĩ íí òị ôơ öư îỵ ÑĐ ÌÌ ÆỈ ÓĨ ÍÍ ÒỊ ÔƠ ÖƯ ÎỴ'

/** VNI: a base letter followed by a mark byte. */
const vniDouble: Readonly<Record<string, string>> = {
  a: 'øà ûả õã ùá ïạ êă èằ úẳ üẵ éắ ëặ ââ àầ åẩ ãẫ áấ äậ',
  e: 'øè ûẻ õẽ ùé ïẹ âê àề åể ãễ áế äệ',
  o: 'øò ûỏ õõ ùó ïọ âô àồ åổ ãỗ áố äộ',
  ô: 'øờ ûở õỡ ùớ ïợ',
  u: 'øù ûủ õũ ùú ïụ',
  ö: 'øừ ûử õữ ùứ ïự',
  y: 'øỳ ûỷ õỹ ùý',
  A: 'ØÀ ÛẢ ÕÃ ÙÁ ÏẠ ÊĂ ÈẰ ÚẲ ÜẴ ÉẮ ËẶ ÂÂ ÀẦ ÅẨ ÃẪ ÁẤ ÄẬ',
  E: 'ØÈ ÛẺ ÕẼ ÙÉ ÏẸ ÂÊ ÀỀ ÅỂ ÃỄ ÁẾ ÄỆ',
  O: 'ØÒ ÛỎ ÕÕ ÙÓ ÏỌ ÂÔ ÀỒ ÅỔ ÃỖ ÁỐ ÄỘ',
  Ô: 'ØỜ ÛỞ ÕỠ ÙỚ ÏỢ',
  U: 'ØÙ ÛỦ ÕŨ ÙÚ ÏỤ',
  Ö: 'ØỪ ÛỬ ÕỮ ÙỨ ÏỰ',
  Y: 'ØỲ ÛỶ ÕỸ ÙÝ',
}

const pairs = (text: string): readonly (readonly [string, string])[] => text.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)])

const tables: Readonly<Record<Legacy, ReadonlyMap<string, string>>> = {
  tcvn3: new Map([...tcvn3].flatMap((letter, index) => (letter === ' ' ? [] : [[String.fromCharCode(0xa1 + index), letter]]))),
  vni: new Map([
    ...pairs(vniSingle),
    ...Object.entries(vniDouble).flatMap(([base, marks]) => pairs(marks).map(([mark, letter]) => [base + mark, letter] as const)),
  ]),
}

/** Reads text whose characters are bytes (code points below 256) in a legacy encoding; other characters stay as they are. */
export function fromLegacy(text: string, encoding: Legacy): string {
  const table = tables[encoding]
  let result = ''
  for (let at = 0; at < text.length; at++) {
    const double = encoding === 'vni' ? table.get(text.slice(at, at + 2)) : undefined
    if (double !== undefined) at++
    result += double ?? table.get(text.charAt(at)) ?? text.charAt(at)
  }
  return result
}
