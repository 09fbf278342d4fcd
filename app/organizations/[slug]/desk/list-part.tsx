import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { NextPage } from '../../../components/next-page'
import type { Show } from './list-query'

interface Props { show: Show; whole: boolean; count: number; after: string | undefined; path: string; more: { endCursor?: string | null; hasNextPage: boolean }; children: React.ReactNode }

/** A part of the list: what it holds in a sentence, its rows or that there are none, and the way to the next. */
export async function ListPart({ show, whole, count, after, path, more, children }: Props) {
  const t = await getTranslations('desk.list')
  return (
    <section id={show} aria-labelledby={`${show}-title`} className="mt-10 border-t border-line pt-6">
      <h3 id={`${show}-title`}>{t(`${show}.title`)}</h3>
      <p className="measure mt-1 text-small text-muted">{t(`${show}.lead`)}</p>
      {count === 0 ? <p className="measure mt-4">{t(after || more.hasNextPage ? `${show}.noneHere` : `${show}.empty`)}</p> : children}
      {whole
        ? more.hasNextPage && <p className="mt-4"><Link prefetch={false} className="link target" href={`${path}#${show}`}>{t('more')}<span className="sr-only">: {t(`${show}.title`)}</span></Link></p>
        : <NextPage path={path} after={after} part={show} {...more} />}
    </section>
  )
}
