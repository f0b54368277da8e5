import { outline as made } from 'virtual:outline'
import type { Outline } from '#model/catalog.ts'

/** The catalogue for screens that only draw, a third of its weight: `catalog.ts` is the whole. */
export const outline: Outline = made
