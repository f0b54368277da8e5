import { formatNumber } from '../format.ts'
import { dateName } from '../period.ts'
import { statusNames } from '../progress/status.ts'
import type { Verdict } from '../progress/verdict.ts'
import { judgedFigure, placeName, timeName } from '../sentence/words.ts'
import type { Language, Text } from '../text.ts'
import { distanceSteps, effortSteps, paceSteps, planSteps } from './course.ts'
import { figureStep } from './figure.ts'
import { growthSteps } from './growth.ts'
import { axis, exact } from './notation.ts'
import { sceneOf } from './scene.ts'
import type { Step } from './step.ts'

/** A symbol of the formulas with what it stands for and its figure. */
export interface Sign {
  readonly sign: string
  readonly name: string
  readonly figure: string
}

/** The working of a verdict: the symbols with their figures, every measure step by step, and the rule that gives the word. */
export interface Working {
  readonly signs: readonly Sign[]
  readonly steps: readonly Step[]
  readonly rule: string
}

/**
 * Writes the working of a verdict so that it can be done again with a pocket calculator. `unit` is the unit of the indicator under
 * the basis in force, `scale` the factor of a ratio (100 for a percentage), `limit` what the figure cannot pass.
 */
export function workingOf(
  verdict: Verdict,
  unit: Text,
  language: Language,
  { scale = 1, limit }: { readonly scale?: number; readonly limit?: number | undefined } = {},
): Working {
  const scene = sceneOf(verdict, unit, limit ?? null, language)
  const rule = ruleOf(verdict, language)
  if (!scene) return { signs: [], steps: [], rule }
  const flow = verdict.measure === 'flow'
  const steps = [
    ...figureStep(verdict, scene, scale),
    ...distanceSteps(scene),
    ...(flow ? planSteps(scene) : paceSteps(scene)),
    ...effortSteps(scene),
    ...(flow ? [] : growthSteps(scene)),
  ]
  return { signs: signsOf(verdict, unit, language), steps, rule }
}

function signsOf({ latest, base, target, direction, path, measure }: Verdict, unit: Text, language: Language): readonly Sign[] {
  if (!latest || target.threshold === null) return []
  const goal = path.at(-1)
  const say = (vi: string, en: string) => ({ vi, en })[language]
  const corners = path.slice(1, -1)
  const started = measure === 'flow' ? say('đầu kỳ của kế hoạch', 'start of the plan') : null
  const times = [
    ...(base ? [`t0 = ${axis(base.t, language)} (${started ?? timeName(base.period, language)})`] : []),
    `t = ${axis(latest.t, language)} (${placeName(latest, language)}${dayRule(latest.at)})`,
    ...(goal ? [`tT = ${axis(goal.t, language)} (${timeName(target.period, language)})`] : []),
  ]
  return [
    { sign: 'y', name: say('số được đánh giá', 'the figure judged'), figure: `${exact(latest.value, language)} ${unit[language]}` },
    ...(base ? [{ sign: 'y0', name: say('điểm gốc', 'the base'), figure: `${exact(base.value, language)} ${unit[language]}` }] : []),
    {
      sign: 'T',
      name: say('mức chỉ tiêu quyết định', 'the level that decides'),
      figure: `${exact(target.threshold, language)} ${unit[language]}`,
    },
    {
      sign: 't0, t, tT',
      name: say('thời điểm; cuối năm N là N + 1', 'times; the end of year N is N + 1'),
      figure: times.join('; '),
    },
    ...(corners.length
      ? [
          {
            sign: 'a, b',
            name: say('mốc trên lộ trình', 'milestones of the path'),
            figure: corners.map(({ t, value }) => `${exact(value, language)} (t = ${axis(t, language)})`).join('; '),
          },
        ]
      : []),
    {
      sign: 'd',
      name: say('chiều mong muốn', 'the wanted direction'),
      figure: direction === -1 ? say('−1 (giảm)', '−1 (less)') : say('+1 (tăng)', '+1 (more)'),
    },
  ]
}

/** How a date comes to its place on the axis: day d of month m lies at year + (m − 1 + d ÷ days of the month) ÷ 12. */
function dayRule(at: string): string {
  const [year, month, day] = at.split('-').map(Number)
  if (year === undefined || month === undefined || !/^\d{4}-\d{2}(-\d{2})?$/.test(at)) return ''
  if (day === undefined) return ` = ${year} + ${month} ÷ 12`
  return ` = ${year} + (${month} − 1 + ${day} ÷ ${new Date(Date.UTC(year, month, 0)).getUTCDate()}) ÷ 12`
}

/** The rule of the design that turns the figures into the word, with the window of a closing. */
function ruleOf(verdict: Verdict, language: Language): string {
  const { status, frozen, window, target } = verdict
  const word = statusNames[status][language]
  const span = `${dateName(window.from, language)}–${dateName(window.to, language)}`
  if (frozen) {
    const figure = judgedFigure(verdict)
    const shown = figure ? `${exact(figure.value, language)} (${placeName(figure, language)})` : ''
    return {
      vi: `Năm ${target.year} khép bằng số có ngày trong ${span}, gần hạn nhất: ${shown}; so với ${formatNumber(target.threshold ?? NaN, 'vi', 6)}: ${word}. Số về sau không đổi kết luận này.`,
      en: `${target.year} closes on the figure dated within ${span} and nearest to the due date: ${shown}; against ${formatNumber(target.threshold ?? NaN, 'en', 6)}: ${word}. Later figures do not change this.`,
    }[language]
  }
  return {
    vi: `Nhịp từ 0,95 trở lên: đúng tiến độ; từ 0,60: chậm; từ 0: rất chậm; âm: xa dần chỉ tiêu; y đạt mức T thì đạt. Chỉ khép năm ${target.year} bằng số có ngày trong ${span}. Kết luận: ${word}.`,
    en: `A pace of 0.95 or more: on track; from 0.60: behind; from 0: far behind; negative: moving away; reached as soon as y meets T. ${target.year} closes only on a figure dated within ${span}. Verdict: ${word}.`,
  }[language]
}
