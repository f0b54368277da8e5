import type { Text } from '#model/text.ts'

/** Lead units as Plan 656/KH-BQL of 22/02/2023 names them; renamings since then were not found. */
export const leadUnits: Readonly<Record<string, Text>> = {
  investment: { vi: 'Phòng Quản lý đầu tư', en: 'Investment Management Division' },
  enterprise: { vi: 'Phòng Quản lý doanh nghiệp', en: 'Enterprise Management Division' },
  labour: { vi: 'Phòng Quản lý lao động', en: 'Labour Management Division' },
  environment: { vi: 'Phòng Quản lý tài nguyên và môi trường', en: 'Resources and Environment Division' },
  planning_construction: { vi: 'Phòng Quản lý quy hoạch và xây dựng', en: 'Planning and Construction Division' },
  supervision: { vi: 'Phòng Hỗ trợ và giám sát hoạt động đầu tư', en: 'Investment Support and Supervision Division' },
  general_planning: { vi: 'Phòng Kế hoạch tổng hợp', en: 'General Planning Division' },
  infrastructure_firms: { vi: 'Các doanh nghiệp hạ tầng', en: 'Infrastructure developers' },
  /** Not in the plan: for targets of the city, whose supplier was not found. */
  city: { vi: 'cơ quan của thành phố (Kế hoạch 656 không phân công)', en: 'an office of the city (not assigned by Plan 656)' },
}

/** What section II.1 of Plan 656 asks on each subject; only investment per hectare has a number there. */
export const clauses = {
  investment: {
    vi: 'Kế hoạch 656/KH-BQL, mục II.1: đánh giá chất lượng, hiệu quả đầu tư; chỉ tiêu này không nêu trực tiếp',
    en: 'Plan 656/KH-BQL, section II.1: assess the quality and efficiency of investment; this indicator is not named directly',
  },
  supervision: {
    vi: 'Kế hoạch 656/KH-BQL, mục II.1: giám sát, đánh giá đầu tư đối với doanh nghiệp, dự án; chỉ tiêu này không nêu trực tiếp',
    en: 'Plan 656/KH-BQL, section II.1: supervise and assess the investment of firms and projects; this indicator is not named directly',
  },
  land: {
    vi: 'Kế hoạch 656/KH-BQL, mục II.1: nâng cao hiệu quả sử dụng đất; chỉ tiêu này không nêu trực tiếp',
    en: 'Plan 656/KH-BQL, section II.1: use land more efficiently; this indicator is not named directly',
  },
  business: {
    vi: 'Kế hoạch 656/KH-BQL, mục II.1: đánh giá hiệu quả sản xuất kinh doanh của các doanh nghiệp; chỉ tiêu này không nêu trực tiếp',
    en: 'Plan 656/KH-BQL, section II.1: assess the business results of firms; this indicator is not named directly',
  },
  budget: {
    vi: 'Kế hoạch 656/KH-BQL, mục II.1: nâng cao mức đóng góp cho ngân sách',
    en: 'Plan 656/KH-BQL, section II.1: raise the contribution to the budget',
  },
  resolution: {
    vi: 'Nghị quyết 06-NQ/TU mà Kế hoạch 656/KH-BQL triển khai; Kế hoạch không nêu chỉ tiêu này',
    en: 'Resolution 06-NQ/TU, which Plan 656/KH-BQL carries out; the plan itself does not name this indicator',
  },
  cityPress: {
    vi: 'Chỉ tiêu của thành phố theo báo chí; Kế hoạch 656/KH-BQL không nêu chỉ tiêu này',
    en: 'A target of the city as the press gives it; Plan 656/KH-BQL does not name this indicator',
  },
  labour: {
    vi: 'Kế hoạch 656/KH-BQL, mục II.1: xây dựng cơ sở dữ liệu về lao động, thu nhập, tiền lương, bảo hiểm xã hội trong các KCN, KKT',
    en: 'Plan 656/KH-BQL, section II.1: build a database on labour, income, wages and social insurance in parks and zones',
  },
} satisfies Readonly<Record<string, Text>>

/** The groups under which indicators are listed in menus and on the overview, in reading order. */
export const groups: Readonly<Record<string, Text>> = {
  efficiency: { vi: 'Hiệu quả sử dụng đất', en: 'Land efficiency' },
  investment: { vi: 'Thu hút đầu tư', en: 'Investment' },
  business: { vi: 'Sản xuất kinh doanh', en: 'Business' },
  budget: { vi: 'Nộp ngân sách', en: 'Budget contribution' },
  labour: { vi: 'Lao động, thu nhập', en: 'Labour and income' },
  city: { vi: 'Chỉ tiêu của thành phố', en: 'Targets of the city' },
}
