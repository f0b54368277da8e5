import type { Text } from '#model/text.ts'

/** Lead units as Plan 656/KH-BQL of 22/02/2023 names them; the data set `units` of a release holds the same with validity dates. */
export const leadUnits: Readonly<Record<string, Text>> = {
  office: { vi: 'Văn phòng Ban Quản lý', en: 'Office of the Authority' },
  general_planning: { vi: 'Phòng Kế hoạch tổng hợp', en: 'General Planning Division' },
  investment: { vi: 'Phòng Quản lý đầu tư', en: 'Investment Management Division' },
  supervision: { vi: 'Phòng Hỗ trợ và giám sát hoạt động đầu tư', en: 'Investment Support and Supervision Division' },
  enterprise: { vi: 'Phòng Quản lý doanh nghiệp', en: 'Enterprise Management Division' },
  labour: { vi: 'Phòng Quản lý lao động', en: 'Labour Management Division' },
  environment: { vi: 'Phòng Quản lý tài nguyên và môi trường', en: 'Resources and Environment Division' },
  planning_construction: { vi: 'Phòng Quản lý quy hoạch và xây dựng', en: 'Planning and Construction Division' },
  infrastructure_firms: { vi: 'Các doanh nghiệp hạ tầng', en: 'Infrastructure developers' },
  divisions: { vi: 'Các phòng chuyên môn', en: 'Specialised divisions' },
  public_units: { vi: 'Đơn vị sự nghiệp', en: 'Public service units' },
  subordinate_units: { vi: 'Đơn vị trực thuộc', en: 'Subordinate units' },
}

/** Suppliers outside the Authority, in any release: who holds the figures of the city's own targets was not found. */
export const outsiders: Readonly<Record<string, Text>> = {
  city: { vi: 'cơ quan của thành phố (chưa rõ)', en: 'an office of the city (not known which)' },
}

const unnamed: Text = { vi: 'chỉ tiêu này không nêu trực tiếp', en: 'this indicator is not named directly' }

/* @__NO_SIDE_EFFECTS__ */
const clause = (section: string, vi: string, en: string, named = false): Text => ({
  vi: `Kế hoạch 656/KH-BQL, mục ${section}: ${vi}${named ? '' : `; ${unnamed.vi}`}`,
  en: `Plan 656/KH-BQL, section ${section}: ${en}${named ? '' : `; ${unnamed.en}`}`,
})

/** What Plan 656 asks on each subject, in its own words; only investment per hectare has a number there. */
export const clauses = {
  resolution: {
    vi: 'Nghị quyết 06-NQ/TU mà Kế hoạch 656/KH-BQL triển khai; Kế hoạch không nêu chỉ tiêu này',
    en: 'Resolution 06-NQ/TU, which Plan 656/KH-BQL carries out; the plan itself does not name this indicator',
  },
  cityPress: {
    vi: 'Chỉ tiêu của thành phố theo báo chí; Kế hoạch 656/KH-BQL không nêu chỉ tiêu này',
    en: 'A target of the city as the press gives it; Plan 656/KH-BQL does not name this indicator',
  },
  training: clause(
    'II.1',
    'tổ chức các lớp tập huấn nhằm nâng cao trình độ chuyên môn và kỹ năng cho cán bộ chuyên môn của Ban Quản lý',
    'hold training classes that raise the knowledge and skills of the specialists of the Authority',
    true,
  ),
  investment: clause('II.1', 'đánh giá chất lượng, hiệu quả đầu tư', 'assess the quality and efficiency of investment'),
  linkages: clause(
    'II.1',
    'liên kết doanh nghiệp trong nước và doanh nghiệp đầu tư trực tiếp nước ngoài',
    'link domestic firms and firms with foreign direct investment',
  ),
  business: clause('II.1', 'đánh giá hiệu quả sản xuất kinh doanh của các doanh nghiệp', 'assess the business results of firms'),
  budget: clause('II.1', 'nâng cao mức đóng góp cho ngân sách', 'raise the contribution to the budget', true),
  responsibility: clause(
    'II.1',
    'thực hiện trách nhiệm xã hội của các khu công nghiệp',
    'fulfil the social responsibility of industrial parks',
    true,
  ),
  productivity: clause('II.1', 'nâng cao năng suất lao động', 'raise labour productivity', true),
  labour: clause(
    'II.1',
    'xây dựng cơ sở dữ liệu quản lý về lao động, thu nhập, tiền lương, bảo hiểm xã hội, đánh giá chất lượng lao động trong các KCN, KKT',
    'build a management database on labour, income, wages and social insurance and assess the quality of labour in parks and zones',
    true,
  ),
  supervision: clause(
    'II.1',
    'giám sát, đánh giá đầu tư đối với các doanh nghiệp, dự án',
    'supervise and assess the investment of firms and projects',
  ),
  inspections: clause(
    'II.1',
    'xây dựng và thực hiện Kế hoạch giám sát, đánh giá đầu tư đối với các doanh nghiệp, dự án',
    'make and carry out the plan to supervise and assess the investment of firms and projects',
    true,
  ),
  support: clause(
    'II.1',
    'hướng dẫn, hỗ trợ các doanh nghiệp/dự án trong KCN, KKT thực hiện đúng chính sách pháp luật của Nhà nước',
    'guide and support firms and projects in parks and zones to follow the policies and laws of the State',
    true,
  ),
  secondary: clause('II.1', 'nâng cao công tác quản lý các doanh nghiệp thứ cấp', 'manage secondary enterprises better'),
  land: clause('II.1', 'hiệu quả sử dụng đất', 'efficient use of land'),
  hightech: clause('II.1', 'thu hút các doanh nghiệp công nghệ cao', 'attract high-tech firms', true),
  conversion: clause('II.1', 'chuyển đổi sang mô hình khu công nghiệp sinh thái', 'convert to the model of eco-industrial parks', true),
  zones: clause(
    'II.2, II.3',
    'hoàn thiện thủ tục, đẩy nhanh tiến độ các khu công nghệ cao, khu công nghiệp mới; xây dựng các khu công nghiệp chuyên ngành, khu công nghiệp công nghệ thông tin',
    'complete procedures and speed up new high-tech and industrial parks; build specialised and information-technology parks',
    true,
  ),
  infrastructure: clause(
    'II.3',
    'đẩy mạnh tiến độ đầu tư đồng bộ hạ tầng kỹ thuật, hạ tầng xã hội',
    'speed up complete technical and social infrastructure',
  ),
  reform: clause(
    'II.4',
    'đẩy mạnh và quyết liệt thực hiện cải cách hành chính, chuyển đổi số, xây dựng chính quyền điện tử',
    'press on with administrative reform, digital transformation and e-government',
  ),
  competitiveness: clause(
    'II.4',
    'góp phần cải thiện mạnh mẽ năng lực cạnh tranh của Ban, PCI của thành phố',
    'help to improve the competitiveness of the Authority and the PCI of the city',
    true,
  ),
  eco: clause(
    'II.5',
    'thực hiện có hiệu quả Nghị định số 35/2022/NĐ-CP, đẩy nhanh chuyển đổi và khuyến khích hình thành các khu công nghiệp sinh thái',
    'apply Decree 35/2022/NĐ-CP, speed up the conversion to eco-industrial parks and encourage new ones',
  ),
  protection: clause(
    'II.5',
    'gắn với bảo vệ môi trường trong quá trình phát triển khu công nghiệp',
    'protect the environment while parks are developed',
  ),
  keySectors: clause(
    'II.5',
    'hình thành các hệ sinh thái sản xuất kinh doanh của các sản phẩm công nghiệp, dịch vụ logistics chủ lực',
    'form ecosystems for key industrial products and logistics services',
    true,
  ),
  power: clause('II.6', 'đảm bảo cấp điện trong khu công nghiệp', 'secure power supply in industrial parks'),
  renewables: clause(
    'II.6',
    'thúc đẩy xây dựng hệ thống điện năng lượng mặt trời, điện gió, điện rác trong các khu công nghiệp, khu kinh tế',
    'promote solar, wind and waste-to-energy power in parks and zones',
    true,
  ),
  telecom: clause(
    'II.6',
    'nâng cấp, xây dựng hạ tầng viễn thông tốc độ cao, hiện đại',
    'upgrade and build modern high-speed telecommunications',
    true,
  ),
  reporting: clause(
    'III.1, III.2',
    'định kỳ báo cáo tiến độ, tình hình thực hiện Kế hoạch; theo dõi, đôn đốc việc thực hiện Kế hoạch',
    'report regularly on the progress of the plan; follow and urge its execution',
  ),
  funding: clause(
    'III.3',
    'kinh phí thực hiện Kế hoạch từ ngân sách thành phố và các nguồn vốn hợp pháp khác',
    'the plan is funded from the city budget and other lawful sources',
  ),
} satisfies Readonly<Record<string, Text>>

/** The groups under which indicators are listed in menus, on the overview and on the theme pages, in reading order. */
export const groups: Readonly<Record<string, Text>> = {
  investment: { vi: 'Thu hút và hiệu quả đầu tư', en: 'Investment' },
  land: { vi: 'Sử dụng đất', en: 'Land use' },
  business: { vi: 'Sản xuất kinh doanh, nộp ngân sách', en: 'Business and budget' },
  labour: { vi: 'Lao động, thu nhập', en: 'Labour and income' },
  environment: { vi: 'Khu công nghiệp sinh thái, môi trường', en: 'Eco-parks and environment' },
  infrastructure: { vi: 'Hạ tầng, năng lượng, viễn thông', en: 'Infrastructure, energy, telecommunications' },
  zones: { vi: 'Khu công nghiệp mới', en: 'New zones' },
  reform: { vi: 'Cải cách hành chính, chuyển đổi số', en: 'Administrative reform' },
  accountability: { vi: 'Tổ chức thực hiện Kế hoạch', en: 'Carrying out the plan' },
  city: { vi: 'Chỉ tiêu của thành phố', en: 'Targets of the city' },
}
