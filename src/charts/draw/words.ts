import type { Language, Text } from '#model/text.ts'

/** The few words that pictures say themselves; everything else comes with the data. */
export const words = {
  missing: { vi: 'chưa có số liệu', en: 'no figure yet' },
  fictional: { vi: 'số liệu hư cấu', en: 'fictional data' },
  cut: { vi: 'Trục đứng không bắt đầu từ 0.', en: 'The vertical axis does not start at zero.' },
  cutAcross: { vi: 'Trục ngang không bắt đầu từ 0.', en: 'The horizontal axis does not start at zero.' },
  reported: { vi: 'tính từ báo cáo', en: 'computed from reports' },
  published: { vi: 'số công bố', en: 'published figure' },
  estimated: { vi: 'số ước', en: 'estimate' },
  weak: { vi: 'số công bố là ước hoặc có độ tin cậy thấp', en: 'published as estimate or low confidence' },
  partial: { vi: 'chưa đủ khu báo cáo', en: 'not all parks reported' },
  partYear: { vi: 'chưa đủ năm', en: 'part of a year' },
  target: { vi: 'mục tiêu', en: 'target' },
  partTarget: { vi: 'mục tiêu của khu', en: 'target of the park' },
  path: { vi: 'đường tới mục tiêu', en: 'path to the target' },
  plan: { vi: 'kế hoạch', en: 'plan' },
  planRange: { vi: 'kế hoạch, vạch đậm là cận dưới', en: 'plan, heavy line is the lower bound' },
  whole: { vi: 'Toàn Ban', en: 'Whole authority' },
  others: { vi: 'các khu khác', en: 'other parks' },
  sameScale: { vi: 'Các ô cùng một thang đo, từ', en: 'All panels share one scale, from' },
  to: { vi: 'đến', en: 'to' },
  position: { vi: 'vị trí', en: 'position' },
  boundary: { vi: 'ranh giới', en: 'boundary' },
  approximate: { vi: 'vị trí gần đúng', en: 'approximate position' },
  period: { vi: 'kỳ', en: 'period' },
  part: { vi: 'khu', en: 'park' },
  value: { vi: 'giá trị', en: 'value' },
  kind: { vi: 'loại số liệu', en: 'kind' },
  scope: { vi: 'phạm vi', en: 'scope' },
  note: { vi: 'ghi chú', en: 'note' },
  item: { vi: 'nội dung', en: 'item' },
  zone: { vi: 'khu', en: 'zone' },
  dataset: { vi: 'bộ số liệu', en: 'data set' },
  latitude: { vi: 'vĩ độ', en: 'latitude' },
  longitude: { vi: 'kinh độ', en: 'longitude' },
  rest: { vi: 'Phần chưa giải thích được', en: 'Not explained' },
  asOf: { vi: 'ngày số liệu', en: 'as of' },
  source: { vi: 'nguồn', en: 'source' },
  lowConfidence: { vi: 'độ tin cậy thấp', en: 'low confidence' },
} satisfies Readonly<Record<string, Text>>

export type Word = keyof typeof words

export function say(word: Word, language: Language): string {
  return words[word][language]
}
