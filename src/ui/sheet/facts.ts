import { catalog } from '#catalog/catalog.ts'
import { datasetOf } from '#model/catalog.ts'
import type { IndicatorDeclaration } from '#model/indicator.ts'
import { verdictQuestion } from '#model/progress/docket.ts'
import type { Verdict } from '#model/progress/verdict.ts'
import { numberOf, textOf } from '#model/row.ts'
import { type Target, targetKey } from '#model/target.ts'
import type { Language } from '#model/text.ts'
import { useQuery } from '@tanstack/react-query'
import { useStatement } from '../data/answers.ts'
import { useRelease } from '../data/context.ts'
import { datasetsOf } from '#model/needs.ts'
import { partNames, useParks, useSources, useTargets } from '../data/registers.ts'
import type { Release } from '../data/release.ts'
import type { Judgement } from '../data/verdicts.ts'
import { tracedPeriods } from './lines.ts'
import type { SheetFacts } from './outline.ts'

/** The verdict on the target that an address names by its key, else null. */
export function verdictOf({ verdicts, targets }: Judgement, all: readonly Target[], key: string | null): Verdict | null {
  const index = targets.findIndex((target) => targetKey(target, all) === key)
  return verdicts[index] ?? null
}

/** Gathers what a working sheet is written from; the rows come once the engine is ready, all else is there at once. */
export function useSheetFacts(
  indicator: IndicatorDeclaration,
  basis: readonly string[],
  judgement: Judgement,
  verdict: Verdict,
  language: Language,
): SheetFacts {
  const release = useRelease()
  const parks = useParks()
  const sources = useSources()
  const all = useTargets()
  const question = verdictQuestion(indicator, basis, verdict.part)
  const periods = tracedPeriods(verdict)
  const needed = datasetsOf(indicator, basis)
  const key = `${indicator.id} ${basis.join()} ${verdict.part ?? ''}`
  const trace = () => import('#sql/trace.ts')
  const computed = useStatement(
    `computed ${key} ${periods.join()}`,
    needed,
    periods.length ? async () => (await trace()).computedLines(indicator, question, periods, catalog) : null,
  )
  const printed = useStatement(`printed ${key}`, needed, async () => (await trace()).publishedLines(indicator, question))
  const places = useStatement(`targets ${indicator.id}`, ['targets'], async () => (await trace()).targetLines(indicator.id))
  const { data: statement = null } = useQuery({
    queryKey: ['sql', key],
    queryFn: async () => (await import('#sql/ask.ts')).statementFor(question, catalog),
    staleTime: Infinity,
    networkMode: 'always',
  })
  const place = places.value?.find(
    (row) =>
      (textOf(row, 'part') || null) === verdict.part &&
      textOf(row, 'period') === verdict.target.period &&
      textOf(row, 'document') === verdict.target.document,
  )
  const target = judgement.targets[judgement.verdicts.indexOf(verdict)]
  if (!target) throw new Error(`no target of ${indicator.id} for ${verdict.target.period}`)
  const there = printed.value && (computed.value ?? (periods.length ? null : []))
  return {
    indicator,
    basis,
    verdict,
    target,
    readings: judgement.docket?.readings ?? [],
    targetLine: place ? numberOf(place, 'line') : null,
    lines: there && printed.value ? { computed: there, printed: printed.value } : (computed.error ?? printed.error) ? 'failed' : 'waiting',
    statement,
    command: commandOf(indicator, basis, verdict, release, all),
    sources,
    release,
    naming: {
      language,
      parks: partNames(parks, language),
      file: (dataset) => release.descriptor.resources.find(({ name }) => name === dataset)?.path ?? dataset,
      field: (dataset, field) => columnName(dataset, field, language),
    },
  }
}

function columnName(dataset: string, field: string, language: Language): string {
  const column = datasetOf(catalog, dataset).columns.find(({ id }) => id === field)
  return column ? column.name[language] : field
}

/** The same verdict on the command line, for whoever does not trust a browser. */
function commandOf(
  indicator: IndicatorDeclaration,
  basis: readonly string[],
  { target, part }: Verdict,
  release: Release,
  all: readonly Target[],
): string {
  const rivals = all.filter((one) => one.indicator === indicator.id && one.part === part && one.period.endsWith(String(target.year)))
  return [
    `npm run -s kpi -- verdict ${indicator.id} --release ${release.name}`,
    ...(basis.length ? [`--basis ${basis.join('+')}`] : []),
    `--target-year ${target.year}`,
    ...(part ? [`--park ${part}`] : []),
    ...(rivals.length > 1 ? [`--document "${target.document}"`] : []),
    `--as-of ${release.descriptor.as_of}`,
  ].join(' ')
}
