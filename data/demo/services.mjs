import { atEnd, inYear, quarters } from './calendar.mjs'
import { unsent } from './flaws.mjs'
import { provenance } from './provenance.mjs'
import { random } from './random.mjs'

/** @typedef {import('./calendar.mjs').Quarter} Quarter */

/** One row per subject and quarter, without what nobody sent. @param {keyof typeof unsent} dataset @param {string} column @param {readonly string[]} subjects @param {string} source @param {(subject: number, quarter: Quarter) => Record<string, number>} row @param {number} [from] first year */
function bySubject(dataset, column, subjects, source, row, from = 2019) {
  return subjects.flatMap((subject, index) =>
    quarters
      .filter((quarter) => quarter.year >= from)
      .map((quarter) => ({ quarter, made: row(index, quarter) }))
      .filter(({ quarter }) => !unsent[dataset].includes(`${subject} ${quarter.key}`))
      .map(({ quarter, made }) => ({ [column]: subject, period: quarter.key, ...made, ...provenance(dataset, subject, quarter, source) })),
  )
}

export function training() {
  const draw = random(1111)
  const size = [1, 0.7, 0.6, 0.4, 0.8]
  return bySubject(
    'training',
    'subject',
    ['management', 'investment', 'environment', 'labour', 'digital'],
    'DEMO-TH',
    (subject, quarter) => {
      const planned = Math.max(quarter.quarter === 1 ? 0 : 1, Math.round(size[subject] * (1 + (quarter.year - 2019) * 0.18)))
      const held = draw() < 0.14 ? Math.max(0, planned - 1) : planned
      const people = 18 + Math.round(10 * draw())
      return {
        planned_courses: planned,
        courses: held,
        planned_people: planned * 25,
        people: held * people,
        cost: held * (24 + Math.round(12 * draw())),
      }
    },
    2021,
  )
}

const onTime = [0.82, 0.84, 0.85, 0.87, 0.89, 0.915, 0.94, 0.955, 0.962]

export function supportCases() {
  const draw = random(1515)
  const busy = [34, 14, 22, 16, 20, 11]
  return bySubject(
    'support_cases',
    'field',
    ['investment', 'land', 'construction', 'environment', 'labour', 'other'],
    'DEMO-HD',
    (field, quarter) => {
      const received = Math.round(busy[field] * (0.7 + 0.06 * (quarter.year - 2019)) * (0.8 + 0.4 * draw()))
      const solved = Math.round(received * (0.88 + 0.1 * draw()))
      return { received, solved, on_time: Math.min(solved, Math.round(solved * atEnd(onTime, quarter) * (0.96 + 0.06 * draw()))) }
    },
  )
}

export function inspections() {
  const draw = random(1616)
  const busy = [8, 3, 5, 4]
  return bySubject('inspections', 'subject', ['investment', 'construction', 'environment', 'labour'], 'DEMO-GS', (subject, quarter) => {
    const planned = Math.max(1, Math.round(busy[subject] * (0.7 + 0.1 * quarter.quarter)))
    const closed = quarter.year === 2020 || quarter.year === 2021 ? 0.6 : 0.93
    const done = Math.min(planned, Math.round(planned * closed * (0.85 + 0.25 * draw())))
    const findings = Math.round(done * (0.7 + draw()))
    return {
      planned,
      done,
      findings,
      resolved: Math.min(findings, Math.round(findings * (0.6 + 0.05 * (quarter.year - 2019) + 0.1 * draw()))),
    }
  })
}

const online = [0.32, 0.4, 0.52, 0.63, 0.74, 0.83, 0.89, 0.925, 0.94]
const prompt = [0.92, 0.93, 0.935, 0.945, 0.956, 0.967, 0.976, 0.983, 0.986]
const signed = [0.5, 0.58, 0.68, 0.77, 0.85, 0.91, 0.945, 0.965, 0.975]
const procedures = [46, 46, 47, 48, 48, 49, 51, 52]

export function reform() {
  const draw = random(284)
  return quarters
    .map((quarter) => {
      const received = Math.round((420 + 38 * (quarter.year - 2019)) * (0.85 + 0.3 * draw()))
      const solved = Math.round(received * (0.94 + 0.04 * draw()))
      const documents = Math.round((1250 + 70 * (quarter.year - 2019)) * (0.9 + 0.2 * draw()))
      const whole = inYear(procedures, quarter)
      return {
        period: quarter.key,
        procedures: whole,
        online_procedures: Math.min(whole, Math.round(whole * atEnd(online, quarter))),
        received,
        received_online: Math.round(received * Math.min(0.99, atEnd(online, quarter) * (0.97 + 0.06 * draw()))),
        solved,
        on_time: Math.round(solved * Math.min(1, atEnd(prompt, quarter) * (0.985 + 0.03 * draw()))),
        documents,
        electronic: Math.round(documents * atEnd(signed, quarter)),
        ...provenance('reform', '', quarter, 'DEMO-CC'),
      }
    })
    .filter(({ period }) => !unsent.reform.includes(period))
}
