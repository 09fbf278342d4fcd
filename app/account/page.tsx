import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { languages } from '../../lib/language'
import { ownSessions } from '../../lib/own-sessions'
import { currentViewer } from '../../lib/session'
import { AccountForm } from '../components/account-form'
import { reachable } from '../components/reachable'
import { changePasswordHere, setLanguage, signOut } from './actions'
import { Sessions } from './sessions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.page')
  return { title: t('title'), robots: { index: false } }
}

/** What is the viewer's own: language, sessions, password. */
async function Account() {
  const viewer = await currentViewer()
  if (!viewer) redirect('/sign-in?return=/account')
  const [t, told, cases, mirror, keys, locale, sessions] = await Promise.all([getTranslations('account'), getTranslations('notices'), getTranslations('word.cases'), getTranslations('mirror'), getTranslations('keys'), getLocale(), ownSessions(viewer)])
  const show = { show: t('field.show'), hide: t('field.hide') }
  return (
    <div className="page py-10">
      <div className="mx-auto flex max-w-2xl flex-col gap-10">
        <header className="flex flex-col gap-3">
          <h1 className="text-title">{t('page.title')}</h1>
          <p>{t.rich('page.lead', { name: () => <bdi className="font-semibold">{viewer.name}</bdi> })}</p>
          <p><a className="link target" href={`/members/${viewer.handle}`}>{t('page.profile')}</a></p>
          <p><Link className="link target" href="/me" prefetch={false}>{mirror('title')}</Link></p>
          <p><a className="link target" href="/invitations">{t('page.invite')}</a></p>
          <p><Link className="link target" href="/ideas/new#drafts" prefetch={false}>{t('page.drafts')}</Link></p>
          <p><Link className="link target" href="/cases" prefetch={false}>{cases('mine')}</Link></p>
          <p><Link className="link target" href="/me/archive" prefetch={false}>{t('page.archive')}</Link></p>
          <p><Link className="link target" href="/me/leave" prefetch={false}>{t('page.leave')}</Link></p>
          <p><Link className="link target" href="/account/notices" prefetch={false}>{told('set.title')}</Link></p>
          <p><Link className="link target" href="/me/keys" prefetch={false}>{keys('title')}</Link></p>
          <form action={signOut}><button className="button">{t('page.signOut')}</button></form>
        </header>
        <section aria-labelledby="language-title" className="flex flex-col gap-3">
          <h2 id="language-title" className="text-large">{t('page.language')}</h2>
          <form action={setLanguage} className="flex flex-col gap-3">
            <div className="field">
              <label htmlFor="account-language">{t('page.language')}</label>
              <p id="language-hint" className="hint">{t('page.languageLead')}</p>
              <select id="account-language" name="language" className="input" defaultValue={viewer.language ?? locale} aria-describedby="language-hint">
                {languages.map((language) => <option key={language} value={language} lang={language}>{t(`language.${language}`)}</option>)}
              </select>
            </div>
            <div><button className="button">{t('page.save')}</button></div>
          </form>
        </section>
        <Sessions viewer={viewer} sessions={sessions} />
        <section aria-labelledby="password-title" className="flex flex-col gap-3">
          <h2 id="password-title" className="text-large">{t('page.password')}</h2>
          <AccountForm
            action={changePasswordHere}
            submit={t('page.changePassword')}
            fields={[
              { name: 'current', label: t('page.currentPassword'), type: 'password', autoComplete: 'current-password', show },
              { name: 'password', label: t('page.newPassword'), type: 'password', autoComplete: 'new-password', hint: t('page.changePasswordHint'), show },
            ]}
          />
        </section>
      </div>
    </div>
  )
}

export default reachable(Account)
