import { useTranslations } from 'next-intl'

/** Where a reader of feeds follows the thing at `path`. */
export function Feeds({ path }: { path: string }) {
  const t = useTranslations('open.feeds')
  return <p className="text-small text-muted">{t('lead')} <a className="link target" href={`${path}/feed/atom`}>{t('atom')}</a> · <a className="link target" href={`${path}/feed/json`}>{t('json')}</a></p>
}
