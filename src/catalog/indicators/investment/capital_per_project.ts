import type { IndicatorDeclaration } from '#model/indicator.ts'
import { both, capitalInOwnUnit, counted, ddi, fdi, inOwnUnit, scope } from '../../axes.ts'
import { clauses } from '../../plan.ts'
import { billionVndPerProject, musdPerProject } from '../../units.ts'

const capitalPerProject: IndicatorDeclaration = {
  id: 'capital_per_project',
  name: { vi: 'Vốn đăng ký bình quân một dự án', en: 'Registered capital per project' },
  short: { vi: 'Vốn bình quân dự án', en: 'Capital per project' },
  definition: {
    vi: 'Vốn đầu tư đăng ký bình quân một dự án còn hiệu lực tại thời điểm cuối kỳ.',
    en: 'Average registered capital of a project in force at the end of the period.',
  },
  group: 'investment',
  order: 8,
  plan: clauses.investment,
  leadUnits: ['investment'],
  unit: musdPerProject,
  measure: 'stock',
  direction: 1,
  grains: ['year', 'quarter'],
  splits: ['park', 'position'],
  axes: [{ ...capitalInOwnUnit, choices: [fdi, { ...ddi, unit: billionVndPerProject }, both] }, scope],
  scope: 'kcn_kkt',
  aggregate: 'sum(capital) / nullif(sum(projects), 0)',
  terms: {
    capital: inOwnUnit('business_activity', 'registered', 'stock'),
    projects: counted('business_activity', 'projects', 'stock'),
  },
  published: [],
  charts: ['trend', 'ranked', 'parts'],
  formula: {
    vi: 'Vốn bình quân = Σ vốn đăng ký (biểu 2104 cột 7, 15) ÷ Σ số dự án còn hiệu lực (cột 6, 14); toàn Ban là tổng chia tổng.',
    en: 'Capital per project = Σ registered capital (form 2104 col. 7, 15) ÷ Σ projects in force (col. 6, 14); the whole is sum over sum.',
  },
  example: {
    rows: {
      parks: [
        { park_id: 'A', kind: 'park' },
        { park_id: 'B', kind: 'park' },
      ],
      business_activity: [
        { park_id: 'A', period: '2024-Q4', fdi_registered: 870, fdi_projects: 45 },
        { park_id: 'B', period: '2024-Q4', fdi_registered: 330, fdi_projects: 15 },
      ],
    },
    period: '2024',
    value: 20,
    words: { vi: '(870 + 330) ÷ (45 + 15) = 20 triệu USD/dự án', en: '(870 + 330) ÷ (45 + 15) = 20 million USD/project' },
  },
}

export default capitalPerProject
