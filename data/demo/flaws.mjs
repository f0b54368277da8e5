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

/** Reports that nobody sent, by data set of the rest of the plan. */
export const unsent = {
  labour: ['MH06 2021-Q3', 'MH12 2023-Q1', 'MH11 2026-Q2'],
  energy: ['MH02 2022-Q4', 'MH09 2025-Q1'],
  environment: ['MH05 2020-Q4', 'MH12 2024-Q2'],
  infrastructure: ['MH06 2021'],
  telecom: ['MH11 2022'],
  linkages: ['MH12 2022', 'MH03 2024'],
  social_responsibility: ['MH09 2023'],
  support_cases: ['construction 2024-Q3'],
  inspections: ['labour 2022-Q2'],
  training: ['digital 2023-Q3'],
  reform: ['2021-Q2'],
  task_progress: ['II.1.6 infrastructure_firms 2024-Q3', 'II.4.1 public_units 2025-Q2', 'II.5.1 environment 2026-Q2'],
  enterprise_activity: ['DN0057 2022-08', 'DN0311 2025-11'],
}

/** Reports that came a month after the usual day. */
export const late = {
  labour: ['MH03 2024-Q4', 'MH07 2025-Q2', 'MH08 2025-Q2', 'MH14 2026-Q1', 'MH02 2026-Q3'],
  energy: ['MH04 2025-Q3', 'MH13 2026-Q1'],
  environment: ['MH07 2025-Q4', 'MH01 2026-Q2', 'MH06 2026-Q2'],
  infrastructure: ['MH11 2024', 'MH14 2025'],
  telecom: ['MH08 2025'],
  linkages: ['MH10 2025'],
  social_responsibility: ['MH05 2025', 'MH13 2025'],
  support_cases: ['land 2026-Q1', 'other 2025-Q3'],
  inspections: ['environment 2025-Q4'],
  training: ['management 2026-Q2'],
  reform: ['2025-Q3'],
  task_progress: ['II.1.5 supervision 2025-Q4', 'II.2.2 investment 2026-Q1', 'II.6.1 planning_construction 2026-Q2'],
}

/** Where the sum of the enterprises does not agree with form 2104: one month of one firm, as a factor on its revenue. */
export const firmDiffers = [
  { firm: 'DN0150', period: '2023-05', factor: 1.4 },
  { firm: 'DN0402', period: '2025-02', factor: 0.6 },
]

/** Where the labour report does not agree with form 2104 columns 22 and 23. */
export const labourDiffers = { place: 'MH08 2024-Q3', column: 'domestic_workers', by: 120 }
