import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { catalog } from '#catalog/catalog.ts'

/** What the command line prints, so that the register is tested as others read it. */
interface Printed {
  readonly id: string
  readonly group: string
  readonly wording: string
  readonly lead_units: readonly string[]
  readonly time_frame: string
  readonly legal: readonly string[]
  readonly indicators: readonly string[]
  readonly datasets: readonly string[]
  readonly lines: readonly string[]
}

const answered = new Map<string, readonly Printed[]>()
function printed(release: string): readonly Printed[] {
  const known = answered.get(release)
  if (known) return known
  const text = execFileSync('node', ['tests/tools/kpi.mjs', 'tasks', '--release', release, '--json'], { encoding: 'utf8' })
  const tasks = JSON.parse(text) as readonly Printed[]
  answered.set(release, tasks)
  return tasks
}

const fold = (text: string) => text.replace(/\s+/g, ' ').trim()
const plan = readFileSync('tests/data/plan.txt', 'utf8')
const between = (from: string, to: string) => plan.slice(plan.indexOf(from), plan.indexOf(to))
const raw = between('II. NỘI DUNG KẾ HOẠCH', 'III. TỔ CHỨC THỰC HIỆN')
const contents = fold(raw)
const organisation = fold(between('III. TỔ CHỨC THỰC HIỆN', 'Nơi nhận'))

describe('the register of tasks against the text of the plan', () => {
  const tasks = printed('heza')
  const lines = tasks.flatMap((task) => task.lines)

  test('has the fifteen tasks of its six groups and the four duties of part III', () => {
    const counts = new Map<string, number>()
    for (const { group } of tasks) counts.set(group, (counts.get(group) ?? 0) + 1)
    expect([...counts]).toEqual([
      ['II.1', 7],
      ['II.2', 3],
      ['II.3', 2],
      ['II.4', 1],
      ['II.5', 1],
      ['II.6', 1],
      ['III', 4],
    ])
  })

  test('holds every line of part II word for word: what is left of the text are its headings', () => {
    let rest = contents
    for (const line of tasks.filter(({ group }) => group !== 'III').flatMap((task) => task.lines)) {
      expect(rest, line).toContain(line)
      rest = rest.replace(line, '|')
    }
    expect(
      rest
        .replaceAll('- |', '|')
        .split(/\|(?: \|)*/)
        .map(fold)
        .filter(Boolean),
    ).toEqual([
      'II. NỘI DUNG KẾ HOẠCH Triển khai thực hiện các nhóm nhiệm vụ giải pháp chủ yếu: 1. Giải pháp nâng cao hiệu quả công tác quản lý nhà nước',
      '2. Tăng cường rà soát, điều chỉnh bổ sung, xây dựng quy hoạch và quản lý quy hoạch đối với các khu công nghiệp, khu công nghệ cao.',
      '3. Đẩy mạnh tiến độ đầu tư đồng bộ hạ tầng kỹ thuật, hạ tầng xã hội',
      '4. Đẩy mạnh cải cách hành chính, chuyển đổi số, cải thiện môi trường đầu tư kinh doanh, phát triển khoa học công nghệ',
      '5. Xây dựng khu công nghiệp sinh thái gắn với bảo vệ môi trường trong quá trình phát triển khu công nghiệp',
      '6. Đảm bảo cấp điện, hạ tầng số trong khu công nghiệp, cụm công nghiệp',
    ])
  })

  test('finds every bullet, lead-unit line and time frame that the text has', () => {
    const leads = contents.match(/Đơn vị chủ trì: [^.]+\./g) ?? []
    const frames = contents.match(/Thời gian thực hiện: [^.]+\./g) ?? []
    expect(leads).toHaveLength(15)
    expect(frames).toHaveLength(15)
    for (const line of [...leads, ...frames]) expect(lines).toContain(line)
    const bullets = raw
      .split(/^- /m)
      .slice(1)
      .map((bullet) => fold(bullet).split(' Đơn vị chủ trì:')[0])
    // The one task of group 4 is a paragraph without a dash.
    expect(bullets).toHaveLength(14)
    for (const bullet of bullets) expect(lines).toContain(bullet)
  })

  test('holds the duties of part III word for word', () => {
    const duties = tasks.filter(({ group }) => group === 'III')
    expect(organisation).toBe(['III. TỔ CHỨC THỰC HIỆN', ...duties.map(({ wording }, index) => `${index + 1}. ${wording}`)].join(' '))
    for (const { wording, lead_units, time_frame } of duties) {
      expect(wording).toContain(lead_units.join(', '))
      expect(wording).toContain(time_frame)
    }
  })

  test('names lead units and documents only as the text does', () => {
    for (const { wording, legal } of tasks) for (const document of legal) expect(wording).toContain(document)
    const named = tasks.flatMap(
      ({ wording }) =>
        wording.match(/(Quyết định|Nghị định|Nghị quyết|Chương trình hành động) (chủ trương đầu tư ngày|số) [^\s);]+/g) ?? [],
    )
    const kept = tasks.flatMap(({ legal }) => legal)
    expect(named.filter((document) => !kept.some((each) => each.startsWith(document)))).toEqual([])
  })

  test('knows every name of 02/2023 that a lead-unit line prints', () => {
    const units = Papa.parse<Record<string, string>>(readFileSync('data/heza/units.csv', 'utf8'), {
      header: true,
      skipEmptyLines: true,
    }).data
    const known = units.map((unit) => unit.name_vi!.toLowerCase())
    const names = tasks.filter(({ group }) => group !== 'III').flatMap((task) => task.lead_units)
    expect(names.filter((name) => !known.some((each) => each.startsWith(name.toLowerCase())))).toEqual([])
  })
})

describe.each(['heza', 'demo'])('the tasks of %s', (release) => {
  const tasks = printed(release)

  test('lead to indicators and data sets that exist, every one to some', () => {
    const indicators = catalog.indicators.map(({ id }) => id)
    const datasets = catalog.datasets.map(({ id }) => id)
    for (const task of tasks) {
      expect(task.indicators.length, task.id).toBeGreaterThan(0)
      expect(task.datasets.length, task.id).toBeGreaterThan(0)
      expect(task.indicators.filter((id) => !indicators.includes(id))).toEqual([])
      expect(task.datasets.filter((id) => !datasets.includes(id))).toEqual([])
    }
  })

  test('are where every indicator of the catalogue is asked for, but those of the city', () => {
    const linked = new Set(tasks.flatMap((task) => task.indicators))
    expect(catalog.indicators.filter(({ id, group }) => group !== 'city' && !linked.has(id)).map(({ id }) => id)).toEqual([])
  })

  test('name the data sets that their indicators are computed from', () => {
    for (const task of tasks) {
      const read = catalog.indicators
        .filter(({ id }) => task.indicators.includes(id))
        .flatMap(({ terms }) => Object.values(terms).flatMap((contributions) => contributions.map(({ dataset }) => dataset)))
      expect(
        [...new Set(read)].filter((id) => !task.datasets.includes(id)),
        task.id,
      ).toEqual([])
    }
  })
})

test('the invented plan has the places of the real one and none of its wordings', () => {
  const [real, invented] = [printed('heza'), printed('demo')]
  const places = (tasks: readonly Printed[]) => tasks.map(({ id, group, indicators, datasets }) => ({ id, group, indicators, datasets }))
  expect(places(invented)).toEqual(places(real))
  const text = JSON.stringify(invented)
  for (const { wording, lead_units } of real)
    for (const words of [wording, ...lead_units.filter((name) => name.startsWith('Phòng'))]) expect(text).not.toContain(words)
})
