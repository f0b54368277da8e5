import type { Indicator } from '#model/indicator.ts'
import type { Verdict } from '#model/progress/verdict.ts'
import { statusNames } from '#model/progress/status.ts'
import { remarks } from '#model/sentence/remarks.ts'
import { lead, sentence } from '#model/sentence/verdict.ts'
import type { Text } from '#model/text.ts'
import { print } from './print.ts'

/** A verdict for people: the sentences of the screens, in Vietnamese. */
export function tell(verdict: Verdict, indicator: Indicator, unit: Text): void {
  print(statusNames[verdict.status].vi)
  print(lead(verdict, indicator.name, unit, 'vi'))
  for (const line of [sentence(verdict, unit, 'vi'), ...remarks(verdict, unit, 'vi')]) print(`${line}.`)
}
