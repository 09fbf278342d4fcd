import { useTranslations } from 'next-intl'
import Link from 'next/link'

interface Props { path: string; name?: string; part?: string; after: string | undefined; endCursor?: string | null; hasNextPage: boolean }

/** Leads to what follows on a list, and back to its start. `name`: of the cursor in the address; `part`: the anchor of the list. */
export function NextPage({ path, name = 'after', part = name === 'after' ? undefined : name, after, endCursor, hasNextPage }: Props) {
  const t = useTranslations('communities')
  if (!after && !hasNextPage) return null
  const anchor = part ? `#${part}` : ''
  const separator = path.includes('?') ? '&' : '?'
  return (
    <nav aria-label={t('pages.label')} className="mt-8 flex flex-wrap gap-4">
      {after && <Link prefetch={false} className="button" href={`${path}${anchor}`}>{t('pages.start')}</Link>}
      {hasNextPage && endCursor && <Link prefetch={false} className="button" href={`${path}${separator}${name}=${encodeURIComponent(endCursor)}${anchor}`}>{t('pages.next')}</Link>}
    </nav>
  )
}
