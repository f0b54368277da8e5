import { useState } from 'react'
import { type QueryClient, type UseQueryResult, skipToken, useQueries, useQuery } from '@tanstack/react-query'
import { type Question, type TableQuestion, questionKey } from '#model/question.ts'
import { type Reading, readingOf } from '#model/reading.ts'
import type { Row, Statement } from '#sql/statement.ts'
import { useRelease, useRoom } from './context.ts'
import type { EngineRoom } from './engine.ts'
import type { Release } from './release.ts'

const keyOf = (release: Release, question: Question | TableQuestion) => ['answer', release.id, questionKey(question)] as const

/** Puts the answers a release brings along where the screens look for them, before any engine is there. */
export function seed(client: QueryClient, release: Release): void {
  for (const { question, rows } of release.answers) client.setQueryData(keyOf(release, question), rows)
}

/** What a picture needs to know of its figures; `stale` ones are those of the question before, to be shown dimmed. */
export interface Answered<Value> {
  readonly value: Value | undefined
  readonly stale: boolean
  readonly error: Error | null
  readonly retry: () => void
}

const aboutOf = (question: Question | TableQuestion) => ('table' in question ? question.table : question.indicator)

function optionsOf<Value>(room: EngineRoom, release: Release, question: Question | TableQuestion, read: (rows: readonly Row[]) => Value) {
  return {
    queryKey: keyOf(release, question),
    queryFn: () => room.ask(release, question),
    select: read,
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
    networkMode: 'always' as const,
    // The old picture stays while the new one is computed, but only that of the same indicator and the same release.
    placeholderData: (previous: readonly Row[] | undefined, query: { readonly queryKey: readonly unknown[] } | undefined) =>
      previous && query?.queryKey[1] === release.id && String(query.queryKey[2]).includes(JSON.stringify(aboutOf(question)))
        ? previous
        : undefined,
  }
}

function answered<Value>({ data, isPlaceholderData, error, refetch }: UseQueryResult<Value>): Answered<Value> {
  return { value: data, stale: isPlaceholderData, error, retry: () => void refetch() }
}

const readings = (rows: readonly Row[]): readonly Reading[] => rows.map(readingOf)
const asTheyAre = (rows: readonly Row[]) => rows

/** Readings with the question they answer: while they are stale that is the one before, in whose unit and basis they must be read. */
export interface Read extends Answered<readonly Reading[]> {
  readonly question: Question
}

/** The readings that answer a question about an indicator. */
export function useReadings(question: Question): Read {
  return useRead([answered(useQuery(optionsOf(useRoom(), useRelease(), question, readings)))], [question])[0]!
}

/** The same for many questions at once, in their order. */
export function useManyReadings(questions: readonly Question[]): readonly Read[] {
  const room = useRoom()
  const release = useRelease()
  return useRead(
    useQueries({ queries: questions.map((question) => optionsOf(room, release, question, readings)) }).map(answered),
    questions,
  )
}

/** Remembers for every place which question its figures answered last. */
function useRead(found: readonly Answered<readonly Reading[]>[], questions: readonly Question[]): readonly Read[] {
  const [before, setBefore] = useState(questions)
  const shown = questions.map((question, index) => (found[index]?.stale ? (before[index] ?? question) : question))
  if (shown.map(questionKey).join() !== before.map(questionKey).join()) setBefore(shown)
  return found.map((each, index) => ({ ...each, question: shown[index]! }))
}

/** The rows of a data set. */
export function useTable(table: string): Answered<readonly Row[]> {
  return answered(useQuery(optionsOf(useRoom(), useRelease(), { table }, asTheyAre)))
}

/** The rows of a statement that is no question of the catalogue; `key` says what it depends on. Null asks for nothing. */
export function useStatement(
  key: string,
  needed: readonly string[],
  statement: (() => Promise<Statement | null>) | null,
): Answered<readonly Row[]> {
  const room = useRoom()
  const release = useRelease()
  return answered(
    useQuery({
      queryKey: ['statement', release.id, key],
      queryFn: statement ? () => room.run(release, needed, statement) : skipToken,
      staleTime: Infinity,
      retry: false,
      networkMode: 'always' as const,
    }),
  )
}
