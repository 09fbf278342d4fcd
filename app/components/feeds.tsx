import { useTranslations } from 'next-intl'

/** Where a reader of feeds follows the thing at `path`, and where all that is public of it is as one file, where there is one. */
export function Feeds({ path, archive }: { path: string, archive?: string }) {
  const t = useTranslations('open.feeds')
  return (
    <p className="text-small text-muted">
      {t('lead')} <a className="link target" href={`${path}/feed/atom`}>{t('atom')}</a> · <a className="link target" href={`${path}/feed/json`}>{t('json')}</a>
      {archive && <> · <a className="link target" href={archive} rel="nofollow" download>{t('archive')}</a></>}
    </p>
  )
}
