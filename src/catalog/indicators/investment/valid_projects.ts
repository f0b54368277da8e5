import type { IndicatorDeclaration } from '#model/indicator.ts'
import { capitalCounted, counted, scope } from '../../axes.ts'
import { clauses } from '../../plan.ts'
import { project } from '../../units.ts'

const validProjects: IndicatorDeclaration = {
  id: 'valid_projects',
  name: { vi: 'Số dự án còn hiệu lực', en: 'Projects in force' },
  short: { vi: 'Dự án còn hiệu lực', en: 'Projects in force' },
  definition: {
    vi: 'Tổng số dự án đầu tư còn hiệu lực tại thời điểm cuối kỳ.',
    en: 'Number of investment projects in force at the end of the period.',
  },
  group: 'investment',
  order: 7,
  plan: clauses.investment,
  leadUnits: ['investment'],
  unit: project,
  measure: 'stock',
  direction: 1,
  grains: ['year', 'quarter'],
  splits: ['park', 'position'],
  axes: [capitalCounted, scope],
  scope: 'kcn_kkt',
  aggregate: 'sum(projects)',
  terms: { projects: counted('business_activity', 'projects', 'stock') },
  published: [
    { series: 'fdi_projects', when: ['fdi'] },
    { series: 'ddi_projects', when: ['ddi'] },
    { series: 'projects', when: ['both'] },
  ],
  charts: ['trend', 'ranked', 'parts'],
  formula: {
    vi: 'Số dự án = Σ biểu 2104 cột 6 (FDI) + cột 14 (trong nước), số cuối kỳ.',
    en: 'Projects = Σ form 2104 col. 6 (FDI) + col. 14 (domestic) at the end of the period.',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      business_activity: [
        { park_id: 'A', period: '2024-Q4', fdi_projects: 45, ddi_projects: 20 },
        { park_id: 'B', period: '2024-Q4', fdi_projects: 15, ddi_projects: 8 },
      ],
    },
    period: '2024',
    value: 88,
    words: { vi: '(45 + 15) + (20 + 8) = 88 dự án', en: '(45 + 15) + (20 + 8) = 88 projects' },
  },
}

export default validProjects
