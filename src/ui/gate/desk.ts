import type { EngineFiles } from '#engine/browser.ts'
import type { Answers, Asks, Name } from '#gate/asks.ts'
import { DeskError, type Call, type Reply } from '#gate/wire.ts'

export interface Watching {
  readonly progress?: (done: { readonly bytes: number; readonly rows: number }) => void
  readonly signal?: AbortSignal
}

/** The desk of one release, in a worker with an engine of its own; it opens with the first question. */
export class DeskClient {
  #worker: Worker | null = null
  readonly #waiting = new Set<(cause: DeskError) => void>()

  constructor(
    readonly name: string,
    readonly base: string,
    readonly files: EngineFiles,
  ) {}

  /** Opens the desk, and answers the draft that lies on it. */
  open(): Promise<Answers['open']> {
    return this.ask('open', { name: this.name, base: this.base, engine: this.files })
  }

  /** Asks the desk; rejects as `DeskError`. */
  ask<N extends Name>(name: N, ask: Asks[N], { progress, signal }: Watching = {}): Promise<Answers[N]> {
    const worker = (this.#worker ??= this.#start())
    const { port1, port2 } = new MessageChannel()
    return new Promise((resolve, reject) => {
      const end = () => {
        this.#waiting.delete(reject)
        port1.close()
      }
      this.#waiting.add(reject)
      port1.onmessage = ({ data }: MessageEvent<Reply<N>>) => {
        if ('done' in data) return progress?.(data.done)
        end()
        if ('fault' in data) reject(new DeskError(data.fault))
        else resolve(data.answer)
      }
      signal?.addEventListener('abort', () => port1.postMessage('stop'), { once: true })
      const call: Call<N> = { name, ask, port: port2 }
      worker.postMessage(call, [port2])
    })
  }

  #start(): Worker {
    const worker = new Worker(new URL('../../intake.worker.ts', import.meta.url), { type: 'module' })
    // A worker that cannot start or dies must not leave people waiting for ever.
    worker.onerror = (event) => {
      this.#worker?.terminate()
      this.#worker = null
      for (const reject of this.#waiting) reject(new DeskError({ kind: 'other', message: event.message || 'the desk did not start' }))
      this.#waiting.clear()
    }
    return worker
  }

  close(): void {
    this.#worker?.terminate()
    this.#worker = null
  }
}
