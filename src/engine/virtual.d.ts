/** Written by the build: paths are relative to the document, bytes are the totals a progress bar counts to. */
declare module 'virtual:duckdb' {
  export const wasm: string
  export const wasmGz: string
  export const worker: string
  export const wasmBytes: number
  export const wasmGzBytes: number
}
