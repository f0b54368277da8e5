import type { Dataset } from '#model/dataset.ts'
import { codes, parkColumn, stock, text, yesNo } from '../../columns.ts'
import { periodColumn, provenanceColumns } from '../../provenance.ts'
import { billionVnd, hectare, musd, project } from '../../units.ts'

/** The register as it stood at the end of each period, so that flags, capital and land have a history; today's list is the last period. */
const enterprises: Dataset = {
  id: 'enterprises',
  name: { vi: 'Danh mục doanh nghiệp thứ cấp', en: 'Register of secondary enterprises' },
  about: {
    vi: 'Doanh nghiệp thuê đất, thuê lại đất trong KCN, KKT tại thời điểm cuối kỳ. Công nghệ cao là dự án được cấp có thẩm quyền xác nhận theo pháp luật về công nghệ cao, không gồm chế biến, chế tạo nói chung.',
    en: 'Firms that lease land in parks and zones as they stood at the end of the period. High-tech means confirmed under the law on high technology, not manufacturing at large.',
  },
  row: { vi: 'một doanh nghiệp ở cuối một kỳ', en: 'one enterprise at the end of one period' },
  cadence: 'year',
  leadUnits: ['enterprise', 'infrastructure_firms', 'environment'],
  key: ['enterprise_id', 'period'],
  part: 'park_id',
  enterprise: true,
  columns: [
    text('enterprise_id', 'Mã doanh nghiệp', 'Enterprise code', { required: true, aliases: ['Mã số doanh nghiệp', 'Mã số thuế'] }),
    periodColumn,
    text('name', 'Tên doanh nghiệp', 'Name', { required: true, aliases: ['Doanh nghiệp'] }),
    parkColumn,
    text('capital_source', 'Nguồn vốn', 'Capital', {
      required: true,
      codes: codes(['fdi', 'FDI', 'FDI'], ['ddi', 'trong nước (DDI)', 'domestic']),
    }),
    text('country', 'Quốc gia, vùng lãnh thổ', 'Country', { aliases: ['Quốc tịch nhà đầu tư'] }),
    text('sector', 'Ngành', 'Sector', {
      aliases: ['Ngành nghề'],
      codes: codes(
        ['electronics', 'điện tử, thiết bị điện', 'electronics, electrical equipment'],
        ['machinery', 'cơ khí, chế tạo máy', 'machinery'],
        ['vehicles', 'ô tô, xe máy, phương tiện vận tải', 'vehicles'],
        ['metals', 'kim loại, sản phẩm kim loại', 'metals'],
        ['chemicals', 'hóa chất, nhựa, cao su', 'chemicals, plastics, rubber'],
        ['textiles', 'dệt may, da giày', 'textiles, footwear'],
        ['food', 'thực phẩm, đồ uống', 'food, beverages'],
        ['materials', 'vật liệu xây dựng, gỗ, giấy', 'building materials, wood, paper'],
        ['logistics', 'logistics, kho bãi, cảng', 'logistics, warehousing, ports'],
        ['services', 'dịch vụ khác', 'other services'],
      ),
    }),
    text('high_tech', 'Công nghệ cao', 'High-tech', { codes: yesNo }),
    text('supporting', 'Công nghiệp hỗ trợ', 'Supporting industry', { codes: yesNo }),
    text('key_product', 'Sản phẩm công nghiệp chủ lực', 'Key industrial product', { codes: yesNo }),
    text('status', 'Tình trạng hoạt động', 'Status', {
      required: true,
      aliases: ['Trạng thái'],
      codes: codes(
        ['building', 'đang xây dựng', 'under construction'],
        ['operating', 'đang hoạt động', 'operating'],
        ['suspended', 'tạm ngừng', 'suspended'],
      ),
    }),
    { id: 'since', name: { vi: 'Năm đăng ký đầu tư', en: 'Registered since' }, type: 'number', min: 1990, max: 2100 },
    stock('projects', 'Số dự án còn hiệu lực', 'Projects in force', project),
    stock('fdi_registered', 'Vốn đăng ký FDI', 'Registered foreign capital', musd, { max: 20000 }),
    stock('ddi_registered', 'Vốn đăng ký trong nước', 'Registered domestic capital', billionVnd),
    stock('leased_ha', 'Diện tích đất thuê', 'Leased land', hectare, { max: 2000, aliases: ['Đất thuê'] }),
    stock('used_ha', 'Diện tích đất đã đưa vào sử dụng', 'Leased land in use', hectare, { max: 2000, aliases: ['Đất đã sử dụng'] }),
    ...provenanceColumns,
  ],
  checks: [
    {
      code: 'used_above_leased',
      holds: 'used_ha <= leased_ha',
      sentence: { vi: 'Đất đã sử dụng lớn hơn đất thuê.', en: 'More land in use than leased.' },
    },
    {
      code: 'capital_of_wrong_source',
      holds: "case capital_source when 'fdi' then coalesce(ddi_registered, 0) when 'ddi' then coalesce(fdi_registered, 0) end = 0",
      sentence: {
        vi: 'Vốn đăng ký ghi ở cột của nguồn vốn khác.',
        en: 'Registered capital stands in the column of the other source.',
      },
    },
  ],
}

export default enterprises
