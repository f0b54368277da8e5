import { useEffect, useRef, useState } from 'react'
import { catalog } from '#catalog/catalog.ts'
import type { Share } from '#model/decomposition.ts'
import type { Indicator } from '#model/indicator.ts'
import type { LeverColumn } from '#model/lever/column.ts'
import { type Move, type Side, changesOf } from '#model/lever/move.ts'
import { endOfPeriod } from '#model/period.ts'
import { type Question, ask } from '#model/question.ts'
import { type Reading, readingOf } from '#model/reading.ts'
import { useRelease, useRoom } from '../data/context.ts'
import { datasetsOf } from '#model/needs.ts'

/** What is asked under moves: one indicator at one period, with the columns that its levers move. */
export interface Supposed {
  readonly indicator: Indicator
  readonly basis: readonly string[]
  readonly grain: Question['grain']
  readonly period: string
  readonly columns: Readonly<Record<Side, LeverColumn>>
  readonly shares: readonly Share[]
}

interface Answer {
  readonly reading: Reading | null
  readonly error: Error | null
  /** Whether the moves shown are newer than the answer. */
  readonly pending: boolean
}

/**
 * The figure of the whole under moves, from the same SQL over supposed figures. One question is on its way at a time and the newest
 * moves are asked next, so that a slider never queues what it has left behind and always ends at what it shows.
 */
export function useSupposed(supposed: Supposed, moves: readonly Move[]): Answer {
  const room = useRoom()
  const release = useRelease()
  const wanted = useRef<{ readonly supposed: Supposed; readonly moves: readonly Move[] } | null>(null)
  const busy = useRef(false)
  const [answer, setAnswer] = useState<Omit<Answer, 'pending'> & { readonly moves: readonly Move[] | null }>({
    reading: null,
    error: null,
    moves: null,
  })
  useEffect(() => {
    wanted.current = { supposed, moves }
    if (busy.current) return
    busy.current = true
    const work = async () => {
      for (let next = wanted.current; next; next = wanted.current) {
        wanted.current = null
        const asked = next
        try {
          const reading = await run(asked.supposed, asked.moves)
          setAnswer({ reading, error: null, moves: asked.moves })
        } catch (error) {
          setAnswer({ reading: null, error: error instanceof Error ? error : new Error(String(error)), moves: asked.moves })
        }
      }
      busy.current = false
    }
    async function run({ indicator, basis, grain, period, columns, shares }: Supposed, given: readonly Move[]) {
      const question = ask(indicator, { basis, grain, from: period.slice(0, 4), to: period })
      const changes = changesOf(given, shares).map(({ side, park, add }) => ({
        dataset: columns[side].dataset,
        column: columns[side].column.id,
        park,
        add,
      }))
      const rows = await room.run(release, datasetsOf(indicator, basis), async () => {
        const [{ statementFor }, { adjusted }] = await Promise.all([import('#sql/ask.ts'), import('#sql/adjusted.ts')])
        return adjusted(statementFor(question, catalog), changes, Math.round((endOfPeriod(period) ?? 0) * 12), catalog)
      })
      return rows.map(readingOf).find((reading) => reading.parts !== null && reading.period === period) ?? null
    }
    void work()
  }, [room, release, supposed, moves])
  return { reading: answer.reading, error: answer.error, pending: answer.moves !== moves }
}
