import type { Column, Dataset } from '#model/dataset.ts'
import { parkColumn, stock, text, yesNo } from '../../columns.ts'
import { periodColumn, provenanceColumns } from '../../provenance.ts'
import { percent, symbiosis } from '../../units.ts'

type Answer = readonly [id: string, field: string, vi: string, en: string]

/** The yes-or-no indicators of form A.5; the numbering has holes because the missing ones are asked of enterprises. */
const answers: readonly Answer[] = [
  ['env_4', 'ENV.4', 'Giám sát giảm phát thải khí nhà kính (CO2, CH4, NOx)', 'Programme to monitor and cut greenhouse gases'],
  ['env_5', 'ENV.5', 'Cơ chế phối hợp giám sát đầu vào, đầu ra', 'Input and output monitoring mechanism'],
  ['env_6', 'ENV.6', 'Báo cáo phát triển bền vững', 'Yearly sustainability report'],
  ['pm_1', 'PM.1', 'Hệ thống giám sát khung về rủi ro', 'Risk monitoring system'],
  ['pm_2', 'PM.2', 'Kế hoạch ứng phó rủi ro (biến đổi khí hậu, cập nhật 7 năm/lần)', 'Climate-risk plan, updated every 7 years'],
  ['pm_3', 'PM.3', 'Đơn vị hỗ trợ phát triển KCN sinh thái', 'Body that supports eco-park development'],
  ['pm_4', 'PM.4', 'Thành lập mới KCN sinh thái', 'New eco-park registration content'],
  ['soc_3', 'SOC.3', 'Cơ sở hạ tầng xã hội phục vụ người lao động', 'Social infrastructure for workers'],
  ['soc_5', 'SOC.5', 'Cán bộ quản lý KCN (chuyên trách chỉ tiêu xã hội)', 'Dedicated social officer'],
  ['soc_7', 'SOC.7', 'Duy trì kết nối và đối thoại với cộng đồng (kinh phí hằng năm)', 'Yearly community budget'],
  ['eco_1', 'ECO.1', 'Hợp tác kinh tế', 'Plan for economic linkages among firms'],
  ['eco_2', 'ECO.2', 'Quảng bá thông tin về phát triển KCN sinh thái', 'Promotion of the model'],
  ['eco_3', 'ECO.3', 'Tối đa hóa lợi ích cho lao động địa phương', 'Local-labour strategy'],
  ['eco_4', 'ECO.4', 'Phát triển doanh nghiệp vừa và nhỏ', 'Opportunities for small and medium firms'],
  ['eco_5', 'ECO.5', 'Thúc đẩy doanh nghiệp địa phương', 'Local suppliers preferred'],
  ['eco_6', 'ECO.6', 'Giá trị dịch vụ KCN (khoản thu bảo đảm kinh phí hoạt động)', 'Service revenue covers operations'],
]

const answerColumns: readonly Column[] = answers.map(([id, field, vi, en]) => text(id, vi, en, { field, aliases: [field], codes: yesNo }))

/** Form A.5. The portal's specification prints ENV.3 and ENV.4 as EVN.3 and EVN.4. The form has no thresholds. */
const ecoIndicators: Dataset = {
  id: 'eco_indicators',
  name: { vi: 'Chỉ số đánh giá hiệu quả KCN sinh thái', en: 'Eco-park performance indicators' },
  about: {
    vi: 'Các chỉ số đánh giá hiệu quả kinh tế, xã hội, môi trường của KCN sinh thái, do nhà đầu tư hạ tầng báo cáo hằng năm. Biểu không quy định ngưỡng nên không kết luận đạt, chưa đạt.',
    en: 'Economic, social and environmental indicators of an eco-industrial park, reported yearly by its developer. The form sets no thresholds, so nothing passes or fails.',
  },
  row: { vi: 'một khu trong một năm', en: 'one park in one year' },
  form: 'Mẫu A.5',
  cadence: 'year',
  leadUnits: ['infrastructure_firms', 'environment'],
  key: ['park_id', 'period'],
  part: 'park_id',
  voluntary: true,
  columns: [
    parkColumn,
    periodColumn,
    stock('env_1', 'Cộng sinh công nghiệp (số lượng đã thực hiện trong KCN)', 'Industrial symbioses in operation', symbiosis, {
      field: 'ENV.1',
      aliases: ['ENV.1'],
    }),
    stock('env_3', 'Tuần hoàn, tái sử dụng nước thải công nghiệp (trong và ngoài KCN)', 'Share of industrial wastewater reused', percent, {
      field: 'ENV.3',
      aliases: ['ENV.3', 'EVN.3'],
      max: 100,
    }),
    ...answerColumns,
    text('evidence', 'Minh chứng', 'Evidence'),
    ...provenanceColumns,
  ],
}

export default ecoIndicators
