import enterpriseActivity from '#catalog/datasets/business/enterprise_activity.ts'

/** The monthly figures of an enterprise that a picture can show. */
export const measures = enterpriseActivity.columns.filter(({ type, unit }) => type === 'number' && unit !== undefined)
