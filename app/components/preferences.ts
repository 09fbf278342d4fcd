'use server'

import { cookies } from 'next/headers'
import { isPortalLanguage, LANGUAGE_COOKIE } from '../../lib/language'
import { isTheme, THEME_COOKIE } from '../../lib/theme'

const YEAR = 365 * 86_400
const kept = { path: '/', sameSite: 'lax', maxAge: YEAR } as const

/** Keeps the language that the visitor chose, in a cookie. */
export async function chooseLanguage(form: FormData): Promise<void> {
  const language = String(form.get('language'))
  if (isPortalLanguage(language)) (await cookies()).set(LANGUAGE_COOKIE, language, kept)
}

/** Keeps the theme that the visitor chose, in a cookie. */
export async function chooseTheme(form: FormData): Promise<void> {
  const theme = form.get('theme')
  if (isTheme(theme)) (await cookies()).set(THEME_COOKIE, theme, kept)
}
