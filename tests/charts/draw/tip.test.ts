import fc from 'fast-check'
import { expect, test } from 'vitest'
import { html, tipFormatter } from '#charts/draw/tip.ts'

/** The tags that the tooltip itself writes; whatever else looks like one came from data. */
const own = /<\/?(div|b)( style="max-width:280px;white-space:normal;font-variant-numeric:tabular-nums")?>/g

test('no text from data becomes HTML', () => {
  const nasty = fc.oneof(fc.string(), fc.constantFrom('<img src=x onerror=alert(1)>', '</div><script>', '&lt;b&gt;', '"\'`', '<b>', '</b>'))
  fc.assert(
    fc.property(nasty, nasty, fc.array(nasty), (head, figure, lines) => {
      const made = html({ head, figure, lines })
      const tags = made.match(own)?.length ?? 0
      expect(tags).toBe(2 * (3 + lines.length))
      expect(made.replace(own, '')).not.toMatch(/[<>"']/)
    }),
  )
})

test('the reader sees what the data say, sign by sign', () => {
  expect(html({ head: 'A & B <c>', figure: '> 14.700', lines: [] })).toContain('<div>A &amp; B &lt;c&gt;</div><b>&gt; 14.700</b>')
})

test('the formatter finds its tip by data index, alone or in a list, and stays silent without one', () => {
  const format = tipFormatter([{ head: 'a', figure: '1', lines: [] }, null])
  expect(format({ dataIndex: 0 })).toContain('<b>1</b>')
  expect(format([{ dataIndex: 0 }])).toContain('<b>1</b>')
  for (const params of [{ dataIndex: 1 }, { dataIndex: 7 }, { dataIndex: 'x' }, {}, null, undefined, 'x']) expect(format(params)).toBe('')
})
