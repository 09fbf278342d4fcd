import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { graphql } from '../../graphql/generated/documents'
import { isEmptyPortal } from '../../lib/auth'
import { currentIntent } from '../../lib/intent'
import { ownPath } from '../../lib/own-path'
import { currentViewer } from '../../lib/session'
import { bringerHere } from '../../lib/share-link'
import { ask } from '../../lib/urql'
import { AccountForm } from '../components/account-form'
import { KeptIntent } from '../components/kept-intent'
import { reachable } from '../components/reachable'
import { signUpHere } from './actions'

const SignUpPolicies = graphql(`
  query SignUpPolicies { privacy: policy(name: PRIVACY) { name inForce { id } } rules: policy(name: RULES) { name inForce { id } } }
`)

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.signUp')
  return { title: t('title'), robots: { index: false } }
}

/** Making an account; who is signed in already is led on. */
async function SignUp({ searchParams }: { searchParams: Promise<{ return?: string | string[] }> }) {
  const back = ownPath((await searchParams).return)
  if (await currentViewer()) redirect(back)
  const [t, p, kept, isFirst, bringer, { privacy, rules }] = await Promise.all([getTranslations('account'), getTranslations('open.policy'), currentIntent(), isEmptyPortal(), bringerHere(), ask(SignUpPolicies, {})])
  const agreedTo = [privacy, rules].filter(({ inForce }) => inForce !== null)
  return (
    <div className="page py-10">
      <div className="mx-auto flex max-w-md flex-col gap-6">
        <h1 className="text-title">{t('signUp.title')}</h1>
        {bringer && <p>{t.rich('signUp.broughtBy', { name: () => <bdi>{bringer.name}</bdi> })}</p>}
        {bringer?.note && <blockquote dir="auto" className="notice whitespace-pre-line">{bringer.note}</blockquote>}
        {kept ? <KeptIntent kept={kept} /> : <p>{t(isFirst ? 'signUp.first' : 'signUp.lead')}</p>}
        <AccountForm
          action={signUpHere}
          hidden={{ return: back, agreedTo: agreedTo.map(({ inForce }) => inForce?.id).join(' ') }}
          submit={t('signUp.button')}
          fields={[
            { name: 'name', label: t('field.name'), type: 'text', autoComplete: 'name', hint: t('field.nameHint') },
            { name: 'email', label: t('field.email'), type: 'email', autoComplete: 'username', hint: t('field.emailHint') },
            { name: 'password', label: t('field.newPassword'), type: 'password', autoComplete: 'new-password', hint: t('field.newPasswordHint'), show: { show: t('field.show'), hide: t('field.hide') } },
          ]}
        />
        {agreedTo.length > 0 && (
          <p>{t('signUp.agree')} {agreedTo.map(({ name }, index) => <span key={name}>{index > 0 && ' · '}<a className="link target" href={`/policy/${name.toLowerCase()}`}>{p(`name.${name}`)}</a></span>)}</p>
        )}
        <p>{t('signUp.hasAccount')} <a className="link target" href={`/sign-in?return=${encodeURIComponent(back)}`}>{t('signUp.toSignIn')}</a></p>
      </div>
    </div>
  )
}

export default reachable(SignUp)
