import { readFileSync } from 'node:fs'
import readExcelFile from 'read-excel-file/node'
import writeExcelFile from 'write-excel-file/universal'
import { describe, expect, test } from 'vitest'
import { columnOf, letterOf, seen } from '#intake/grid/grid.ts'
import { readHtml } from '#intake/grid/html.ts'
import { readWorkbook } from '#intake/grid/workbook.ts'
import { scanXml, unescape } from '#intake/grid/xml.ts'

const file = (name: string) => new Uint8Array(readFileSync(new URL(`../files/${name}`, import.meta.url)))

describe('a workbook', () => {
  test.each(['lo-2104.xlsx', 'merged.xlsx', 'two-sheets.xlsx'])('%s has the values that another reader finds', async (name) => {
    const { grids } = await readWorkbook(file(name))
    const theirs = await readExcelFile(Buffer.from(file(name)))
    theirs.forEach(({ sheet, data }, index) => {
      const grid = grids[index]
      expect(grid?.name).toBe(sheet)
      data.forEach((row, at) =>
        row.forEach((value, column) => {
          const mine = grid?.lines.find((line) => line.row === at + 1)?.cells[column] ?? null
          const their = value instanceof Date ? value.toISOString().slice(0, 10).split('-').reverse().join('/') : value
          expect(their === null || typeof their === 'number' ? mine : seen(mine), `${letterOf(column)}${at + 1}`).toEqual(their)
        }),
      )
    })
  })

  test('keeps what other readers drop: merges, hidden parts, errors, formulas without results', async () => {
    const { grids } = await readWorkbook(file('errors-hidden.xlsx'))
    expect(grids.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Nháp', true],
      ['Rất kín', true],
      ['Quý III', false],
    ])
    expect([...(grids[2]?.hiddenColumns ?? [])]).toEqual([3])
    expect(grids[2]?.lines.map(({ row, hidden }) => [row, hidden])).toEqual([
      [1, false],
      [2, false],
      [3, true],
      [4, false],
    ])
    expect(grids[2]?.lines[1]?.cells[4]).toEqual({ kind: 'error', text: '#DIV/0!' })
    expect(grids[2]?.lines[2]?.cells[2]).toEqual({ kind: 'formula' })
    const merged = await readWorkbook(file('merged.xlsx'))
    expect(merged.grids[0]?.merges[0]).toEqual({ top: 4, left: 2, bottom: 4, right: 8 })
  })

  test('numbers keep every digit that Excel stores', async () => {
    const numbers = [0.1, 1.1, 1 / 3, 123456789.123, 1e-7, 9007199254740991, -0.5]
    const blob = await writeExcelFile([numbers]).toBlob()
    const { grids } = await readWorkbook(new Uint8Array(await blob.arrayBuffer()))
    expect(grids[0]?.lines[0]?.cells).toEqual(numbers)
  })
})

describe('pasted HTML', () => {
  test('merges, line breaks and entities are read, markup and scripts are not', () => {
    const [grid] = readHtml(
      '<meta charset=utf-8><style>td{}</style>Biểu 2104<TABLE><TR><TD ROWSPAN=2>A<TD colspan="2">B &amp; C&#44;<br>D</TR><tr><td>1<td title="a>b">2</tr></TABLE><table><tr><td><b>x</b><script>y</script></table>',
    )
    expect(grid).toMatchObject({
      before: ['Biểu 2104'],
      lines: [
        { row: 1, cells: ['A', 'B & C,\nD'] },
        { row: 2, cells: [null, '1', '2'] },
      ],
      merges: [
        { top: 1, left: 0, bottom: 2, right: 0 },
        { top: 1, left: 1, bottom: 1, right: 2 },
      ],
    })
  })
})

describe('XML', () => {
  test('entities are characters, never fetched and never expanded', () => {
    expect(unescape('&lt;a&gt; &#225;&#xE1; &amp;amp; &boom; &#99999999;')).toBe('<a> áá &amp; &boom; &#99999999;')
    const texts: string[] = []
    scanXml('<!DOCTYPE x [<!ENTITY boom "b">]><x>&boom;<![CDATA[<y>]]><!-- <z> --></x>', { text: (part) => texts.push(part) })
    expect(texts.join('')).toContain('&boom;<y>')
    expect(texts.join('')).not.toContain('z')
  })

  test('columns have letters', () => {
    expect([0, 25, 26, 701, 702, 16383].map(letterOf)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD'])
    expect(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD'].map(columnOf)).toEqual([0, 25, 26, 701, 702, 16383])
  })
})
