import { getLocale, getTranslations } from 'next-intl/server'
import { languages } from '../../lib/language'
import { chooseLanguage } from './preferences'

const own = { nl: 'Nederlands', en: 'English' }

/** The other languages, each by its own name; works without scripts. */
export async function LanguageSwitch() {
  const [locale, t] = [await getLocale(), await getTranslations('common')]
  return (
    <form action={chooseLanguage} aria-label={t('language')}>
      {languages.filter((language) => language !== locale).map((language) => (
        <button key={language} name="language" value={language} lang={language} className="button button-quiet">{language.toUpperCase()}<span className="sr-only"> {own[language]}</span></button>
      ))}
    </form>
  )
}
