import type { Column, Dataset } from '#model/dataset.ts'

const types: Readonly<Record<Column['type'], string>> = { text: 'string', number: 'number', period: 'string', date: 'string' }

/** The shapes that period and date texts take; both may be less precise than a day, so neither is a Table Schema date. */
const patterns: Partial<Readonly<Record<Column['type'], string>>> = {
  period: '[0-9]{4}(-Q[1-4]|-[0-9]{2}|-[0-9]{1,2}T|-[0-9]{4})?',
  date: '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?',
}

function fieldOf(column: Column) {
  const pattern = patterns[column.type]
  const constraints = {
    ...(column.required ? { required: true } : {}),
    ...(column.min === undefined ? {} : { minimum: column.min }),
    ...(column.max === undefined ? {} : { maximum: column.max }),
    ...(column.codes ? { enum: column.codes.map((code) => code.id) } : {}),
    ...(pattern ? { pattern } : {}),
  }
  return {
    name: column.id,
    type: types[column.type],
    title: column.name.vi,
    titles: column.name,
    ...(column.unit ? { unit: column.unit.vi } : {}),
    ...(column.field ? { formColumn: column.field } : {}),
    ...(Object.keys(constraints).length ? { constraints } : {}),
  }
}

/** The Table Schema (Frictionless v2) of a data set. References that hold several codes in one cell are no foreign keys and are checked here instead. */
export function tableSchema(dataset: Dataset) {
  const keys = dataset.columns.flatMap(({ id, refers }) =>
    refers && !refers.separator
      ? [{ fields: [id], reference: { resource: refers.dataset === dataset.id ? '' : refers.dataset, fields: [refers.column] } }]
      : [],
  )
  return {
    fields: dataset.columns.map(fieldOf),
    missingValues: [''],
    primaryKey: dataset.key,
    ...(keys.length ? { foreignKeys: keys } : {}),
  }
}
