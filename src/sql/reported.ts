import { type Catalog, datasetOf } from '#model/catalog.ts'
import type { Dataset } from '#model/dataset.ts'
import type { Question } from '#model/question.ts'
import type { Counted } from './obstacle.ts'
import { name } from './statement.ts'
import { type Values, strengthNames, strengthOf } from './values.ts'

/** The columns that tell the entities of one part from each other: the key without the period and the part itself. */
const within = (dataset: Dataset) => dataset.key.filter((column) => column !== 'period' && column !== dataset.part)

/** Whether a data set holds several entities of one part, such as the firms of a park. */
export function isDetailed(dataset: Dataset): boolean {
  return within(dataset).length > 0
}

/** A text column that a data set may do without; what is blank or undeclared is empty. */
function text(dataset: Dataset, id: string): string {
  return dataset.columns.some((column) => column.id === id) ? `coalesce(${name(id)}, '')` : `''`
}

/** The rate of each period with where it comes from, under names that no data set has. */
const rates = `(select period as rate_period, nullif(vnd_per_usd, 0) as rate, source_id as rate_source, ${strengthOf("''", 'kind')} as rate_strength from exchange_rates)`

/**
 * The reports that one contribution reads, as the CTE `reported` of `cover.ts` wants them. A blank cell is no report; a cell in
 * VND whose rate is not known is one without a value, so that it is seen as a gap.
 * `facts` lists where the value comes from. A converted value rests on the source of its rate too and is no stronger than it.
 */
export function reportedRows(each: Counted, index: number, question: Question, catalog: Catalog, values: Values): string {
  const dataset = datasetOf(catalog, each.dataset)
  const part = each.part === null ? 'cast(null as varchar)' : name(each.part)
  const entity = [part, ...within(dataset).map(name)].map((column) => `coalesce(cast(${column} as varchar), '')`).join(` || '|' || `)
  const rate = each.needsRate
    ? 'rate, rate_source, rate_strength'
    : 'cast(null as double) as rate, null as rate_source, null as rate_strength'
  const kinds = question.kinds.map((kind) => values.add(kind))
  return `
    select ${index} as ci, ${each.measure === 'flow'} as flow, ${each.lasting === true} as lasting, ${isDetailed(dataset)} as detailed, entity, part, span.first as first, span.last as last,
      value, strength, [struct_pack(as_of, strength, qualifier, source, rate, note)] as facts
    from (
      select ${entity} as entity, ${part} as part, period_span(period) as span, cast(${each.value} as double) as value,
        greatest(${strengthOf(text(dataset, 'qualifier'), text(dataset, 'kind'))}, rate_strength) as strength, ${text(dataset, 'as_of')} as as_of,
        ${text(dataset, 'qualifier')} as qualifier, concat_ws('+', nullif(${text(dataset, 'source_id')}, ''), rate_source) as source, rate, ${text(dataset, 'note')} as note
      from (select *, ${rate} from ${name(dataset.id)}${each.needsRate ? ` left join ${rates} on rate_period = period` : ''})
    ) where span is not null and ${each.needsRate ? '(value is not null or rate is null)' : 'value is not null'}${kinds.length ? ` and ${strengthNames('strength')} in (${kinds.join(', ')})` : ''}`
}
