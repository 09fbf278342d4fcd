import { createTranslator } from 'use-intl/core'
import english from '../messages/en/notices.json'
import dutch from '../messages/nl/notices.json'
import { isPortalLanguage, type PortalLanguage } from './language'

const messages = { en: english, nl: dutch }

/** The language in which a member reads mails: the one that they chose, else Dutch. */
export const readingLanguage = (language: string | null): PortalLanguage => (language && isPortalLanguage(language) ? language : 'nl')

/** The words of notices outside of a page. */
export const noticeWords = (locale: PortalLanguage) => createTranslator({ locale, messages: { notices: messages[locale] }, namespace: 'notices', timeZone: 'Europe/Amsterdam' })
export type NoticeWords = ReturnType<typeof noticeWords>
