import { getTranslations } from 'next-intl/server'

/** The search field; a plain GET form. */
export async function SearchField({ text = '', autoFocus = false }: { text?: string; autoFocus?: boolean }) {
  const t = await getTranslations('common')
  return (
    <form action="/search" role="search" className="flex max-w-[36rem] gap-2">
      <input type="search" name="q" defaultValue={text} maxLength={200} aria-label={t('searchFor')} placeholder={t('searchFor')} autoFocus={autoFocus} className="input" />
      <button className="button">{t('search')}</button>
    </form>
  )
}
