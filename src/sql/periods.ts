import { statement } from './statement.ts'

/** Every text that is a period key, in one expression: matching it once per value is most of what reading a period costs. */
const shape = '[0-9]{4}(-(Q[1-4]|(0[1-9]|1[0-2])|(0?[1-9]|1[0-2])T|[0-9]{4}))?'

const january = 'cast(left(p, 4) as integer) * 12'

const span = (first: string, last: string) => `struct_pack("first" := ${january} + ${first}, "last" := ${january} + ${last})`

/**
 * Run once after opening. `period_span(p)` is where a period key begins and the month after its end, in months from January
 * of year 0, as a struct of `first` and `last`; null where the text is no period. The same as `parsePeriod` of the model, a
 * test compares them.
 */
export const periodMacros = [
  statement(
    `create or replace macro period_span(p) as case when regexp_full_match(p, '${shape}') then case
      when length(p) = 4 then ${span('0', '12')}
      when p[6] = 'Q' then ${span('cast(p[7] as integer) * 3 - 3', 'cast(p[7] as integer) * 3')}
      when right(p, 1) = 'T' then ${span('0', 'cast(p[6:-2] as integer)')}
      when length(p) = 7 then ${span('cast(p[6:] as integer) - 1', 'cast(p[6:] as integer)')}
      when p[6:] >= left(p, 4) then ${span('0', '(cast(p[6:] as integer) - cast(left(p, 4) as integer) + 1) * 12')}
    end end`,
  ),
]
