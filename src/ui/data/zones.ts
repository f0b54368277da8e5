import { type Zone, type ZoneStep, zoneOf, zoneStepOf } from '#model/zone.ts'
import { useRegister } from './registers.ts'

/** The new and extended zones, those of the plan first. */
export const useZones = (): readonly Zone[] => useRegister('zone_pipeline', zoneOf)

export const useZoneSteps = (): readonly ZoneStep[] => useRegister('zone_steps', zoneStepOf)
