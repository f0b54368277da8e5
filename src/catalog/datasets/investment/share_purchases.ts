import type { Dataset } from '#model/dataset.ts'
import { periodColumn, provenanceColumns } from '../../provenance.ts'
import { musd } from '../../units.ts'

/** Kept apart from registered capital, because published totals include them from 2022 on and exclude them before (domain notes 0.4). */
const sharePurchases: Dataset = {
  id: 'share_purchases',
  name: { vi: 'Góp vốn, mua cổ phần của nhà đầu tư nước ngoài', en: 'Foreign capital contributions and share purchases' },
  about: {
    vi: 'Chỉ có ở cấp toàn Ban, không phân theo khu. Giá trị là phát sinh trong kỳ, giá trị lũy kế là số cuối kỳ.',
    en: 'Known for the whole authority only, not by park. The value is a flow of the period, the cumulative value a stock at its end.',
  },
  row: { vi: 'toàn Ban trong một kỳ', en: 'the whole authority in one period' },
  cadence: 'quarter',
  leadUnits: ['investment'],
  key: ['period'],
  columns: [
    periodColumn,
    {
      id: 'deals',
      name: { vi: 'Số giao dịch trong kỳ', en: 'Deals in the period' },
      type: 'number',
      flow: true,
      unit: { vi: 'giao dịch', en: 'deals' },
      min: 0,
      aliases: ['Số lượt góp vốn, mua cổ phần', 'Số giao dịch'],
    },
    {
      id: 'value',
      name: { vi: 'Giá trị góp vốn, mua cổ phần trong kỳ', en: 'Value in the period' },
      type: 'number',
      flow: true,
      unit: musd,
      min: 0,
      enterprises: ['deals'],
      aliases: ['Giá trị góp vốn, mua cổ phần', 'Vốn góp, mua cổ phần (triệu USD)'],
    },
    {
      id: 'cumulative_value',
      name: { vi: 'Giá trị lũy kế đến cuối kỳ', en: 'Cumulative value at the end' },
      type: 'number',
      unit: musd,
      min: 0,
      enterprises: ['deals'],
      aliases: ['Lũy kế góp vốn, mua cổ phần'],
    },
    ...provenanceColumns,
  ],
  checks: [
    {
      code: 'share_value_above_cumulative',
      holds: 'value <= cumulative_value',
      sentence: { vi: 'Giá trị trong kỳ lớn hơn giá trị lũy kế.', en: 'The value of the period exceeds the cumulative value.' },
    },
  ],
}

export default sharePurchases
