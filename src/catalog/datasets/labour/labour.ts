import type { Dataset } from '#model/dataset.ts'
import { flow, parkColumn, stock } from '../../columns.ts'
import { periodColumn, provenanceColumns } from '../../provenance.ts'
import { billionVnd, enterprise, person, personMonth } from '../../units.ts'

/** Workers of some kind at the end of the period, whose employers are counted beside them. */
const workers = (id: string, vi: string, en: string, aliases: readonly string[]) =>
  stock(id, vi, en, person, { enterprises: ['employers'], aliases })

/**
 * Of form 2106 only the title was found, so this claims no form. Income and wages are kept as totals with the person-months they
 * were paid for: an average over parks and quarters is then a sum over a sum.
 */
const labour: Dataset = {
  id: 'labour',
  name: { vi: 'Lao động, thu nhập, bảo hiểm xã hội', en: 'Labour, income and social insurance' },
  about: {
    vi: 'Lao động cuối kỳ theo quốc tịch, giới, trình độ và tham gia bảo hiểm xã hội; thu nhập, tiền lương là tổng số trong kỳ. Lao động trong nước, nước ngoài phải khớp biểu 2104 cột 22, 23. Lao động đã qua đào tạo là người có bằng, chứng chỉ.',
    en: 'Workers at the end of the period by nationality, sex, qualification and social insurance; income and wages are totals of the period. Domestic and foreign workers must agree with form 2104 columns 22 and 23. Trained workers hold a degree or certificate.',
  },
  row: { vi: 'một khu trong một kỳ', en: 'one park in one period' },
  cadence: 'quarter',
  leadUnits: ['labour'],
  key: ['park_id', 'period'],
  part: 'park_id',
  columns: [
    parkColumn,
    periodColumn,
    workers('domestic_workers', 'Số lao động trong nước', 'Domestic workers', ['Lao động trong nước']),
    workers('foreign_workers', 'Số lao động nước ngoài', 'Foreign workers', ['Lao động nước ngoài']),
    workers('female_workers', 'Lao động nữ', 'Women', ['Số lao động nữ']),
    workers('university_workers', 'Trình độ đại học trở lên', 'University degree or higher', ['Đại học trở lên']),
    workers('college_workers', 'Trình độ cao đẳng', 'College', ['Cao đẳng']),
    workers('intermediate_workers', 'Trình độ trung cấp', 'Intermediate vocational', ['Trung cấp']),
    workers('elementary_workers', 'Trình độ sơ cấp, chứng chỉ nghề', 'Elementary vocational, certificate', ['Sơ cấp']),
    workers('insured_workers', 'Lao động tham gia bảo hiểm xã hội', 'Workers with social insurance', [
      'Tham gia BHXH',
      'Số người tham gia BHXH',
    ]),
    flow('person_months', 'Số người-tháng làm việc', 'Person-months worked', personMonth, { enterprises: ['employers'] }),
    flow('income', 'Tổng thu nhập của người lao động', 'Income of workers', billionVnd, {
      enterprises: ['employers'],
      aliases: ['Tổng thu nhập'],
    }),
    flow('wages', 'Tổng tiền lương', 'Wages', billionVnd, { enterprises: ['employers'], aliases: ['Quỹ lương', 'Tiền lương'] }),
    stock('employers', 'Số doanh nghiệp sử dụng lao động', 'Enterprises with workers', enterprise),
    stock(
      'recorded_employers',
      'Số doanh nghiệp đã có đủ thông tin trong cơ sở dữ liệu',
      'Enterprises fully recorded in the database',
      enterprise,
    ),
    ...provenanceColumns,
  ],
  checks: [
    {
      code: 'women_above_workers',
      holds: 'female_workers <= domestic_workers + foreign_workers',
      sentence: { vi: 'Lao động nữ lớn hơn tổng số lao động.', en: 'More women than workers.' },
    },
    {
      code: 'trained_above_workers',
      holds: 'university_workers + college_workers + intermediate_workers + elementary_workers <= domestic_workers + foreign_workers',
      sentence: { vi: 'Lao động đã qua đào tạo lớn hơn tổng số lao động.', en: 'More trained workers than workers.' },
    },
    {
      code: 'insured_above_workers',
      holds: 'insured_workers <= domestic_workers + foreign_workers',
      sentence: { vi: 'Số người tham gia bảo hiểm xã hội lớn hơn tổng số lao động.', en: 'More insured workers than workers.' },
    },
    {
      code: 'wages_above_income',
      holds: 'wages <= income',
      sentence: { vi: 'Tiền lương lớn hơn thu nhập.', en: 'Wages exceed income.' },
    },
    {
      code: 'recorded_above_employers',
      holds: 'recorded_employers <= employers',
      sentence: {
        vi: 'Số doanh nghiệp có trong cơ sở dữ liệu lớn hơn số doanh nghiệp sử dụng lao động.',
        en: 'More enterprises in the database than with workers.',
      },
    },
  ],
}

export default labour
