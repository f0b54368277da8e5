import type { Block, OutlineStep, Section } from '#report/outline.ts'
import { Facts } from '../parts/Facts.tsx'
import { Grid } from '../parts/Grid.tsx'
import style from './OutlineView.module.css'

/** The sections of an outline on the page and on paper, one after the other with hairlines between. */
export function OutlineView({ sections }: { readonly sections: readonly Section[] }) {
  return sections.map(({ id, title, blocks }) => (
    <section key={id} className={style.section} data-section={id}>
      <h2>{title}</h2>
      {blocks.map((block, index) => (
        <Shown key={index} block={block} title={title} />
      ))}
    </section>
  ))
}

function Shown({ block, title }: { readonly block: Block; readonly title: string }) {
  switch (block.kind) {
    case 'lines':
      return block.lines.map((line) => <p key={line}>{line}</p>)
    case 'facts':
      return <Facts facts={block.facts} className={style.facts} />
    case 'steps':
      return (
        <ol className={style.steps}>
          {block.steps.map((step) => (
            <Step key={step.name} {...step} />
          ))}
        </ol>
      )
    case 'table':
      return (
        <Grid
          label={title}
          rows={block.rows}
          keyOf={(_, index) => String(index)}
          columns={block.header.map(({ name, numeric }, index) => ({ name, numeric, cell: (row: readonly string[]) => row[index] ?? '' }))}
        />
      )
    case 'code':
      return (
        <pre className={style.code} tabIndex={0}>
          {block.text}
        </pre>
      )
  }
}

/** One line of arithmetic: what it is and what it comes to on one line, the formula and the numbers below. */
function Step({ name, formula, numbers, result }: OutlineStep) {
  return (
    <li className={style.step}>
      <span className={style.name}>{name}</span>
      <span className={style.sum}>
        <span className={style.formula}>{formula}</span>
        {numbers ? <span>= {numbers}</span> : null}
      </span>
      <span className={numbers ? style.result : style.why}>{numbers ? `= ${result}` : result}</span>
    </li>
  )
}
