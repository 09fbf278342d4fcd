import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { graphql } from '../../../graphql/generated/documents'
import type { KeyScope } from '../../../graphql/generated/documents/graphql'
import { readWish } from '../../../lib/oauth-consent'
import { currentViewer } from '../../../lib/session'
import { ask } from '../../../lib/urql'
import { reachable } from '../../components/reachable'
import { answerApp } from './actions'

const Consent = graphql(`query Consent { viewer { name handle represents { id name } } }`)

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('keys'))('title'), robots: { index: false } }
}

/** What an app asks of the viewer, in plain words; nothing happens until they agree. */
async function Authorize({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const search = await searchParams
  const [read, t] = [await readWish(search), await getTranslations('keys')]
  if ('problem' in read) return <Refusal title={t('consent.problem.title')} why={t(`consent.problem.${read.problem}`)} />
  if ('sendBack' in read) redirect(read.sendBack)
  const { wish: { app, scopes, params, redirectUri } } = read
  if (!await currentViewer()) redirect(`/sign-in?return=${encodeURIComponent(`/oauth/authorize?${new URLSearchParams(params)}`)}`)
  const { viewer } = await ask(Consent, {})
  const organizations = scopes.includes('organization') ? viewer?.represents ?? [] : []
  const asks = scopes.map((scope) => scope.toUpperCase() as KeyScope).filter((scope) => scope !== 'ORGANIZATION' || organizations.length > 0)
  return (
    <div className="page py-10">
      <div className="mx-auto flex max-w-xl flex-col gap-6">
        <h1 className="text-title wrap-anywhere">{t('consent.title', { app: app.name })}</h1>
        <p>{t.rich('consent.who', { name: () => <bdi className="font-semibold">{viewer?.name}</bdi> })}</p>
        <section className="card flex flex-col gap-3">
          <h2 className="text-base">{t('consent.asks')}</h2>
          <ul className="list-disc space-y-2 ps-5">{asks.map((scope) => <li key={scope}>{t(`explain.${scope}`)}</li>)}</ul>
          <p className="hint">{t('never')}</p>
        </section>
        <p className="wrap-anywhere">{t('consent.app', { owner: `${app.ownerName ?? ''} (@${app.ownerHandle})`, host: new URL(app.url).host })}</p>
        <form action={answerApp} className="flex flex-col gap-5">
          {Object.entries(params).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
          {organizations.length > 0 && (
            <div className="field">
              <label htmlFor="organization">{t('consent.organization')}</label>
              <select id="organization" name="organizationId" className="input" defaultValue="">
                <option value="">{t('consent.noOrganization')}</option>
                {organizations.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
              </select>
            </div>
          )}
          <p className="hint wrap-anywhere">{t('consent.back', { host: hostOf(redirectUri) })} {t('consent.end')}</p>
          <div className="flex flex-wrap gap-3">
            <button name="answer" value="allow" className="button button-primary">{t('consent.allow')}</button>
            <button name="answer" value="refuse" className="button">{t('consent.refuse')}</button>
          </div>
        </form>
      </div>
    </div>
  )
}

const Refusal = ({ title, why }: { title: string; why: string }) => (
  <div className="page py-10"><div className="mx-auto flex max-w-xl flex-col gap-4"><h1 className="text-title">{title}</h1><p>{why}</p></div></div>
)

const hostOf = (uri: string) => new URL(uri).host || uri

export default reachable(Authorize)
