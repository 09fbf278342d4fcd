import { cookies } from 'next/headers'

export const THEME_COOKIE = 'theme'
export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** The theme that the visitor chose; 'system' follows their device. */
export async function chosenTheme(): Promise<Theme> {
  const value = (await cookies()).get(THEME_COOKIE)?.value
  return isTheme(value) ? value : 'system'
}

export const isTheme = (value: unknown): value is Theme => themes.some((theme) => theme === value)
