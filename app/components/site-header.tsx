import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { LanguageSwitch } from './language-switch'
import { Mark } from './mark'
import { NoticeLink } from './notice-link'

/** Who is signed in, as the header greets them. */
export interface Greeted { handle: string; name: string; unread: number }

export async function SiteHeader({ viewer }: { viewer: Greeted | null }) {
  const [t, told, work] = await Promise.all([getTranslations('common'), getTranslations('notices'), getTranslations('work.tasks')])
  return (
    <header className="border-b border-line">
      <a href="#content" className="skip button button-primary">{t('skip')}</a>
      <div className="page flex flex-wrap items-center gap-x-2 gap-y-1 py-2 sm:gap-x-4">
        <Link prefetch={false} href="/" aria-label={t('home')} className="flex min-h-11 items-center gap-2 font-serif text-large font-semibold no-underline"><Mark />{t('name')}</Link>
        <nav aria-label={t('menu')} className="order-3 -mx-2 flex w-full flex-wrap gap-x-1 md:order-none md:w-auto lg:gap-x-0">
          {(['ideas', 'communities', 'topics'] as const).map((place) => <Link prefetch={false} key={place} href={`/${place}`} className="target rounded-md px-2 py-1 hover:underline lg:px-1">{t(place)}</Link>)}
          <Link prefetch={false} href="/tasks" className="target rounded-md px-2 py-1 hover:underline lg:px-1">{work('title')}</Link>
          <Link prefetch={false} href="/search" className="target rounded-md px-2 py-1 hover:underline lg:px-1">{t('search')}</Link>
        </nav>
        <div className="ms-auto flex items-center gap-1 sm:gap-2">
          <LanguageSwitch />
          {viewer && <NoticeLink count={viewer.unread} label={told('title')} fresh={told('unread')} />}
          {viewer
            ? <Link prefetch={false} href="/account" className="button button-small" aria-label={`${t('account')}: ${viewer.name}`}><bdi className="max-w-[9rem] truncate">{viewer.name}</bdi></Link>
            : <Link prefetch={false} href="/sign-in" className="button button-small">{t('signIn')}</Link>}
          <Link prefetch={false} href="/ideas/new" className="button button-small hidden sm:inline-flex">{t('propose')}</Link>
        </div>
      </div>
    </header>
  )
}
