import type { Dataset } from '#model/dataset.ts'
import { asOfColumn, kindColumn, noteColumn, periodColumn, sourceColumn } from '../provenance.ts'
import { vndPerUsd } from '../units.ts'

/** The rate is kept apart from the figures, so that a converted sum can print the rate it used. */
const exchangeRates: Dataset = {
  id: 'exchange_rates',
  name: { vi: 'Tỷ giá quy đổi', en: 'Exchange rates' },
  about: {
    vi: 'Số VND đổi một USD dùng cho báo cáo của kỳ. Kỳ chưa biết tỷ giá để trống, khi đó số liệu cần quy đổi không tính được.',
    en: 'VND per USD used for the reports of the period. An unknown rate stays empty, and figures that need it are not computed.',
  },
  row: { vi: 'một kỳ', en: 'one period' },
  cadence: 'quarter',
  leadUnits: ['general_planning'],
  key: ['period'],
  columns: [
    periodColumn,
    {
      id: 'vnd_per_usd',
      name: { vi: 'Tỷ giá VND/USD', en: 'VND per USD' },
      type: 'number',
      unit: vndPerUsd,
      min: 10000,
      max: 50000,
      aliases: ['Tỷ giá', 'Tỷ giá hạch toán'],
    },
    asOfColumn,
    kindColumn,
    noteColumn,
    sourceColumn,
  ],
}

export default exchangeRates
