import { formatNumber } from '../format.ts'
import { dateName } from '../period.ts'
import type { Figure } from '../progress/figures/point.ts'
import type { Reason } from '../progress/reason.ts'
import { statusNames } from '../progress/status.ts'
import { scopeNames } from '../provenance.ts'
import type { Language, Text } from '../text.ts'
import { figureWithPlace, placeName, timeName } from './words.ts'

/** The sentence for a reason, without a full stop: why there is no verdict, or why one of its measures is empty. */
export function reasonSentence(reason: Reason, language: Language): string {
  return sentenceOf(reason, language)[language]
}

function sentenceOf(reason: Reason, language: Language): Text {
  const figure = (one: Figure) => figureWithPlace(one, language)
  const scope = (code: string) => (scopeNames[code] ?? { vi: code, en: code })[language]
  switch (reason.code) {
    case 'no_closing_figure':
      return unclosed(reason.period, reason.latest, language)
    case 'conflict': {
      const all = reason.figures.map((one) => `${figure(one.figure)}: ${statusNames[one.status][language].toLowerCase()}`).join('; ')
      return {
        vi: `Các số liệu cùng thời điểm mâu thuẫn, không chọn số nào: ${all}`,
        en: `Figures of the same time conflict and none is chosen: ${all}`,
      }
    }
    case 'undecided': {
      const bound = formatNumber(reason.threshold, language)
      return {
        vi: `Số liệu in là ${figure(reason.figure)}, sát mức ${bound} nên chưa rõ đã đạt hay chưa`,
        en: `The figure is printed as ${figure(reason.figure)}, too close to ${bound} to say whether it was reached`,
      }
    }
    case 'break':
      return {
        vi: `Cách tính hoặc phạm vi thay đổi từ ${dateName(reason.date, 'vi')} (${reason.vi}) nên số liệu hai bên không so sánh được`,
        en: `A definition or scope changes on ${dateName(reason.date, 'en')} (${reason.en}), so figures on the two sides are not comparable`,
      }
    case 'gap': {
      const [from, to] = [dateName(reason.from, language), dateName(reason.to, language)]
      return reason.from === reason.to
        ? { vi: `Thiếu số liệu nối tiếp của tháng ${from}`, en: `The figure for ${from} is missing` }
        : { vi: `Thiếu số liệu nối tiếp từ tháng ${from} đến tháng ${to}`, en: `Figures from ${from} to ${to} are missing` }
    }
    case 'partial':
      return {
        vi: `Mới có ${reason.parts}/${reason.expected} khu báo cáo (${timeName(reason.period, 'vi')}), số tổng chưa đủ để kết luận`,
        en: `Only ${reason.parts} of ${reason.expected} parks have reported (${timeName(reason.period, 'en')}), so the total cannot be judged`,
      }
    case 'other_scope': {
      const found = reason.found.map(scope).join(', ')
      return {
        vi: `Chưa có số liệu theo phạm vi của chỉ tiêu (${scope(reason.wanted)}); chỉ có số liệu của phạm vi khác (${found})`,
        en: `No figure has the scope of the target (${scope(reason.wanted)}); there are only figures of another scope (${found})`,
      }
    }
    case 'unit':
      return {
        vi: `Đơn vị của chỉ tiêu (${reason.target}) khác đơn vị của số liệu (${reason.indicator})`,
        en: `The unit of the target (${reason.target}) is not the unit of the figures (${reason.indicator})`,
      }
    case 'beyond_limit': {
      const limit = formatNumber(reason.limit, language)
      return { vi: `Chỉ tiêu vượt giới hạn tự nhiên ${limit}`, en: `The target lies beyond the natural limit of ${limit}` }
    }
    case 'not_started':
      return {
        vi: `Chưa đến kỳ của chỉ tiêu (${timeName(reason.period, 'vi')})`,
        en: `The time of the target (${timeName(reason.period, 'en')}) has not begun`,
      }
    case 'one_point':
      return {
        vi: `Chỉ có một số liệu ${figure(reason.base)}, chưa có điểm gốc`,
        en: `There is one figure only, ${figure(reason.base)}, and no base`,
      }
    case 'base_too_near': {
      const place = placeName(reason.base, language)
      return {
        vi: `Số liệu cùng cách tính mới có từ ${place}, chưa đủ một năm để làm điểm gốc`,
        en: `Comparable figures begin at ${place}, less than a year earlier, too near for a base`,
      }
    }
    case 'same_instant':
      return {
        vi: `Điểm gốc trùng với số liệu gần nhất ${figure(reason.base)}`,
        en: `The base is the latest figure itself, ${figure(reason.base)}`,
      }
    case 'base_after':
      return {
        vi: `Điểm gốc nằm sau số liệu gần nhất ${figure(reason.base)} hoặc sau hạn của chỉ tiêu`,
        en: `The base lies after the latest figure ${figure(reason.base)} or after the target is due`,
      }
    default:
      return plain[reason.code]
  }
}

function unclosed(period: string, latest: Figure | null, language: Language): Text {
  const [vi, en] = [timeName(period, 'vi'), timeName(period, 'en')]
  if (!latest) return { vi: `Chưa tìm thấy số liệu công bố cho ${vi}`, en: `No published figure was found for ${en}` }
  const nearest = figureWithPlace(latest, language)
  if (latest.origin === 'computed') {
    return {
      vi: `Chưa có số liệu chốt cho ${vi}; gần nhất ${nearest}`,
      en: `There is no closing figure for ${en}; the latest is ${nearest}`,
    }
  }
  return {
    vi: `Chưa tìm thấy số liệu công bố cho ${vi}; gần nhất ${nearest}`,
    en: `No published figure was found for ${en}; the latest is ${nearest}`,
  }
}

type Plain = Exclude<
  Reason['code'],
  | 'no_closing_figure'
  | 'conflict'
  | 'undecided'
  | 'break'
  | 'gap'
  | 'partial'
  | 'other_scope'
  | 'unit'
  | 'beyond_limit'
  | 'not_started'
  | 'one_point'
  | 'base_too_near'
  | 'same_instant'
  | 'base_after'
>

const plain: Readonly<Record<Plain, Text>> = {
  no_direction: { vi: 'Chỉ tiêu này không xác định tăng hay giảm là tốt', en: 'Neither more nor less is better for this indicator' },
  no_threshold: { vi: 'Chỉ tiêu không nêu mức phải đạt', en: 'The target names no level to reach' },
  no_figure: { vi: 'Chưa có số liệu cùng phạm vi và cách tính', en: 'There is no figure of the same scope and definition' },
  no_base: { vi: 'Chưa có điểm gốc cùng cách tính', en: 'There is no base of the same definition' },
  ceiling: { vi: 'Mức không được vượt chỉ kết luận khi đã hết kỳ', en: 'A level not to be passed is judged only when its time is over' },
  path_not_ahead: { vi: 'Điểm gốc đã ở mức của lộ trình', en: 'The base already stands where the path leads' },
  zero_base: {
    vi: 'Điểm gốc bằng 0 nên không tính được tốc độ tăng bình quân',
    en: 'The base is zero, so there is no average growth rate',
  },
  negative_base: {
    vi: 'Điểm gốc là số âm nên không tính được tốc độ tăng bình quân',
    en: 'The base is negative, so there is no average growth rate',
  },
  sign_change: {
    vi: 'Giá trị đổi dấu nên không tính được tốc độ tăng bình quân',
    en: 'The sign changes, so there is no average growth rate',
  },
  no_progress: { vi: 'Chưa tiến gần hơn tới chỉ tiêu kể từ điểm gốc', en: 'There has been no movement towards the target since the base' },
  already_reached: { vi: 'Đã ở mức chỉ tiêu', en: 'The target level is reached' },
  past_target: { vi: 'Đã qua hạn của chỉ tiêu', en: 'The target date has passed' },
  not_a_share: { vi: 'Không tính được bằng phần trăm của chỉ tiêu', en: 'This cannot be said as a share of the target' },
}
