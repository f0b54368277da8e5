type ByDataset = Readonly<Record<'land_use' | 'business_activity', readonly string[]>>
type Places = Readonly<Record<string, readonly string[]>>

export const missing: ByDataset
export const corrected: ByDataset
export const estimated: ByDataset
export const annual: {
  readonly parks: readonly string[]
  readonly period: string
  readonly differs: { readonly park: string; readonly column: string; readonly factor: number }
}
export const crossCheck: readonly { readonly position: string; readonly period: string; readonly column: string; readonly factor: number }[]
export const unsent: Places & { readonly enterprise_activity: readonly string[] }
export const late: Places
export const firmDiffers: readonly { readonly firm: string; readonly period: string; readonly factor: number }[]
export const labourDiffers: { readonly place: string; readonly column: string; readonly by: number }
