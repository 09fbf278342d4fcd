import { getTranslations } from 'next-intl/server'
import { chosenTheme, themes } from '../../lib/theme'
import { chooseTheme } from './preferences'

/** Light, dark or as the device has it; works without scripts and without a flash, since the server knows it. */
export async function ThemeSwitch() {
  const [chosen, t] = [await chosenTheme(), await getTranslations('common')]
  return (
    <form action={chooseTheme} className="flex flex-wrap items-center gap-x-1" aria-label={t('theme')}>
      <span className="pe-2 text-muted" aria-hidden="true">{t('theme')}</span>
      {themes.map((theme) => (
        <button key={theme} name="theme" value={theme} aria-pressed={theme === chosen} className={`button button-quiet ${theme === chosen ? 'underline decoration-2 underline-offset-4' : 'text-muted'}`}>{t(`themes.${theme}`)}</button>
      ))}
    </form>
  )
}
