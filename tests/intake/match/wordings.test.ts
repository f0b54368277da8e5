import { describe, expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import { matchColumns } from '#intake/match/columns.ts'
import { dictionariesOf } from '#intake/match/dictionary.ts'
import type { Column } from '#model/dataset.ts'

const dictionaries = dictionariesOf(catalog.datasets)

/** The column that a header alone is read as. */
function fieldOf(dataset: string, header: string): string | null {
  const dictionary = dictionaries.find((each) => each.dataset.id === dataset)
  if (!dictionary) throw new Error(`unknown data set: ${dataset}`)
  return matchColumns([{ column: 0, parts: [header], number: null }], dictionary)[0]?.field ?? null
}

const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')

/** How the names of a column may stand in a file: with their unit or without, in capitals, without accents, numbered. */
function writings({ id, name, unit }: Column): readonly string[] {
  const names = [name.vi, name.en].flatMap((each, index) => {
    const said = index === 0 ? unit?.vi : unit?.en
    return said ? [each, `${each} (${said})`, `${each} [${said}]`] : [each]
  })
  const marked = names.flatMap((each) => [each, `3. ${each}`, `(3) ${each}`, `b) ${each}`])
  return [id, ...marked.flatMap((each) => [each, each.toUpperCase(), bare(each), bare(each).toUpperCase()])]
}

test.each(catalog.datasets.map(({ id }) => id))('every column of %s is known by each of its names alone, however it is written', (id) => {
  const { columns } = catalog.datasets.find((dataset) => dataset.id === id)!
  const missed = columns.flatMap((column) =>
    writings(column)
      .filter((header) => fieldOf(id, header) !== column.id)
      .map((header) => `${column.id}: ${header}`),
  )
  expect(missed).toEqual([])
})

/** What offices write above the columns of the national forms in place of the printed words. */
const wordings: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  land_use: {
    park_id: ['Khu công nghiệp', 'Tên khu công nghiệp', 'KCN'],
    infra_fdi_registered: [
      'Vốn đăng ký nước ngoài (triệu USD)',
      'Vốn hạ tầng đăng ký - nước ngoài (tr.USD)',
      'Vốn đầu tư hạ tầng đăng ký FDI',
    ],
    infra_ddi_registered: [
      'Vốn đăng ký trong nước (tỷ đồng)',
      'Vốn hạ tầng đăng ký - trong nước (tỷ đồng)',
      'Vốn đầu tư hạ tầng đăng ký DDI',
    ],
    established_ha: [
      'Diện tích đất thành lập (ha)',
      'Diện tích thành lập',
      'Diện tích quy hoạch thành lập (ha)',
      'Tổng diện tích KCN (ha)',
    ],
    industrial_ha: [
      'Diện tích đất công nghiệp (ha)',
      'Diện tích đất công nghiệp, dịch vụ',
      'Đất công nghiệp, dịch vụ (ha)',
      'Diện tích đất công nghiệp có thể cho thuê (ha)',
    ],
    leased_ha: [
      'Diện tích đất đã cho thuê (ha)',
      'Diện tích đã cho thuê',
      'Diện tích đất công nghiệp đã cho thuê (ha)',
      'Đất công nghiệp, dịch vụ đã cho thuê',
      'Đất đã cho thuê (ha)',
      'Diện tích cho thuê',
    ],
    infrastructure_share: ['Hoàn thiện hạ tầng (%)', 'Tỷ lệ hoàn thiện hạ tầng', 'Mức độ hoàn thành hạ tầng (%)'],
    operation: ['Tình trạng', 'Tình trạng hoạt động của KCN'],
    handed_over_ha: ['Diện tích đất đã giao (ha)', 'Đất đã giao', 'Diện tích đã giao đất'],
    infra_fdi_realised: ['Vốn thực hiện nước ngoài (triệu USD)', 'Vốn hạ tầng đã thực hiện - nước ngoài'],
    infra_ddi_realised: ['Vốn thực hiện trong nước (tỷ đồng)', 'Vốn hạ tầng đã thực hiện - trong nước'],
  },
  business_activity: {
    fdi_projects: ['Số dự án FDI còn hiệu lực', 'Tổng số dự án FDI', 'Dự án FDI còn hiệu lực', 'FDI: số dự án'],
    fdi_registered: ['Tổng vốn FDI đăng ký (triệu USD)', 'Vốn đầu tư đăng ký FDI', 'FDI: vốn đăng ký', 'Vốn FDI đăng ký (tr.USD)'],
    fdi_operating: ['Số dự án FDI đang hoạt động', 'Dự án FDI đang SXKD', 'FDI: số dự án đang hoạt động'],
    fdi_realised: ['Tổng vốn FDI thực hiện (triệu USD)', 'Vốn FDI thực hiện', 'Vốn đầu tư thực hiện FDI', 'FDI: vốn thực hiện'],
    fdi_revenue: ['Doanh thu FDI', 'Doanh thu của các doanh nghiệp FDI', 'Tổng doanh thu FDI (triệu USD)'],
    fdi_export: ['Kim ngạch xuất khẩu FDI (triệu USD)', 'Giá trị xuất khẩu FDI', 'FDI: kim ngạch xuất khẩu', 'Xuất khẩu FDI'],
    fdi_import: ['Kim ngạch nhập khẩu FDI (triệu USD)', 'Giá trị nhập khẩu FDI', 'FDI: kim ngạch nhập khẩu', 'Nhập khẩu FDI'],
    fdi_budget: ['Nộp ngân sách FDI', 'Nộp ngân sách nhà nước FDI (tỷ đồng)', 'FDI: nộp NSNN'],
    ddi_projects: ['Số dự án DDI còn hiệu lực', 'Tổng số dự án trong nước', 'Số dự án đầu tư trong nước', 'DDI: số dự án'],
    ddi_registered: ['Tổng vốn DDI đăng ký (tỷ đồng)', 'Vốn đầu tư đăng ký DDI', 'Vốn đầu tư trong nước đăng ký', 'DDI: vốn đăng ký'],
    ddi_operating: ['Số dự án DDI đang hoạt động', 'Dự án DDI đang SXKD', 'DDI: số dự án đang hoạt động'],
    ddi_realised: ['Tổng vốn DDI thực hiện (tỷ đồng)', 'Vốn DDI thực hiện', 'Vốn đầu tư thực hiện DDI', 'DDI: vốn thực hiện'],
    ddi_revenue: ['Doanh thu DDI', 'Doanh thu doanh nghiệp trong nước', 'Tổng doanh thu DDI (tỷ đồng)'],
    ddi_export: ['Kim ngạch xuất khẩu DDI', 'Giá trị xuất khẩu DDI', 'DDI: kim ngạch xuất khẩu'],
    ddi_import: ['Kim ngạch nhập khẩu DDI', 'Giá trị nhập khẩu DDI', 'DDI: kim ngạch nhập khẩu'],
    ddi_budget: ['Nộp ngân sách DDI', 'Nộp ngân sách nhà nước DDI (tỷ đồng)', 'DDI: nộp NSNN'],
    domestic_workers: ['Lao động trong nước', 'Số lao động Việt Nam', 'Lao động VN (người)', 'LĐ trong nước'],
    foreign_workers: ['Lao động nước ngoài', 'Số lao động người nước ngoài', 'LĐ nước ngoài'],
  },
  investment_flows: {
    position: ['Vị trí', 'Vị trí KCN'],
    fdi_new_projects: ['FDI: số dự án cấp mới', 'Số dự án FDI cấp mới'],
    fdi_new_capital: ['FDI: vốn đăng ký cấp mới (triệu USD)', 'Vốn FDI cấp mới'],
    fdi_increased_projects: ['FDI: số dự án tăng vốn', 'Số dự án FDI tăng vốn', 'FDI: số lượt dự án điều chỉnh tăng vốn'],
    fdi_increased_capital: ['FDI: vốn tăng thêm (triệu USD)', 'Vốn FDI tăng thêm'],
    fdi_decreased_capital: ['FDI: vốn giảm (triệu USD)', 'Vốn FDI giảm'],
    fdi_revoked_projects: ['FDI: số dự án thu hồi', 'Số dự án FDI thu hồi'],
    ddi_new_projects: ['DDI: số dự án cấp mới', 'Số dự án DDI cấp mới', 'Số dự án trong nước cấp mới'],
    ddi_new_capital: ['DDI: vốn đăng ký cấp mới (tỷ đồng)', 'Vốn DDI cấp mới'],
    ddi_increased_capital: ['DDI: vốn tăng thêm (tỷ đồng)', 'Vốn DDI tăng thêm'],
    ddi_revoked_projects: ['DDI: số dự án thu hồi', 'Số dự án DDI thu hồi'],
  },
}

describe('wordings of the national forms', () => {
  test.each(Object.keys(wordings))('%s', (id) => {
    const missed = Object.entries(wordings[id] ?? {}).flatMap(([field, headers]) =>
      headers.filter((header) => fieldOf(id, header) !== field).map((header) => `${field}: ${header} → ${fieldOf(id, header)}`),
    )
    expect(missed).toEqual([])
  })
})
