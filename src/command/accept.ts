import { userInfo } from 'node:os'
import { basename } from 'node:path'
import { catalog } from '#catalog/catalog.ts'
import { countChanges } from '#gate/compare.ts'
import { movementsOf } from '#gate/effect.ts'
import { sourcesAfter } from '#gate/export.ts'
import { logOf } from '#gate/log.ts'
import { proposeSource } from '#gate/source.ts'
import type { Step } from '#gate/step.ts'
import { stepOf, takeStep } from '#gate/take.ts'
import { writeSources } from '#release/files.ts'
import { hashOf } from '#release/hash.ts'
import type { Language } from '#model/text.ts'
import { type Desk, type Received, isClean, openDesk, receive } from './desk.ts'
import { movementLines, stepLine } from './effect.ts'
import { filesFrom, languageFrom, settingsFrom } from './files.ts'
import type { OpenEngine } from './open.ts'
import { print, warn } from './print.ts'
import { problemLines, questionLines, tally } from './report.ts'
import type { Values } from './usage.ts'

/**
 * Takes files into the sources of a release, in their order, each on what the ones before it made of them; all of them or, where one
 * is refused, none. The same steps as the screens take, so that the release published from them is the same.
 */
export async function runAccept(given: readonly string[], values: Values, open: OpenEngine): Promise<number> {
  const language = languageFrom(values)
  const settings = settingsFrom(values)
  const files = filesFrom(given)
  const desk = await openDesk(values.release, open)
  // What a file changes is shown in every indicator that rests on it.
  await desk.need(desk.sources.map(({ dataset }) => dataset))
  const decision = { by: values.who ?? userInfo().username, note: values.reason?.trim() ?? '' }
  const steps: Step[] = []
  let refused = 0
  for (const [index, path] of files.entries()) {
    const received = await receive(desk, path, settings, index + 1)
    const reasons = await reasonsAgainst(received, desk, decision.note, language)
    if (reasons.length) {
      refused += 1
      for (const line of reasons) warn(line)
      continue
    }
    const step = await accept(desk, received, decision)
    print(stepLine(path, step, language))
    for (const line of problemLines(
      received.problems.filter(({ severity }) => severity === 'warning'),
      language,
    ))
      warn(line)
    if (!step) continue
    for (const line of movementLines(step.movements, language)) print(line)
    steps.push(step)
  }
  const vi = language === 'vi'
  if (refused) {
    warn(vi ? `${desk.folder}: chưa ghi gì, ${refused} tệp bị trả lại.` : `${desk.folder}: nothing was written, ${refused} files refused.`)
    return 1
  }
  if (!steps.length) return 0
  await write(desk, steps)
  print(`${desk.folder}: ${vi ? 'đã ghi; phát hành bằng lệnh' : 'written; publish it with'} npm run -s kpi -- publish ${values.release}`)
  return 0
}

/** Why a file is refused; nothing where it is not. */
async function reasonsAgainst(received: Received, desk: Desk, note: string, language: Language): Promise<readonly string[]> {
  const { path, problems, result, brought } = received
  const vi = language === 'vi'
  if (!isClean(received))
    return [
      `${path}: ${tally(received, language)}`,
      ...problemLines(
        problems.filter(({ severity }) => severity === 'error'),
        language,
      ),
      ...questionLines(result.questions, language),
    ]
  if (!brought) return [`${path}: ${vi ? 'không có dòng số liệu nào.' : 'there is no row of figures.'}`]
  const { changed } = await countChanges(desk.engine, brought.arrival.dataset, brought.staging)
  if (!changed || note) return []
  return [
    vi
      ? `${path}: ${changed} dòng đã có sẽ thay đổi. Hãy ghi lý do: --reason "…"`
      : `${path}: ${changed} accepted rows would change. Say why: --reason "…"`,
  ]
}

/** Takes one clean file; null where it says nothing new. */
async function accept(
  { engine, now, about }: Desk,
  { path, bytes, brought }: Received,
  decision: { readonly by: string; readonly note: string },
): Promise<Step | null> {
  if (!brought) return null
  const { arrival, staging } = brought
  const { dataset } = arrival
  const { added, changed } = await countChanges(engine, dataset, staging)
  if (!added && !changed) return null
  const hash = hashOf(bytes)
  const movements = await movementsOf(engine, catalog, dataset, staging, about.as_of)
  const step = await stepOf(
    engine,
    catalog,
    arrival,
    staging,
    {
      id: crypto.randomUUID(),
      at: now,
      ...decision,
      origin: { name: basename(path), size: bytes.length, hash },
      source: proposeSource(arrival, hash, now.slice(0, 10)),
      without: 'nothing',
    },
    movements,
  )
  await takeStep(engine, catalog, step)
  return step
}

async function write({ engine, folder, sources, columns, log }: Desk, steps: readonly Step[]): Promise<void> {
  const changed = new Set(steps.flatMap(({ changes }) => changes.map(({ dataset }) => dataset)))
  const after = await sourcesAfter(engine, catalog, sources, (id) => columns.get(id) ?? [], changed)
  await writeSources(
    folder,
    after.filter(({ dataset }) => changed.has(dataset)),
    [...log, ...steps.flatMap((step) => logOf(catalog, step))],
  )
}
