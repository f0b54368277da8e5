import type { IndicatorDeclaration } from '#model/indicator.ts'
import { clauses } from '../../plan.ts'
import { percent } from '../../units.ts'

const findingsResolved: IndicatorDeclaration = {
  id: 'findings_resolved',
  name: { vi: 'Tỷ lệ kiến nghị, vi phạm đã khắc phục', en: 'Findings put right' },
  short: { vi: 'Đã khắc phục', en: 'Findings put right' },
  definition: {
    vi: 'Tỷ lệ kiến nghị, vi phạm đã khắc phục trên số phát hiện trong kỳ.',
    en: 'Findings put right as a share of those made in the period.',
  },
  group: 'accountability',
  order: 7,
  plan: clauses.inspections,
  leadUnits: ['supervision'],
  unit: percent,
  measure: 'stock',
  direction: 1,
  grains: ['year'],
  splits: [],
  axes: [],
  scope: 'kcn_kkt',
  aggregate: '100 * sum(resolved) / nullif(sum(findings), 0)',
  terms: {
    resolved: [{ dataset: 'inspections', value: 'resolved', measure: 'flow' }],
    findings: [{ dataset: 'inspections', value: 'findings', measure: 'flow' }],
  },
  published: [],
  charts: ['trend'],
  formula: {
    vi: 'Tỷ lệ = Σ kiến nghị, vi phạm đã khắc phục ÷ Σ kiến nghị, vi phạm phát hiện × 100.',
    en: 'Share = Σ findings put right ÷ Σ findings × 100.',
  },
  example: {
    rows: {
      inspections: [
        { subject: 'investment', period: '2024', resolved: 16, findings: 20 },
        { subject: 'labour', period: '2024', resolved: 8, findings: 10 },
      ],
    },
    period: '2024',
    value: 80,
    words: { vi: '(16 + 8) ÷ (20 + 10) × 100 = 80%', en: '(16 + 8) ÷ (20 + 10) × 100 = 80%' },
  },
}

export default findingsResolved
