import { useTranslations } from 'next-intl'

/** How a length of time is said: in hours up to two days, else in whole days. */
export function useLasting(): (hours: number) => string {
  const t = useTranslations('heard')
  return (hours) => (hours < 48 ? t('lasting', { unit: 'hours', count: Math.round(hours) }) : t('lasting', { unit: 'days', count: Math.round(hours / 24) }))
}
