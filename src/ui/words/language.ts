import { createContext, useContext } from 'react'
import type { Language, Text } from '#model/text.ts'

export const LanguageContext = createContext<Language>('vi')

export const useLanguage = (): Language => useContext(LanguageContext)

/** Says a text in the language of the screen. Words and catalogue texts have the same shape, so one function serves both. */
export function useSay(): (text: Text) => string {
  const language = useLanguage()
  return (text) => text[language]
}
