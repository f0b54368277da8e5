import { useComputedColorScheme } from '@mantine/core'
import { useReducedMotion } from '@mantine/hooks'
import { useMemo } from 'react'
import { type Look, darkLook, lightLook, printLook } from '#charts/look.ts'
import { usePaper } from '../state/paper.ts'
import { useLanguage } from '../words/language.ts'

/** The look of the page at this width: light, dark or paper. */
export function useLook(width: number): Look {
  const language = useLanguage()
  const dark = useComputedColorScheme('light') === 'dark'
  const paper = usePaper()
  // Known before the first picture, which would move otherwise.
  const still = useReducedMotion(undefined, { getInitialValueInEffect: false })
  return useMemo(() => {
    const setting = { width, language, still, fontSize: width < 480 ? 13 : 14 }
    return paper ? printLook(setting) : dark ? darkLook(setting) : lightLook(setting)
  }, [width, language, dark, paper, still])
}
