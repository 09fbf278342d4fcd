import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { graphql } from '../../../graphql/generated/documents'
import type { NoticeSettingsPageQuery } from '../../../graphql/generated/documents/graphql'
import { isMailing } from '../../../lib/mailer'
import { ask } from '../../../lib/urql'
import { reachable } from '../../components/reachable'
import { saveNotices, setMail } from './actions'

const NoticeSettingsPage = graphql(`query NoticeSettingsPage { viewer { mailState noticeSettings { group portal mail } } }`)
type Setting = NonNullable<NonNullable<NoticeSettingsPageQuery['viewer']>['noticeSettings']>[number]

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notices.set'))('title'), robots: { index: false } }
}

/** How the viewer wants to hear of what: one row for each group, the portal and mail beside it. */
async function NoticeSettings() {
  const [{ viewer }, t] = await Promise.all([ask(NoticeSettingsPage, {}), getTranslations('notices.set')])
  if (!viewer) redirect('/sign-in?return=/account/notices')
  const mails = isMailing()
  return (
    <div className="page py-10">
      <h1>{t('title')}</h1>
      <p className="measure mt-3 text-muted">{t('lead')}</p>
      {!mails && <p className="notice mt-4">{t('noMail')}</p>}
      {mails && viewer.mailState && <MailSwitch state={viewer.mailState} />}
      <form action={saveNotices} className="mt-6 flex max-w-3xl flex-col gap-6">
        <input type="hidden" name="idempotencyKey" value={randomUUID()} />
        {(viewer.noticeSettings ?? []).map((setting) => <Row key={setting.group} setting={setting} mails={mails} />)}
        <div><button className="button button-primary">{t('save')}</button></div>
      </form>
    </div>
  )
}

async function MailSwitch({ state }: { state: 'ON' | 'OFF' | 'BOUNCED' }) {
  const t = await getTranslations('notices.set')
  return (
    <form action={setMail} className="mt-4 flex flex-wrap items-center gap-3">
      <input type="hidden" name="idempotencyKey" value={randomUUID()} />
      <input type="hidden" name="mail" value={state === 'ON' ? 'off' : 'on'} />
      {state !== 'ON' && <p role="status">{t(state === 'OFF' ? 'mailOff' : 'bounced')}</p>}
      <button className="button button-small">{t(state === 'ON' ? 'stop' : 'mailOn')}</button>
    </form>
  )
}

async function Row({ setting: { group, portal, mail }, mails }: { setting: Setting; mails: boolean }) {
  const [t, groups] = await Promise.all([getTranslations('notices.set'), getTranslations('notices.group')])
  return (
    <fieldset className="card flex flex-col gap-3">
      <legend className="font-semibold">{groups(group)}</legend>
      <label className="target flex items-center gap-2"><input type="checkbox" name={`portal-${group}`} defaultChecked={portal} />{t('portal')}</label>
      {mails
        ? (
            <div className="field">
              <label htmlFor={`mail-${group}`}>{t('mail')}</label>
              <select id={`mail-${group}`} name={`mail-${group}`} className="input" defaultValue={mail}>
                {(['OFF', 'DAILY', 'IMMEDIATE'] as const).map((pace) => <option key={pace} value={pace}>{t(pace)}</option>)}
              </select>
            </div>
          )
        : <input type="hidden" name={`mail-${group}`} value={mail} />}
    </fieldset>
  )
}

export default reachable(NoticeSettings)
