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

/**
 * The Table Schema (Frictionless v2) of a data set, or of a file that holds the columns `present` of it, in this order.
 * A key with a column that may be empty is a unique key, because a primary key would make it required. References that hold
 * several codes in one cell are no foreign keys and are checked here instead.
 */
export function tableSchema(dataset: Dataset, present: readonly string[] = dataset.columns.map(({ id }) => id)) {
  const columns = present.flatMap((id) => dataset.columns.find((column) => column.id === id) ?? [])
  const key = columns.filter(({ id }) => dataset.key.includes(id))
  const whole = key.length === dataset.key.length
  const references = columns.flatMap(({ id, refers }) =>
    refers && !refers.separator
      ? [
          {
            fields: [id],
            reference: { ...(refers.dataset === dataset.id ? {} : { resource: refers.dataset }), fields: [refers.column] },
          },
        ]
      : [],
  )
  return {
    fields: columns.map(fieldOf),
    missingValues: [''],
    ...(whole && key.every(({ required }) => required) ? { primaryKey: dataset.key } : {}),
    ...(whole && !key.every(({ required }) => required) ? { uniqueKeys: [dataset.key] } : {}),
    ...(references.length ? { foreignKeys: references } : {}),
  }
}
