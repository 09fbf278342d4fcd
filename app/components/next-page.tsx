import { useTranslations } from 'next-intl'
import Link from 'next/link'

/** Leads to what follows on a list, and back to its start. */
export function NextPage({ path, after, endCursor, hasNextPage }: { path: string; after: string | undefined; endCursor?: string | null; hasNextPage: boolean }) {
  const t = useTranslations('communities')
  if (!after && !hasNextPage) return null
  return (
    <nav aria-label={t('pages.label')} className="mt-8 flex flex-wrap gap-4">
      {after && <Link className="button" href={path}>{t('pages.start')}</Link>}
      {hasNextPage && endCursor && <Link className="button" href={`${path}?after=${encodeURIComponent(endCursor)}`}>{t('pages.next')}</Link>}
    </nav>
  )
}
