import { wasm, wasmBytes, wasmGz, wasmGzBytes, worker } from 'virtual:duckdb'
import { createRoot } from 'react-dom/client'
import { App } from '#ui/App.tsx'
import { addressOf } from '#ui/data/release.ts'

const files = { wasm: addressOf(wasm), wasmGz: addressOf(wasmGz), worker: addressOf(worker), wasmBytes, wasmGzBytes }

// A page left open over an update asks for chunks that are gone; the new page has new names. Once a build, so that a lasting fault cannot loop.
window.addEventListener('vite:preloadError', (event) => {
  if (sessionStorage.getItem('kpi-reloaded') === import.meta.url) return
  sessionStorage.setItem('kpi-reloaded', import.meta.url)
  event.preventDefault()
  location.reload()
})

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <App
      files={files}
      open={async (progress) => {
        const { openBrowser } = await import('#engine/browser.ts')
        return openBrowser(files, progress)
      }}
    />,
  )
