import Link from 'next/link'
import { getTranslations } from 'next-intl/server'

/** The page before and after, as links; nothing where there is only one page. */
export async function Pager({ previous, next }: { previous: string | null; next: string | null }) {
  if (!previous && !next) return null
  const t = await getTranslations('common.pager')
  return (
    <nav aria-label={t('label')} className="flex gap-3 py-4">
      {previous && <Link prefetch={false} rel="prev" className="button" href={previous}>← {t('previous')}</Link>}
      {next && <Link prefetch={false} rel="next" className="button" href={next}>{t('next')} →</Link>}
    </nav>
  )
}
