'use server'

import { cookies } from 'next/headers'
import { isPortalLanguage, LANGUAGE_COOKIE } from '../../lib/language'
import { keepLanguage } from '../../lib/own-sessions'
import { currentViewer } from '../../lib/session'
import { isTheme, THEME_COOKIE } from '../../lib/theme'

const YEAR = 365 * 86_400
const kept = { path: '/', sameSite: 'lax', maxAge: YEAR } as const

/** Keeps the language that the visitor chose, in a cookie; of who is signed in, also as the one in which mails are written to them. */
export async function chooseLanguage(form: FormData): Promise<void> {
  const language = String(form.get('language'))
  if (!isPortalLanguage(language)) return
  ;(await cookies()).set(LANGUAGE_COOKIE, language, kept)
  const viewer = await currentViewer().catch(() => null)
  if (viewer) await keepLanguage(viewer, language).catch(() => undefined)
}

/** Keeps the theme that the visitor chose, in a cookie. */
export async function chooseTheme(form: FormData): Promise<void> {
  const theme = form.get('theme')
  if (isTheme(theme)) (await cookies()).set(THEME_COOKIE, theme, kept)
}
