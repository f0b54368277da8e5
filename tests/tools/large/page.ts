import { wasm, wasmBytes, wasmGz, wasmGzBytes, worker } from 'virtual:duckdb'
import type { Ask, Run } from './worker.ts'

declare global {
  interface Window {
    /** Asks the worker of the page, about the file that the page was given. */
    measure: (what: Ask['what'], enterprises: number) => Promise<Run & { readonly longest: number }>
  }
}

const absolute = (path: string) => new URL(path, document.baseURI).href
const files = { wasm: absolute(wasm), wasmGz: absolute(wasmGz), worker: absolute(worker), wasmBytes, wasmGzBytes }
const desk = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })

window.measure = async (what, enterprises) => {
  const file = document.querySelector<HTMLInputElement>('input')?.files?.[0]
  if (!file) throw new Error('no file given')
  const tasks = [0]
  const watch = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)))
  watch.observe({ type: 'longtask' })
  const run = await new Promise<Run>((resolve, reject) => {
    desk.onmessage = ({ data }: MessageEvent<{ answer?: Run; fault?: string }>) => {
      if (data.answer) resolve(data.answer)
      else reject(new Error(data.fault))
    }
    desk.postMessage({ what, files, file, enterprises })
  })
  await new Promise((done) => setTimeout(done, 100))
  watch.disconnect()
  return { ...run, longest: Math.max(...tasks) }
}
