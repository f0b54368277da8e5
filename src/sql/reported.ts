import { type Catalog, datasetOf } from '#model/catalog.ts'
import type { Dataset } from '#model/dataset.ts'
import type { Contribution } from '#model/indicator.ts'
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
export function optionalText(dataset: Dataset, id: string): string {
  return dataset.columns.some((column) => column.id === id) ? `coalesce(${name(id)}, '')` : `''`
}

/** The rate of each period with where it comes from, under names that no data set has. */
const rates = `(select period as rate_period, nullif(vnd_per_usd, 0) as rate, source_id as rate_source, ${strengthOf("''", 'kind')} as rate_strength from exchange_rates)`

/** The rows of a contribution's data set with their place in it (`line`, from 0) and the rate of their period where it is needed. */
export function rated({ dataset, needsRate }: Contribution): string {
  const rate = needsRate ? 'rate, rate_source, rate_strength' : 'cast(null as double) as rate, null as rate_source, null as rate_strength'
  return `(select rowid as line, *, ${rate} from ${name(dataset)}${needsRate ? ` left join ${rates} on rate_period = period` : ''})`
}

/**
 * The reports that one contribution reads, as the CTE `reported` of `cover.ts` wants them. A blank cell is no report; a cell in
 * VND whose rate is not known is one without a value, so that it is seen as a gap.
 * `fact` says where the value comes from, `line` the row of the table (from 0). A converted value rests on the source of its rate
 * too and is no stronger than it.
 */
export function reportedRows(each: Counted, index: number, question: Question, catalog: Catalog, values: Values): string {
  const dataset = datasetOf(catalog, each.dataset)
  const part = each.part === null ? 'cast(null as varchar)' : name(each.part)
  const entity = [part, ...within(dataset).map(name)].map((column) => `coalesce(cast(${column} as varchar), '')`).join(` || '|' || `)
  const kinds = question.kinds.map((kind) => values.add(kind))
  return `
    select ${index} as ci, ${each.measure === 'flow'} as flow, ${each.lasting === true} as lasting, ${isDetailed(dataset)} as detailed, entity, part, span.first as first, span.last as last,
      value, strength, struct_pack(as_of, strength, qualifier, source, rate, note) as fact, line
    from (
      select ${entity} as entity, ${part} as part, period_span(period) as span, cast(${each.value} as double) as value,
        greatest(${strengthOf(optionalText(dataset, 'qualifier'), optionalText(dataset, 'kind'))}, rate_strength) as strength, ${optionalText(dataset, 'as_of')} as as_of,
        ${optionalText(dataset, 'qualifier')} as qualifier, concat_ws('+', nullif(${optionalText(dataset, 'source_id')}, ''), rate_source) as source, rate, ${optionalText(dataset, 'note')} as note, line
      from ${rated(each)}
    ) where span is not null and ${each.needsRate ? '(value is not null or rate is null)' : 'value is not null'}${kinds.length ? ` and ${strengthNames('strength')} in (${kinds.join(', ')})` : ''}`
}
