import { UsageError } from './usage.ts'

/** Wrong usage, said in one sentence in either language and without the whole usage. */
export const wrong = (vi: string, en: string): UsageError => new UsageError(`${vi}\n${en}`, '')
