import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { currentViewer } from '../../../lib/session'
import { AccountForm } from '../../components/account-form'
import { reachable } from '../../components/reachable'
import { leave } from './actions'
import { Choice } from './choice'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('open.leave'))('title'), robots: { index: false } }
}

/** Leaving for good: what goes, what stays as the member chooses, and the password once more. */
export default reachable(async function Leave() {
  if (!await currentViewer()) redirect('/sign-in?return=/me/leave')
  const [t, account] = await Promise.all([getTranslations('open.leave'), getTranslations('account')])
  return (
    <div className="page py-10">
      <h1>{t('title')}</h1>
      <p className="measure mt-4 text-large">{t('lead')}</p>
      <p className="measure mt-4">{t('others')}</p>
      <p className="measure mt-4">{t.rich('archive', { link: (chunks) => <Link prefetch={false} className="link" href="/me/archive">{chunks}</Link> })}</p>
      <div className="mt-8 max-w-2xl">
        <AccountForm action={leave} submit={t('submit')} hidden={{ idempotencyKey: randomUUID() }}
          fields={[{ name: 'password', label: account('page.currentPassword'), type: 'password', autoComplete: 'current-password', show: { show: account('field.show'), hide: account('field.hide') } }]}
          first={<Choice />} />
      </div>
    </div>
  )
})
