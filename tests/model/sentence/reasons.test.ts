import { expect, test } from 'vitest'
import type { Figure } from '#model/progress/figures/point.ts'
import type { Reason } from '#model/progress/reason.ts'
import { reasonSentence } from '#model/sentence/reasons.ts'

const figure = (value: number, period: string, more: Partial<Figure> = {}): Figure => ({
  value,
  period,
  at: period,
  kind: 'published',
  qualifier: '',
  confidence: 'high',
  origin: 'published',
  ...more,
})
const twelve = figure(12, '2025-01', { at: '2025-01-22' })

const cases: readonly [Reason, string, string][] = [
  [
    { code: 'no_closing_figure', period: '2025', latest: twelve },
    'Chưa tìm thấy số liệu công bố cho năm 2025; gần nhất 12 (22/01/2025)',
    'No published figure was found for 2025; the latest is 12 (2025-01-22)',
  ],
  [
    { code: 'no_closing_figure', period: '2021-2025', latest: null },
    'Chưa tìm thấy số liệu công bố cho giai đoạn 2021–2025',
    'No published figure was found for 2021–2025',
  ],
  [
    { code: 'no_closing_figure', period: '2025', latest: figure(12.2, '2025-Q3', { origin: 'computed' }) },
    'Chưa có số liệu chốt cho năm 2025; gần nhất 12,2 (quý III/2025)',
    'There is no closing figure for 2025; the latest is 12.2 (Q3 2025)',
  ],
  [
    { code: 'no_closing_figure', period: '2020-2025', latest: figure(18600, '2020-2025', { at: '2025-06' }) },
    'Chưa tìm thấy số liệu công bố cho giai đoạn 2020–2025; gần nhất 18.600 (đến 06/2025)',
    'No published figure was found for 2020–2025; the latest is 18,600 (up to 2025-06)',
  ],
  [
    {
      code: 'conflict',
      figures: [
        { figure: figure(60.5, '2023-09'), status: 'missed' },
        { figure: figure(63.8, '2023-09', { qualifier: 'more_than' }), status: 'reached' },
      ],
    },
    'Các số liệu cùng thời điểm mâu thuẫn, không chọn số nào: 60,5 (tháng 09/2023): không đạt; > 63,8 (tháng 09/2023): đạt',
    'Figures of the same time conflict and none is chosen: 60.5 (2023-09): missed; > 63.8 (2023-09): reached',
  ],
  [
    { code: 'undecided', figure: figure(2500, '2022', { qualifier: 'nearly' }), threshold: 2500 },
    'Số liệu in là gần 2.500 (năm 2022), sát mức 2.500 nên chưa rõ đã đạt hay chưa',
    'The figure is printed as nearly 2,500 (2022), too close to 2,500 to say whether it was reached',
  ],
  [
    { code: 'break', date: '2025-07-01', vi: 'Hải Phòng sáp nhập với Hải Dương', en: 'Hai Phong merges with Hai Duong' },
    'Cách tính hoặc phạm vi thay đổi từ 01/07/2025 (Hải Phòng sáp nhập với Hải Dương) nên số liệu hai bên không so sánh được',
    'A definition or scope changes on 2025-07-01 (Hai Phong merges with Hai Duong), so figures on the two sides are not comparable',
  ],
  [
    { code: 'gap', from: '2025-04', to: '2025-06' },
    'Thiếu số liệu nối tiếp từ tháng 04/2025 đến tháng 06/2025',
    'Figures from 2025-04 to 2025-06 are missing',
  ],
  [{ code: 'gap', from: '2025-04', to: '2025-04' }, 'Thiếu số liệu nối tiếp của tháng 04/2025', 'The figure for 2025-04 is missing'],
  [
    { code: 'partial', period: '2025-Q4', parts: 12, expected: 14 },
    'Mới có 12/14 khu báo cáo (quý IV/2025), số tổng chưa đủ để kết luận',
    'Only 12 of 14 parks have reported (Q4 2025), so the total cannot be judged',
  ],
  [
    { code: 'other_scope', wanted: 'kcn_kkt_merged', found: ['kcn_kkt', 'city'] },
    'Chưa có số liệu theo phạm vi của chỉ tiêu (KCN + KKT sau sáp nhập 01/07/2025); chỉ có số liệu của phạm vi khác (KCN + KKT, toàn thành phố)',
    'No figure has the scope of the target (parks + zone after the merger of 01/07/2025); there are only figures of another scope (parks + economic zone, whole city)',
  ],
  [
    { code: 'unit', target: 'tỷ đồng', indicator: 'triệu USD' },
    'Đơn vị của chỉ tiêu (tỷ đồng) khác đơn vị của số liệu (triệu USD)',
    'The unit of the target (tỷ đồng) is not the unit of the figures (triệu USD)',
  ],
  [{ code: 'beyond_limit', limit: 100 }, 'Chỉ tiêu vượt giới hạn tự nhiên 100', 'The target lies beyond the natural limit of 100'],
  [{ code: 'not_started', period: '2026' }, 'Chưa đến kỳ của chỉ tiêu (năm 2026)', 'The time of the target (2026) has not begun'],
  [
    { code: 'one_point', base: twelve },
    'Chỉ có một số liệu 12 (22/01/2025), chưa có điểm gốc',
    'There is one figure only, 12 (2025-01-22), and no base',
  ],
  [
    { code: 'base_too_near', base: figure(12, '2024-05', { qualifier: 'about' }) },
    'Số liệu cùng cách tính mới có từ tháng 05/2024, chưa đủ một năm để làm điểm gốc',
    'Comparable figures begin at 2024-05, less than a year earlier, too near for a base',
  ],
  [
    { code: 'same_instant', base: twelve },
    'Điểm gốc trùng với số liệu gần nhất 12 (22/01/2025)',
    'The base is the latest figure itself, 12 (2025-01-22)',
  ],
  [
    { code: 'base_after', base: twelve },
    'Điểm gốc nằm sau số liệu gần nhất 12 (22/01/2025) hoặc sau hạn của chỉ tiêu',
    'The base lies after the latest figure 12 (2025-01-22) or after the target is due',
  ],
  [
    { code: 'zero_base' },
    'Điểm gốc bằng 0 nên không tính được tốc độ tăng bình quân',
    'The base is zero, so there is no average growth rate',
  ],
  [{ code: 'no_base' }, 'Chưa có điểm gốc cùng cách tính', 'There is no base of the same definition'],
]

test.each(cases.map(([reason, vi, en]) => [reason.code, reason, vi, en] as const))('%s', (_, reason, vi, en) => {
  expect([reasonSentence(reason, 'vi'), reasonSentence(reason, 'en')]).toEqual([vi, en])
})
