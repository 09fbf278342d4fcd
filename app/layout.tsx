import './globals.css'
import type { Metadata, Viewport } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { publicUrl } from '../lib/auth-cookie'
import { isAway } from '../lib/away'
import { currentViewer } from '../lib/session'
import { chosenTheme } from '../lib/theme'
import { graphql } from '../graphql/generated/documents'
import { urql } from '../lib/urql'
import { Notice } from './components/notice'
import { Owed } from './components/owed'
import { SiteFooter } from './components/site-footer'
import { SiteHeader } from './components/site-header'
import { faces } from './fonts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common')
  return { metadataBase: new URL(publicUrl()), title: { default: t('name'), template: `%s · ${t('name')}` }, description: t('what') }
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [{ media: '(prefers-color-scheme: light)', color: '#fbfaf7' }, { media: '(prefers-color-scheme: dark)', color: '#14171a' }],
}

export default async function Layout({ children }: { children: ReactNode }) {
  const [theme, viewer] = await Promise.all([chosenTheme(), greeted()])
  return (
    <html lang={await getLocale()} className={faces} data-theme={theme === 'system' ? undefined : theme}>
      <body>
        <SiteHeader viewer={viewer} />
        <main id="content" className="flex-1" tabIndex={-1}><Notice /><Owed policies={viewer?.owed ?? []} />{children}</main>
        <SiteFooter />
      </body>
    </html>
  )
}

const HeaderOfMember = graphql(`query HeaderOfMember { viewer { unreadNoticeCount owedPolicies } }`)

/** What a member has not read, and which policies they are asked to agree to. */
async function waiting() {
  const { data } = await urql().query(HeaderOfMember, {})
  return { unread: data?.viewer?.unreadNoticeCount ?? 0, owed: data?.viewer?.owedPolicies ?? [] }
}

/** Who is signed in; null for a visitor, and while the graph is away. */
async function greeted() {
  try {
    const viewer = await currentViewer()
    return viewer && { ...viewer, ...await waiting() }
  } catch (error) {
    if (isAway(error)) return null
    throw error
  }
}
