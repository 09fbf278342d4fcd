import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { unsubscribing } from '../../lib/unsubscribe'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notices.leave'))('title'), robots: { index: false } }
}

interface Props { searchParams: Promise<{ token?: string | string[]; done?: string }> }

/** Where the link at the end of a mail leads: one button, without signing in. */
export default async function Unsubscribe({ searchParams }: Props) {
  const [{ token, done }, t] = await Promise.all([searchParams, getTranslations('notices.leave')])
  const given = [token].flat()[0] ?? ''
  const isOurs = unsubscribing(given) !== null
  return (
    <div className="page py-10">
      <h1>{t('title')}</h1>
      {done && <p role="status" className="mt-4">{t('done')}</p>}
      {!done && isOurs && (
        <form method="post" action={`/api/unsubscribe/${encodeURIComponent(given)}`} className="mt-4 flex flex-col gap-4">
          <p>{t('ask')}</p>
          <div><button className="button button-primary">{t('button')}</button></div>
        </form>
      )}
      {!done && !isOurs && <p className="mt-4">{t('bad')}</p>}
      <p className="mt-6"><Link prefetch={false} className="link target" href="/account/notices">{t('back')}</Link></p>
    </div>
  )
}
