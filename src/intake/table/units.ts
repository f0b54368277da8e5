import type { Column } from '#model/dataset.ts'
import { type Line, letterOf } from '../grid/grid.ts'
import { labelOf } from '../layout/flat.ts'
import type { Header } from '../match/columns.ts'
import { type Answers, type OpenQuestion, answerTo, question } from '../question.ts'
import { type TitleUnit, type Unit, convertible, parseUnit, unitInHeader, unitLabel } from '../value/unit.ts'

export interface SeenUnit {
  readonly unit: Unit
  readonly text: string
}

/** The unit a column is written in. `unit` null: as declared; `said` whether the file says so; `skip`: not to be read before an answer. */
export interface UnitReading {
  readonly unit: SeenUnit | null
  readonly said: boolean
  readonly skip: boolean
  readonly question: OpenQuestion | null
}

const asDeclared: UnitReading = { unit: null, said: false, skip: false, question: null }
const isMoney = ({ dimension }: Unit) => dimension === 'usd' || dimension === 'vnd'

/**
 * The unit of a column from its header, nearest level first, else from the title. One that is not understood, or of another dimension, above all the
 * other currency, is asked: a form that moved between million USD and billion VND must not be converted behind anyone's back.
 */
export function unitFor(
  column: Column,
  place: { readonly column: number; readonly parts: readonly string[]; readonly sheet: string | null; readonly id?: string },
  titles: readonly TitleUnit[],
  answers: Answers,
): UnitReading {
  const declared = column.unit ? parseUnit(column.unit.vi) : null
  if (!column.unit || !declared) return asDeclared
  const known = titles.flatMap(({ unit, text }) => (unit ? [{ unit, text }] : []))
  const seen: TitleUnit | null =
    unitAbove(place.parts) ?? fromTitle(declared, known) ?? (isMoney(declared) && !known.length ? (titles[0] ?? null) : null)
  if (!seen) return asDeclared
  const { unit, text } = seen
  if (unit && convertible(unit, declared)) return { unit: { unit, text }, said: true, skip: false, question: null }
  const id = `unit:${place.id ?? letterOf(place.column)}`
  const answer = answerTo(answers, id)
  if (answer === 'declared') return { ...asDeclared, said: true }
  const header = place.parts.join(' - ')
  const asked = question({
    id,
    code: 'unit',
    sheet: place.sheet,
    column: letterOf(place.column),
    header,
    sentence: {
      vi: `“${header}” ghi đơn vị ${text}, trong khi “${column.name.vi}” tính theo ${column.unit.vi}. Hệ thống không tự đổi.`,
      en: `“${header}” is in ${text} while “${column.name.en}” is in ${column.unit.en}. Nothing is converted on its own.`,
    },
    choices: [
      {
        id: 'declared',
        name: { vi: `Số trong cột thực ra là ${column.unit.vi}`, en: `The numbers are in fact in ${column.unit.en}` },
      },
      { id: 'skip', name: { vi: 'Không đọc cột này', en: 'Leave this column out' } },
    ],
  })
  return { unit: null, said: true, skip: true, question: answer === 'skip' ? null : asked }
}

/**
 * The units that a column named `Đơn vị tính` states row by row, where it states the same for all figures; rows that differ are not
 * understood as one.
 */
export function unitsOfRows(headers: readonly Header[], lines: readonly Line[]): readonly TitleUnit[] {
  const at = headers.find(({ parts }) => unitLabel.test(parts.at(-1) ?? ''))?.column
  if (at === undefined) return []
  const texts = [...new Set(lines.map(({ cells }) => labelOf(cells[at])).filter(Boolean))]
  const units = texts.flatMap((text) => {
    const unit = parseUnit(text)
    return unit ? [{ unit, text }] : []
  })
  const money = units.filter(({ unit }) => isMoney(unit))
  return new Set(money.map(({ unit }) => unit.factor + unit.dimension)).size > 1
    ? [{ unit: null, text: texts.join(', ') }]
    : money.slice(0, 1)
}

/** What a reading of a unit did to a column, in words. */
export function unitsOf(reading: UnitReading | null, column: Column | null) {
  const from = reading?.unit ?? null
  const to = column?.unit?.vi ?? null
  const differs = from && to && parseUnit(to)?.factor !== from.unit.factor
  return { unit: from?.text ?? null, conversion: differs ? { from: from.text, to } : null }
}

function unitAbove(parts: readonly string[]): SeenUnit | null {
  for (const part of [...parts].reverse()) {
    const found = unitInHeader(part)
    if (found) return { unit: found.unit, text: found.text }
  }
  return null
}

/** A title speaks of the columns it can mean: of its own dimension where it names several units, of all money where it names one. */
function fromTitle(declared: Unit, titles: readonly SeenUnit[]): SeenUnit | null {
  const fitting = titles.filter(({ unit }) => convertible(unit, declared))
  if (fitting.length === 1) return fitting[0] ?? null
  const money = titles.filter(({ unit }) => isMoney(unit))
  return !fitting.length && isMoney(declared) && money.length === 1 ? (money[0] ?? null) : null
}
