import { useDrawn } from '../state/drawn.ts'
import style from '../pages/Page.module.css'

interface ArticleProps {
  /** The finding, or the name where there is none. */
  readonly title: React.ReactNode
  readonly lead?: React.ReactNode
  /** False while the content is still on its way. */
  readonly ready?: boolean
  readonly children: React.ReactNode
}

/** A page: what it finds, what it is about, and its sections. */
export function Article({ title, lead, ready = true, children }: ArticleProps) {
  useDrawn(ready)
  return (
    <article className={style.page} aria-busy={!ready}>
      <header className={style.head}>
        <h1>{title}</h1>
        {lead ? <p>{lead}</p> : null}
      </header>
      {children}
    </article>
  )
}

interface SectionProps {
  readonly title: React.ReactNode
  readonly lead?: React.ReactNode
  readonly children: React.ReactNode
}

export function Section({ title, lead, children }: SectionProps) {
  return (
    <section className={style.section}>
      <div>
        <h2>{title}</h2>
        {lead ? <p className={style.lead}>{lead}</p> : null}
      </div>
      {children}
    </section>
  )
}
