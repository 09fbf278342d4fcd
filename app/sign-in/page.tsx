import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { demoLogins } from '../../lib/demo-accounts'
import { currentIntent } from '../../lib/intent'
import { ownPath } from '../../lib/own-path'
import { currentViewer } from '../../lib/session'
import { AccountForm } from '../components/account-form'
import { KeptIntent } from '../components/kept-intent'
import { reachable } from '../components/reachable'
import { signInHere } from './actions'
import { Demo } from './demo'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.signIn')
  return { title: t('title'), robots: { index: false } }
}

/** Signing in; who is signed in already is led on. */
async function SignIn({ searchParams }: { searchParams: Promise<{ return?: string | string[] }> }) {
  const back = ownPath((await searchParams).return)
  if (await currentViewer()) redirect(back)
  const [t, kept, logins] = await Promise.all([getTranslations('account'), currentIntent(), demoLogins()])
  return (
    <div className="page py-10">
      <div className="mx-auto flex max-w-md flex-col gap-6">
        <h1 className="text-title">{t('signIn.title')}</h1>
        {kept ? <KeptIntent kept={kept} /> : <p>{t('signIn.lead')}</p>}
        <AccountForm
          action={signInHere}
          hidden={{ return: back }}
          submit={t('signIn.button')}
          fields={[
            { name: 'email', label: t('field.email'), type: 'email', autoComplete: 'username' },
            { name: 'password', label: t('field.password'), type: 'password', autoComplete: 'current-password', show: { show: t('field.show'), hide: t('field.hide') } },
          ]}
        >
          <p>{t('signIn.noAccount')} <a className="link target" href={`/sign-up?return=${encodeURIComponent(back)}`}>{t('signIn.toSignUp')}</a></p>
          {logins.length > 0 && <Demo logins={logins} />}
        </AccountForm>
      </div>
    </div>
  )
}

export default reachable(SignIn)
