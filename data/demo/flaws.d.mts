type ByDataset = Readonly<Record<'land_use' | 'business_activity', readonly string[]>>

export const missing: ByDataset
export const corrected: ByDataset
export const estimated: ByDataset
export const annual: {
  readonly parks: readonly string[]
  readonly period: string
  readonly differs: { readonly park: string; readonly column: string; readonly factor: number }
}
export const crossCheck: readonly { readonly position: string; readonly period: string; readonly column: string; readonly factor: number }[]
