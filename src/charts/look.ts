import type { Language } from '#model/text.ts'

/** The look of the page a chart stands on, handed in so that charts stay pure and print, dark and export need no second code. */
export interface Look {
  readonly language: Language
  readonly ink: string
  readonly muted: string
  readonly hairline: string
  readonly ground: string
  /** The selected part, and nothing else. */
  readonly accent: string
  /** Everything that is only there to compare with. */
  readonly context: string
  /** The first is the one hue for data; the others are for several series side by side. */
  readonly palette: readonly [string, ...string[]]
  /** Only ever beside a mark and a word. */
  readonly status: { readonly good: string; readonly warn: string; readonly bad: string; readonly none: string }
  /** Pixels of body text; a projector hands in a larger one. */
  readonly fontSize: number
  readonly fontFamily: string
  /** Pixels of the container; a new width needs a new option. */
  readonly width: number
  /** No animation: print, export, reduced motion. */
  readonly still: boolean
}

interface Setting {
  readonly width: number
  readonly language: Language
  readonly fontSize?: number
  readonly still?: boolean
}

const fontFamily = "'Inter Variable', Inter, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"

const common = ({ width, language, fontSize = 14, still = false }: Setting) => ({ width, language, fontSize, still, fontFamily })

/**
 * Colours that stay apart in lightness (greyscale print) and under protan, deutan and tritan vision, each at least 3:1 on its ground;
 * a test measures all three, so a change that breaks them does not pass.
 */
const onLight = ['#3a76b0', '#95511b', '#739d2f', '#3c1f70', '#aa7074', '#4f0128', '#543902'] as const
const onDark = ['#6ea4dc', '#f09b52', '#d9f2bc', '#8472d4', '#9a6188', '#f1d064', '#a64739'] as const

/** Warm paper, ink near black, deep sea teal. */
export function lightLook(setting: Setting): Look {
  return {
    ...common(setting),
    ink: '#1d1b18',
    muted: '#605b53',
    hairline: '#e4dfd6',
    ground: '#fbfaf7',
    accent: '#00575a',
    context: '#958f85',
    palette: onLight,
    status: { good: '#2c6e3f', warn: '#93590a', bad: '#a5292c', none: '#605b53' },
  }
}

/** The same at night: lighter marks on a warm black, not the light look turned over. */
export function darkLook(setting: Setting): Look {
  return {
    ...common(setting),
    ink: '#f1eee8',
    muted: '#b0a99e',
    hairline: '#35322d',
    ground: '#171614',
    accent: '#63cfc6',
    context: '#79736a',
    palette: onDark,
    status: { good: '#7cc48d', warn: '#e2ad55', bad: '#f08a80', none: '#b0a99e' },
  }
}

/** White paper and full black; a printer has no hover, so nothing moves. */
export function printLook(setting: Setting): Look {
  return {
    ...lightLook(setting),
    ink: '#000000',
    muted: '#46423c',
    hairline: '#d2cdc4',
    ground: '#ffffff',
    context: '#857f76',
    still: true,
  }
}
