import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { ThemeSwitch } from './theme-switch'

export async function SiteFooter() {
  const t = await getTranslations('common')
  return (
    <footer className="mt-auto border-t border-line bg-sunken">
      <div className="page flex flex-col gap-4 py-8 text-small md:flex-row md:items-start md:justify-between">
        <div className="measure flex flex-col gap-2">
          <p className="max-w-[55ch] text-muted">{t('footer.promise')}</p>
          <p className="flex flex-wrap gap-x-4">
            <Link className="link target" href="/metrics" prefetch={false}>{t('metrics')}</Link>
            <Link className="link target" href="/policy" prefetch={false}>{t('footer.policy')}</Link>
            <a className="link target" href="/api/graphql">{t('footer.api')}</a>
          </p>
        </div>
        <ThemeSwitch />
      </div>
    </footer>
  )
}
