import { expect, test } from 'vitest'
import { plainText } from '#report/outline.ts'

test('plain text keeps every word of the outline in its order', () => {
  const text = plainText({
    title: 'Phiếu tính',
    lead: ['Không đạt', 'Thiếu 0,6'],
    sections: [
      {
        id: 'a',
        title: 'Ký hiệu',
        blocks: [
          { kind: 'facts', facts: [['y', '12,4']] },
          { kind: 'lines', lines: ['một', 'hai'] },
        ],
      },
      {
        id: 'b',
        title: 'Từng bước',
        blocks: [
          {
            kind: 'steps',
            steps: [
              { name: 'Nhịp', formula: '(y − y0) ÷ (k − y0)', numbers: '2 ÷ 2,4', result: '0,8333' },
              { name: 'R', formula: 'g ÷ gT', numbers: '', result: 'điểm gốc bằng 0' },
            ],
          },
          {
            kind: 'table',
            header: [
              { name: 'Kỳ', numeric: false },
              { name: 'Số', numeric: true },
            ],
            rows: [['2025', '12,4']],
          },
          { kind: 'code', text: 'select 1\nfrom t' },
        ],
      },
    ],
  })
  expect(text).toBe(`Phiếu tính
Không đạt
Thiếu 0,6

1. Ký hiệu
y: 12,4
một
hai

2. Từng bước
Nhịp: (y − y0) ÷ (k − y0) = 2 ÷ 2,4 = 0,8333
R: g ÷ gT = điểm gốc bằng 0
Kỳ\tSố
2025\t12,4
select 1
from t
`)
})
