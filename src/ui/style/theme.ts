import { type CSSVariablesResolver, type MantineColorsTuple, createTheme } from '@mantine/core'
import { type Look, darkLook, lightLook } from '#charts/look.ts'

/** Ten steps of the one accent, a deep sea teal; step 8 is the accent of the charts on light ground, step 3 the one on dark. */
const sea: MantineColorsTuple = [
  '#eaf6f5',
  '#d3eae9',
  '#a6d6d3',
  '#63cfc6',
  '#45aaa6',
  '#268b89',
  '#107274',
  '#046467',
  '#00575a',
  '#004447',
]

export const theme = createTheme({
  fontFamily: "'Inter Variable', 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', Consolas, monospace",
  primaryColor: 'sea',
  primaryShade: { light: 8, dark: 3 },
  autoContrast: true,
  colors: { sea },
  defaultRadius: 4,
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '1rem', lg: '1.25rem', xl: '1.75rem' },
  lineHeights: { xs: '1.5', sm: '1.5', md: '1.55', lg: '1.45', xl: '1.35' },
  cursorType: 'pointer',
  respectReducedMotion: true,
})

/** The palette of the charts is the palette of the page, said once, there; only what a chart has no use for is added. */
const tokens = (look: Look, surface: string, soft: string) => ({
  '--ground': look.ground,
  '--surface': surface,
  '--soft': soft,
  '--ink': look.ink,
  '--muted': look.muted,
  '--hairline': look.hairline,
  '--context': look.context,
  '--accent': look.accent,
  '--good': look.status.good,
  '--warn': look.status.warn,
  '--bad': look.status.bad,
  '--mantine-color-body': look.ground,
  '--mantine-color-text': look.ink,
  '--mantine-color-dimmed': look.muted,
  '--mantine-color-default-border': look.hairline,
})

const page = { width: 0, language: 'vi' } as const

export const resolver: CSSVariablesResolver = () => ({
  variables: {},
  light: tokens(lightLook(page), '#ffffff', '#e9f1ef'),
  dark: tokens(darkLook(page), '#1f1e1b', '#24302e'),
})
