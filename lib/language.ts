/** The languages that the portal speaks; the first is spoken to who asks for none of them. */
export const languages = ['nl', 'en'] as const
export type PortalLanguage = (typeof languages)[number]

export const LANGUAGE_COOKIE = 'language'

/** The portal's language for a visitor: their own choice, else the first of Accept-Language that the portal speaks, else Dutch. */
export function chooseLanguage(chosen: string | undefined, accepted: string | null): PortalLanguage {
  if (isPortalLanguage(chosen)) return chosen
  const wishes = (accepted ?? '').split(',').map((part) => {
    const [tag = '', weight = 'q=1'] = part.trim().split(/\s*;\s*/)
    return { language: tag.toLowerCase().split('-')[0], weight: Number(weight.replace('q=', '')) || 0 }
  })
  return wishes.sort((a, b) => b.weight - a.weight).map((wish) => wish.language).find(isPortalLanguage) ?? languages[0]
}

export const isPortalLanguage = (value: string | undefined): value is PortalLanguage => languages.some((language) => language === value)
