/** Worked out by the build from `catalog.ts`. */
declare module 'virtual:outline' {
  import type { Outline } from '#model/catalog.ts'
  export const outline: Outline
}
