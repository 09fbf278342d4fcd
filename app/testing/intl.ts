import { readdirSync, readFileSync } from 'node:fs'
import { createFormatter, createTranslator } from 'next-intl'
import type { PortalLanguage } from '../../lib/language'

const messagesIn = (language: PortalLanguage) => Object.fromEntries(
  readdirSync(`messages/${language}`).map((file) => [file.replace('.json', ''), JSON.parse(readFileSync(`messages/${language}/${file}`, 'utf8'))]),
)

/** What a page is given to speak with. */
export interface Speech { locale: PortalLanguage; messages: ReturnType<typeof messagesIn>; timeZone: string; now: Date }

let speech: Speech | undefined

/** From here on components on the server speak a language. */
export const speak = (language: PortalLanguage): Speech => (speech = { locale: language, messages: messagesIn(language), timeZone: 'UTC', now: new Date('2026-11-27T12:00:00Z') })

const spoken = () => speech ?? speak('en')

/** In place of next-intl/server, which speaks within a request alone. */
export const getTranslations = async (namespace: string) => createTranslator({ ...spoken(), namespace, onError: (error) => { throw error } })
export const getFormatter = async () => createFormatter(spoken())
export const getLocale = async () => spoken().locale
