import { useTranslations } from 'next-intl'

/** What stands where a text was that its author withdrew. */
export function Withdrawn() {
  const t = useTranslations('talk')
  return <p className="mt-1.5 text-muted">{t('withdrawn')}</p>
}
