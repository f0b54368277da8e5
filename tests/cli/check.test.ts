import { readFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'
import { passingFolder } from '../release/made.ts'
import { type Check, built, kpi } from './run.ts'

const folder = passingFolder()
const awkward = join('tests', 'intake', 'files')
const file = (name: string) => join(awkward, name)

beforeAll(() => kpi('--help'))

const checked = async (...args: readonly string[]) => {
  const { code, stdout, stderr } = await built('check', ...args, '--release', 'demo', '--json')
  expect(stderr).toBe('')
  return { code, answer: JSON.parse(stdout) as Check }
}

const written = (name: string, ...lines: readonly string[]) => {
  const path = join(folder, name)
  writeFileSync(path, `${lines.join('\n')}\n`)
  return path
}

describe('the answer of check', () => {
  test('is what is promised, to the letter', async () => {
    const path = written(
      'gửi.csv',
      'Tên KCN;Kỳ báo cáo;Nộp ngân sách FDI (tỷ đồng)',
      'KCN Lạ;Quý III/2025;1.234,5',
      'KCN Minh Họa 02;2025-Q3;',
    )
    expect(await checked(path, '--records')).toEqual({
      code: 1,
      answer: {
        file: path,
        dataset: 'business_activity',
        encoding: 'utf-8',
        delimiter: ';',
        decimal: 'comma',
        period: '2025-Q3',
        rows: 2,
        problems: [
          {
            code: 'name_unknown',
            severity: 'error',
            row: 2,
            column: 'A',
            value: 'KCN Lạ',
            message: '“KCN Lạ” không có trong danh mục. Hãy sửa tên hoặc thêm tên gọi khác.',
          },
          {
            code: 'blank_as_missing',
            severity: 'info',
            row: null,
            column: 'C',
            value: null,
            message:
              'Cột “Nộp ngân sách FDI (tỷ đồng)” có 1 ô trống hoặc gạch ngang, hiểu là chưa có số liệu, không phải số 0; số đã có ở đó (nếu có) được giữ nguyên.',
          },
          {
            code: 'columns_absent',
            severity: 'info',
            row: null,
            column: null,
            value: null,
            message: expect.stringMatching(/^Tệp không có 23 cột của bộ số liệu: FDI: tổng số dự án còn hiệu lực; .*\.$/),
          },
          {
            code: 'kind_assumed',
            severity: 'info',
            row: null,
            column: null,
            value: null,
            message: 'Tệp không ghi loại số liệu, hiểu là “báo cáo” (báo cáo của đơn vị).',
          },
        ],
        questions: [],
        records: [
          { ...nothing('business_activity'), period: '2025-Q3', fdi_budget: 1234.5, kind: 'reported' },
          { ...nothing('business_activity'), park_id: 'MH02', period: '2025-Q3', kind: 'reported' },
        ],
      },
    })
  })

  test('asks what it cannot know, and takes the answer', async () => {
    const asked = await checked(file('decimal-ask.csv'))
    expect(asked.code).toBe(1)
    expect(Object.keys(asked.answer)).toEqual(keys)
    expect(asked.answer.questions).toEqual([{ code: 'decimal', column: 'C', choices: ['comma', 'dot'] }])
    for (const [answer, value] of [
      [['--decimal', 'comma'], 308702],
      [['--decimal', 'dot'], 308.702],
      [['--answer', 'decimal:C=dot'], 308.702],
    ] as const) {
      const told = await checked(file('decimal-ask.csv'), '--records', ...answer)
      expect([told.code, told.answer.questions, told.answer.records?.[0]?.['fdi_budget']]).toEqual([0, [], value])
    }
  })

  test('names the sheet of a problem where there are sheets', async () => {
    const { answer } = await checked(file('errors-hidden.xlsx'))
    expect(answer.problems.find(({ code }) => code === 'formula_empty')).toMatchObject({ sheet: 'Quý III', row: 3, column: 'C' })
  })

  test('takes the period and the data set from the command', async () => {
    const { answer } = await checked(file('bieu2104_Q3_2025.csv'))
    expect(answer.questions).toEqual([{ code: 'period', column: null, choices: ['2025-Q3'] }])
    const told = await checked(file('bieu2104_Q3_2025.csv'), '--period', 'Quý II/2026', '--dataset', 'labour', '--records')
    expect(told.answer).toMatchObject({ dataset: 'labour', period: '2026-Q2', questions: [] })
    expect(told.answer.records?.[0]).toMatchObject({ park_id: 'MH01', period: '2026-Q2', domestic_workers: 120 })
  })

  test('finds what only the release knows: doubles, breaks with the period before, unknown codes', async () => {
    const path = written(
      'kỳ.csv',
      'Tên KCN;Kỳ báo cáo;FDI: doanh thu (triệu USD);Nguồn',
      'KCN Minh Họa 01;Quý III/2025;399,7;DEMO-2104',
      'KCN Minh Họa 02;Quý III/2025;90000;NGUỒN-LẠ',
      'KCN Minh Họa 01;Quý III/2025;399,7;DEMO-2104',
    )
    const { code, answer } = await checked(path)
    expect(code).toBe(1)
    expect(answer.problems.filter(({ severity }) => severity !== 'info').map(({ message: _, ...found }) => found)).toEqual([
      { code: 'unknown_reference', severity: 'error', row: 3, column: 'D', value: 'NGUỒN-LẠ' },
      { code: 'duplicate_key', severity: 'error', row: 4, column: null, value: 'KCN Minh Họa 01 | Quý III/2025' },
      { code: 'jump', severity: 'warning', row: 3, column: 'C', value: '90000' },
    ])
  })

  test('names the column of figures that are in another unit throughout', async () => {
    const lines = ['01;399,7;0,002', '02;390,7;0,003', '03;391,7;0,004'].map((each) => `KCN Minh Họa ${each}`)
    const path = written('đơn vị.csv', 'BÁO CÁO QUÝ III/2025;;', 'Tên KCN;FDI: doanh thu (triệu USD);DDI: doanh thu (tỷ đồng)', ...lines)
    const { answer } = await checked(path)
    const scale = answer.problems.find(({ code }) => code === 'unit_scale')
    expect(scale).toMatchObject({ severity: 'warning', row: null, column: 'C', value: null })
    expect(scale?.message).toMatch(/^Số của cột “DDI: doanh thu \(\*\)” chỉ bằng khoảng 1\/[\d.]+ số đã có;/)
  })

  test('speaks English where that is asked for', async () => {
    const { answer } = await checked(file('names.csv'), '--lang', 'en')
    expect(answer.problems[0]?.message).toMatch(/^“KCN Minh Hạo 03” is not in the register/)
  })
})

test('every awkward file says on the command line what it says everywhere, several as a list', async () => {
  const names = readdirSync(awkward).filter((name) => !name.endsWith('.json') && name !== 'release.zip')
  const { code, stdout, stderr } = await built('check', ...names.map(file), '--release', 'demo', '--records', '--json')
  expect([code, stderr]).toEqual([1, ''])
  const answers = JSON.parse(stdout) as readonly Check[]
  expect(answers.map((answer) => answer.file)).toEqual(names.map(file))
  for (const answer of answers) {
    const { dataset, rows, problems, ...expected } = JSON.parse(readFileSync(`${answer.file}.json`, 'utf8')) as {
      readonly dataset: string | null
      readonly rows: readonly Readonly<Record<string, unknown>>[]
      readonly problems: readonly string[]
      readonly questions: readonly string[]
    }
    expect(Object.keys(answer), answer.file).toEqual([...keys, 'records'])
    expect([answer.dataset, answer.rows], answer.file).toEqual([dataset, rows.length])
    expect(answer.records, answer.file).toEqual(rows.map((row) => ({ ...nothing(dataset), ...row })))
    const places = answer.problems.map(({ severity, code: found, row, column }) =>
      [severity, found, row === null ? '' : `row ${row}`, column === null ? '' : `column ${column}`].filter(Boolean).join(' '),
    )
    expect(places, answer.file).toEqual(expect.arrayContaining([...problems]))
    expect(
      answer.questions.map((asked) => asked.code),
      answer.file,
    ).toEqual(expected.questions.map((id) => id.split(':')[0]))
    for (const { message } of answer.problems) expect(message, answer.file).not.toMatch(/[{}]|undefined|\[object/)
  }
}, 120_000)

test('without --json is a report to read, with the way to answer', async () => {
  const { code, stdout } = await built('check', file('decimal-ask.csv'), file('no-table.csv'), '--release', 'demo')
  expect(code).toBe(1)
  expect(stdout).toMatch(/decimal-ask\.csv: Hoạt động sản xuất kinh doanh tại KCN \(business_activity\), Quý III\/2025, 2 dòng, utf-8, “;”/)
  expect(stdout).toContain("    --answer 'decimal:C=dot'  dấu chấm là thập phân")
  expect(stdout).toContain('1 lỗi, 0 cảnh báo, 0 câu hỏi.')
})

test('a file above the limit is refused with both sizes, unread', async () => {
  const path = written('lớn.csv', '')
  truncateSync(path, 3 * 2 ** 30)
  const { code, answer } = await checked(path)
  expect([code, answer.dataset, answer.rows]).toEqual([1, null, 0])
  expect(answer.problems).toMatchObject([{ code: 'file_too_large', message: expect.stringMatching(/3\.072.*256/) }])
})

test('a clean file is no finding, and what it would do is told', async () => {
  const path = written('sạch.csv', 'Tên KCN;Kỳ báo cáo;FDI: doanh thu (triệu USD)', 'KCN Minh Họa 01;Quý III/2025;400,1')
  const { code, stdout } = await built('check', path, '--release', 'demo')
  expect([code, stdout]).toEqual([0, expect.stringContaining('So với demo: 0 dòng mới, 1 dòng thay đổi, 0 dòng như cũ.')])
})

describe('wrong usage of check, accept and template', () => {
  test.each([
    [['check'], 'Chưa nêu tệp nào.', 'no FILE is named'],
    [['accept'], 'Chưa nêu tệp nào.', 'no FILE is named'],
    [['check', 'không-có.csv'], 'Không có tệp: không-có.csv', 'no such file: không-có.csv'],
    [['check', 'src'], 'Không phải là tệp: src', 'not a file: src'],
    [['check', 'README.md', '--foo'], 'Không có tùy chọn: --foo', "Unknown option '--foo'"],
    [['check', 'README.md', '--period'], 'Tùy chọn ghi sai: --period', 'argument missing'],
    [['check', 'README.md', '--reason', 'x'], 'Lệnh check không có tùy chọn: --reason', 'check takes no option --reason'],
    [['check', 'README.md', '--dataset', 'x'], 'Không có bộ số liệu: x (đang có: ', 'unknown data set: x (known: '],
    [['check', 'README.md', '--decimal', 'x'], 'Không có dấu thập phân: x (đang có: comma, dot)', 'unknown decimal sign: x'],
    [['check', 'README.md', '--period', 'hôm nay'], 'Không đọc được kỳ: hôm nay', 'not a period: hôm nay'],
    [['check', 'README.md', '--release', 'x'], 'Không có “x” (đang có: demo, heza)', 'unknown release: x (known: demo, heza)'],
    [['check', 'README.md', '--answer', 'x'], '--answer cần có dạng', '--answer is QUESTION=CHOICE: x'],
    [
      ['check', 'README.md', '--answer', 'foo=bar'],
      'Không có câu hỏi: foo (đang có: encoding, ',
      'unknown question: foo (known: encoding, ',
    ],
    [
      ['check', 'README.md', '--answer', 'decimal:K=bar'],
      'Không có câu trả lời của decimal: bar (đang có: comma, dot)',
      'unknown answer to decimal: bar',
    ],
    [['template', 'parks', '--out', join(folder, 'không', 'có.csv')], 'Không ghi được', 'cannot be written'],
    [[], 'Chưa nêu lệnh (đang có: publish, ', 'unknown command:  (known: publish, '],
    [['check', file('release.zip')], 'là một bản phát hành', 'is a release'],
    [['template'], 'Cần nêu đúng một bộ số liệu.', 'one data set is wanted: 0 given'],
    [['template', 'x'], 'Không có bộ số liệu: x', 'unknown data set: x'],
    [['template', 'parks', '--format', 'ods'], 'Không có định dạng: ods (đang có: csv, xlsx)', 'unknown format: ods'],
  ])('%j is said in both languages and exits with 2', async (args, vi, en) => {
    const { code, stdout, stderr } = await built(...args)
    expect([code, stdout]).toEqual([2, ''])
    const [first, second] = stderr.split('\n')
    expect([first, second]).toEqual([expect.stringContaining(vi), expect.stringContaining(en)])
  })
})

test('help tells every command in both languages', async () => {
  const { stdout } = await built('--help')
  const [en = '', vi = ''] = stdout.split('cách dùng: ')
  for (const command of ['publish', 'verify', 'series', 'verdict', 'query', 'tasks', 'check', 'accept', 'template'])
    for (const half of [en, vi]) expect(half).toMatch(new RegExp(`^  ${command} `, 'm'))
})

const keys = ['file', 'dataset', 'encoding', 'delimiter', 'decimal', 'period', 'rows', 'problems', 'questions']

/** A row that says nothing, in the columns of a data set. */
function nothing(dataset: string | null): Readonly<Record<string, null>> {
  const columns = catalog.datasets.find(({ id }) => id === dataset)?.columns ?? []
  return Object.fromEntries(columns.map(({ id }) => [id, null]))
}
