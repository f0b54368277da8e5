import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { type Register, registerFrom } from '#intake/match/names.ts'

const csv = (release: 'demo' | 'heza') =>
  Papa.parse<Record<string, string>>(readFileSync(new URL(`../../data/${release}/parks.csv`, import.meta.url), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data

/** The invented parks, whose names the test files use. */
export const parks: Register = registerFrom(csv('demo'), 'park_id')

/** The real parks, for tests of names alone. */
export const realParks = (more: Readonly<Record<string, string>> = {}): Register => registerFrom(csv('heza'), 'park_id', more)
