import { type Assessment, type Criterion, assessmentOf, criterionOf } from '#model/eco.ts'
import type { Text } from '#model/text.ts'
import { useParks, useRegister } from '../data/registers.ts'

/** A park or group that converts, with the ids that facts about it stand under: its own and those of its members. */
export interface EcoSubject {
  readonly id: string
  readonly name: Text
  readonly ids: readonly string[]
  readonly eco: boolean
}

/** The parks and groups of the release that convert to eco-parks. */
export function useSubjects(): readonly EcoSubject[] {
  const parks = useParks()
  return parks
    .filter(({ eco, kind }) => eco && kind !== 'comparison')
    .map(({ id, name, eco }) => ({ id, name, eco, ids: [id, ...parks.filter(({ group }) => group === id).map((each) => each.id)] }))
}

export const useCriteria = (): readonly Criterion[] => useRegister('eco_criteria', criterionOf)
export const useAssessments = (): readonly Assessment[] => useRegister('eco_assessments', assessmentOf)
