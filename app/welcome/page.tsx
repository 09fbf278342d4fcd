import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { currentViewer } from '../../lib/session'
import { reachable } from '../components/reachable'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.welcome')
  return { title: t('tab'), robots: { index: false } }
}

const steps = [
  { step: 'organization', href: '/organizations/new' }, { step: 'community', href: '/communities/new' }, { step: 'invite', href: '/communities' },
] as const

/** The first steps of whoever administers an empty portal. */
async function Welcome() {
  const [viewer, t] = await Promise.all([currentViewer(), getTranslations('account.welcome')])
  if (viewer?.role !== 'ADMINISTRATOR') redirect('/')
  return (
    <div className="page py-10">
      <h1>{t.rich('title', { name: () => <bdi>{viewer.name}</bdi> })}</h1>
      <p className="measure mt-4 text-large">{t('lead')}</p>
      <ol className="mt-8 flex max-w-2xl list-none flex-col gap-4">
        {steps.map(({ step, href }, index) => (
          <li key={step} className="card flex flex-col items-start gap-2">
            <h2 className="text-large"><span className="text-muted">{index + 1}.</span> {t(`${step}Title`)}</h2>
            <p>{t(step)}</p>
            <Link prefetch={false} className={index === 0 ? 'button button-primary' : 'button'} href={href}>{t(`${step}Act`)}</Link>
          </li>
        ))}
      </ol>
    </div>
  )
}

export default reachable(Welcome)
