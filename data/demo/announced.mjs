import { printed } from './printed.mjs'

/** Published figures that no report gives: counts, shares of the city, the invented competitiveness index, eco-park statements. */

const first = 2019

/** @param {string} series @param {readonly (number | '')[]} values from 2019 on @param {string} unit @param {string} source @param {Parameters<typeof printed>[7]} [more] */
const yearly = (series, values, unit, source, more) =>
  values.map((value, index) => printed(series, String(first + index), value, unit, source, `${first + index}-12-31`, '', more))

const subIndices = {
  pci_entry: [7.02, 7.11, 6.71, 6.82, 7.05, 7.2, 7.31],
  pci_land: [6.61, 6.5, 6.72, 6.95, 7.08, 7.2, 7.26],
  pci_transparency: [6.31, 6.2, 6.44, 6.35, 6.52, 6.61, 6.7],
  pci_time: [6.42, 7.02, 7.31, 7.5, 7.62, 7.74, 7.8],
  pci_informal: [6.2, 6.41, 6.55, 6.83, 6.97, 7.06, 7.1],
  pci_bias: [6.12, 6.3, 6.04, 6.42, 6.6, 6.71, 6.82],
  pci_proactivity: [6.3, 6.62, 7.05, 7.12, 7.24, 7.36, 7.42],
  pci_support: [6.64, 6.58, 7.02, 6.71, 6.83, 6.94, 7.03],
  pci_labour: [6.51, 6.6, 6.72, 6.66, 6.78, 6.87, 6.95],
  pci_law: [6.82, 7.03, 7.11, 7.42, 7.51, 7.58, 7.64],
}
const city = { scope: 'city' }

export function announced() {
  return [
    ...yearly('hightech_share_fdi', [70, 68, 72, 76, 74, 78, 80], '%', 'DEMO-PR2'),
    ...yearly('fdi_share_of_city', [84, 86, 88, 85, 87, 86, 88], '%', 'DEMO-PR2'),
    ...yearly('parks_established', [12, 12, 13, 14, 14, 14, 14], 'KCN', 'DEMO-PR2'),
    ...yearly('planned_parks', [20, 20, 24, 24, 28, 28, 30], 'KCN', 'DEMO-PR2', { scope: 'city_merged' }),
    ...yearly('new_parks_policy', [0, 1, 2, 3, 4, 6, 9], 'KCN', 'DEMO-PR2', city),
    ...yearly('pci_score', [66.2, 66.9, 67.8, 68.4, 69.3, 70.1, 70.9], 'điểm', 'DEMO-PCI', city),
    ...yearly('pci_rank', [14, 13, 11, 9, 8, 6, 5], 'hạng', 'DEMO-PCI', city),
    ...Object.entries(subIndices).flatMap(([series, values]) =>
      values.map((value, index) =>
        printed(series, String(first + index), value, 'điểm', 'DEMO-PCI', `${first + index}-12-31`, '', {
          ...city,
          definition: series === 'pci_support' ? (index < 2 ? 'before_2021' : 'since_2021') : '',
        }),
      ),
    ),
    printed('eip_programme_parks', '2023', 2, 'KCN', 'DEMO-PR2', '2023-12-31'),
    printed('eip_programme_parks', '2025', 2, 'KCN', 'DEMO-PR2', '2025-12-31'),
    printed('eco_park_certificate', '2025', 0, 'KCN', 'DEMO-PR2', '2025-12-31'),
    printed('eip_national_indicators', '2024', 64, '%', 'DEMO-PR2', '2024-12-31', '', { part: 'MH10', scope: 'part' }),
    printed('rooftop_solar_capacity', '2024', 46, 'MWp', 'DEMO-PR2', '2024-12-31', 'about', { part: 'MH07', scope: 'part' }),
    printed('rooftop_solar_capacity', '2025', 118, 'MWp', 'DEMO-PR2', '2025-12-31', 'about'),
  ]
}
