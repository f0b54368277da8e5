import { Fragment } from 'react'
import { useSources } from '../data/registers.ts'
import { dateName } from '#model/period.ts'
import { useLanguage } from '../words/language.ts'
import style from './Sources.module.css'

/** The sources of a figure with their addresses; on paper the address itself is the text. */
export function Sources({ ids }: { readonly ids: string }) {
  const find = useSources()
  const language = useLanguage()
  return (
    <ul className={style.list}>
      {find(ids).map((source) => (
        <li key={source.id}>
          <span className={style.id}>{source.id}</span>
          <span>
            <Address text={source.text} />
            {source.date ? <span className={style.date}> ({dateName(source.date, language)})</span> : null}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** A register entry may name several addresses with words between them; each address becomes a link. */
function Address({ text }: { readonly text: string }) {
  const pieces = text.split(/(https?:\/\/[^\s;)]+)/)
  return pieces.map((piece, index) => (
    <Fragment key={index}>
      {/^https?:\/\//.test(piece) ? (
        <a href={piece} target="_blank" rel="noreferrer">
          {piece}
        </a>
      ) : (
        piece
      )}
    </Fragment>
  ))
}
