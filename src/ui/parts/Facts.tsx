import style from '../pages/Page.module.css'

export type Fact = readonly [name: string, value: React.ReactNode]

/** Names with what stands behind them, in as many columns as there is room for; `className` sets them otherwise. */
export function Facts({ facts, className = style.facts }: { readonly facts: readonly Fact[]; readonly className?: string | undefined }) {
  return (
    <dl className={className}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
