import type { TooltipComponentOption } from 'echarts'
import type { Look } from '../look.ts'
import { labelSize } from './text.ts'

/** What a tooltip says: a heading, the figure, and lines about it. */
export interface Tip {
  readonly head: string
  readonly figure: string
  readonly lines: readonly string[]
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text from data can never become HTML. */
export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}

/** The only place that writes HTML: its tags are fixed and everything else passes through `escape`. */
export function html(tip: Tip): string {
  const rows = [`<div>${escape(tip.head)}</div>`, `<b>${escape(tip.figure)}</b>`, ...tip.lines.map((line) => `<div>${escape(line)}</div>`)]
  return `<div style="max-width:280px;white-space:normal;font-variant-numeric:tabular-nums">${rows.join('')}</div>`
}

/** Tips by data index; a point without one shows nothing. */
export function tipFormatter(tips: readonly (Tip | null)[]) {
  return (params: unknown): string => {
    const index = dataIndexOf(Array.isArray(params) ? params[0] : params)
    const tip = index === null ? null : tips[index]
    return tip ? html(tip) : ''
  }
}

function dataIndexOf(params: unknown): number | null {
  if (typeof params !== 'object' || params === null || !('dataIndex' in params)) return null
  return typeof params.dataIndex === 'number' ? params.dataIndex : null
}

/** The tooltip in the colours of the page; it stays inside the chart and never takes the pointer away. */
export function tooltip(look: Look): TooltipComponentOption {
  return {
    trigger: 'item',
    confine: true,
    backgroundColor: look.ground,
    borderColor: look.context,
    borderWidth: 1,
    padding: [6, 10],
    textStyle: { color: look.ink, fontSize: labelSize(look), fontFamily: look.fontFamily },
    transitionDuration: look.still ? 0 : 0.2,
    extraCssText: 'box-shadow:none;border-radius:4px',
  }
}
