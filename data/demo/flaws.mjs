/**
 * Deliberate flaws, so that every mark and problem record of the product has something to show.
 * The README lists the same; the tests read them from here.
 */

/** Park-quarters that nobody reported, by data set. */
export const missing = {
  land_use: ['MH09 2020-Q2', 'MH07 2023-Q3'],
  business_activity: ['MH09 2020-Q2', 'MH04 2022-Q1', 'MH11 2024-Q2'],
}

/** Rows that arrived again, corrected. */
export const corrected = {
  land_use: ['MH03 2022-Q2', 'MH12 2024-Q4'],
  business_activity: ['MH05 2021-Q4', 'MH10 2023-Q2', 'MH01 2025-Q3'],
}

/** Rows of the last quarter that are still estimates. */
export const estimated = {
  land_use: ['MH14 2026-Q3'],
  business_activity: ['MH02 2026-Q3', 'MH10 2026-Q3', 'MH14 2026-Q3'],
}

/** Parks whose 2019 also came as one annual row; the annual FDI revenue of MH08 differs from its quarters. */
export const annual = { parks: ['MH03', 'MH08'], period: '2019', differs: { park: 'MH08', column: 'fdi_revenue', factor: 1.032 } }

/** Cells of form 2101 that do not agree with form 2104. */
export const crossCheck = [
  { position: 'coastal_kkt', period: '2022-Q3', column: 'fdi_revenue', factor: 1.015 },
  { position: 'outside', period: '2023-Q4', column: 'ddi_import', factor: 0.97 },
  { position: 'coastal_kkt', period: '2025-Q1', column: 'fdi_budget', factor: 1.02 },
]
