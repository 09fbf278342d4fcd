import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { currentViewer } from '../../../lib/session'
import { reachable } from '../../components/reachable'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('open.archive'))('title'), robots: { index: false } }
}

/** What is the viewer's own, to take along. */
export default reachable(async function Archive() {
  if (!await currentViewer()) redirect('/sign-in?return=/me/archive')
  const t = await getTranslations('open.archive')
  return (
    <div className="page py-10">
      <h1>{t('title')}</h1>
      <p className="measure mt-4 text-large">{t('lead')}</p>
      <ul className="measure mt-5 list-disc pl-5">{(['contributions', 'own', 'formats', 'portal'] as const).map((point) => <li key={point}>{t(point)}</li>)}</ul>
      <p className="mt-8"><a className="button button-primary" href="/me/archive/file" download>{t('get')}</a></p>
      <p className="hint mt-3">{t('hint')}</p>
      <p className="mt-8"><Link prefetch={false} className="link target" href="/me/leave">{t('leave')}</Link></p>
    </div>
  )
})
