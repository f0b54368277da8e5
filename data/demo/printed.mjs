/** One invented announcement, as a row of the published figures.
 * @param {string} series @param {string} period @param {number | ''} value @param {string} unit @param {string} source_id @param {string} as_of @param {string} [qualifier]
 * @param {{ part?: string, scope?: string, definition?: string }} [more]
 */
export const printed = (
  series,
  period,
  value,
  unit,
  source_id,
  as_of,
  qualifier = '',
  { part = '', scope = 'kcn_kkt', definition = '' } = {},
) => ({
  series,
  part,
  period,
  value,
  unit,
  scope,
  definition,
  kind: 'published',
  qualifier,
  as_of,
  confidence: qualifier ? 'medium' : 'high',
  note: 'Số liệu hư cấu',
  source_id,
})
