import { createTranslator } from 'use-intl/core'
import dutchEmbed from '../../messages/nl/embed.json'
import dutchIdeas from '../../messages/nl/ideas.json'
import englishEmbed from '../../messages/en/embed.json'
import englishIdeas from '../../messages/en/ideas.json'
import type { PortalLanguage } from '../../lib/language'

const messages = { en: { ideas: englishIdeas, embed: englishEmbed }, nl: { ideas: dutchIdeas, embed: dutchEmbed } }

/** The words of what stands in the frame of another site: node:http answers it, outside of Next. */
export const embedWords = (locale: PortalLanguage) => createTranslator({ locale, messages: messages[locale], timeZone: 'Europe/Amsterdam' })
export type EmbedWords = ReturnType<typeof embedWords>

/** The words of the figure of confluence alone. */
export const figureWords = (locale: PortalLanguage) => createTranslator({ locale, messages: messages[locale], namespace: 'ideas.confluence', timeZone: 'Europe/Amsterdam' })
