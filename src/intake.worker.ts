import { catalog } from '#catalog/catalog.ts'
import { type EngineFiles, openBrowser } from '#engine/browser.ts'
import type { Answers, Asks, Name } from '#gate/asks.ts'
import { Desk } from '#gate/desk.ts'
import { Memory } from '#gate/memory.ts'
import { Papers } from '#gate/papers.ts'
import { Store } from '#gate/store.ts'
import { withheldFrom } from '#gate/withheld.ts'
import type { Watch } from '#intake/grid/grid.ts'
import { ReleaseError } from '#release/fault.ts'
import { type Call, channel, faultFrom } from '#gate/wire.ts'

/** Strangers' files are read, checked, compared, accepted and made into releases here, on an engine of their own, so that no page waits. */
let open: { readonly desk: Desk; readonly papers: Papers; readonly memory: Memory } | null = null
const others = new BroadcastChannel(channel)

function opened() {
  if (!open) throw new Error('the desk is not open')
  return open
}

async function fetched(base: string, path: string): Promise<Uint8Array> {
  const missing = (detail: string) => new ReleaseError({ code: 'missing', file: path, detail })
  const response = await fetch(new URL(path, base), path.endsWith('datapackage.json') ? { cache: 'no-store' } : {}).catch(
    (cause: unknown) => {
      throw missing(cause instanceof Error ? cause.message : String(cause))
    },
  )
  if (!response.ok) throw missing(`HTTP ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}

async function begin(name: string, base: string, engine: EngineFiles) {
  const store = new Store()
  const memory = new Memory(store, name)
  await memory.recall()
  const desk = await Desk.open(name, {
    catalog,
    store,
    open: () => openBrowser(engine, () => undefined),
    fetch: (path) => fetched(base, path),
    tell: (release) => others.postMessage(release),
  })
  const papers = new Papers(desk, memory, catalog)
  // Asked for before a file comes; where it fails, whoever needs it asks and is told.
  papers.registers().catch(() => undefined)
  return { desk, memory, papers }
}

type Desks = { readonly [N in Name]: (ask: Asks[N], watch: Watch) => Answers[N] | Promise<Answers[N]> }

const desks: Desks = {
  async open({ name, base, engine }) {
    await open?.desk.engine.close()
    open = await begin(name, base, engine)
    return open.desk.told()
  },
  read: (ask, watch) => opened().papers.read(ask, watch),
  check: (ask) => opened().papers.check(ask),
  effect: (ask) => opened().papers.effect(ask),
  changes: (ask) => opened().papers.changes(ask),
  marked: (ask) => opened().papers.marked(ask),
  accept: (ask) => opened().papers.accept(ask),
  drop: (ask) => opened().papers.drop(ask),
  unpack: (ask) => opened().papers.unpack(ask),
  names: (ask) => opened().papers.names(ask),
  template: (ask) => opened().papers.template(ask),
  async name({ text, id }) {
    await opened().memory.name(text, id)
    return null
  },
  move: (how) => opened().desk.move(how),
  file: ({ hash }) => opened().desk.around.store.file(hash),
  upstream: () => opened().desk.upstream(),
  rebase: (ask) => opened().desk.rebase(ask),
  withheld: () => withheldFrom(opened().desk.engine, catalog),
  publish: (ask) => opened().desk.publish(ask),
}

/** One after the other, because they share an engine and its tables. */
let line: Promise<unknown> = Promise.resolve()

function answer<N extends Name>({ name, ask, port }: Call<N>): void {
  const stop = new AbortController()
  port.onmessage = () => stop.abort()
  const watch: Watch = { signal: stop.signal, progress: (done) => port.postMessage({ done }) }
  line = line.then(async () => {
    try {
      stop.signal.throwIfAborted()
      port.postMessage({ answer: await desks[name](ask, watch) })
    } catch (cause) {
      port.postMessage({ fault: faultFrom(cause) })
    }
  })
}

self.onmessage = ({ data }: MessageEvent<Call<Name>>) => answer(data)
