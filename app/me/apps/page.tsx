import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { graphql } from '../../../graphql/generated/documents'
import { oauthMetadata } from '../../../lib/oauth-consent'
import { currentViewer } from '../../../lib/session'
import { ask } from '../../../lib/urql'
import { FieldForm } from '../../components/field-form'
import { Part } from '../../components/part'
import { reachable } from '../../components/reachable'
import { register, remove } from './actions'

const MyApps = graphql(`query MyApps { viewer { apps { id name url redirectUris } } }`)

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('keys.apps'))('title'), robots: { index: false } }
}

/** The viewer's own apps: registering one, with what it needs to begin. */
async function Apps() {
  if (!await currentViewer()) redirect('/sign-in?return=/me/apps')
  const [{ viewer }, t] = await Promise.all([ask(MyApps, {}), getTranslations('keys.apps')])
  const apps = viewer?.apps ?? []
  const code = (text: React.ReactNode) => <code className="wrap-anywhere">{text}</code>
  return (
    <div className="page py-10">
      <h1>{t('title')}</h1>
      <p className="measure mt-4 text-large">{t('lead')}</p>
      <p className="mt-3"><Link prefetch={false} className="link target" href="/me/keys">{t('keys')}</Link></p>
      {apps.length === 0 && <p className="mt-8">{t('none')}</p>}
      <ul className="mt-6 divide-y divide-line">
        {apps.map(({ id, name, url, redirectUris }) => (
          <li key={id} className="flex max-w-3xl flex-col gap-3 py-6">
            <h2 className="text-large wrap-anywhere"><a className="link" href={url} rel="nofollow noreferrer"><bdi>{name}</bdi></a></h2>
            <div className="field"><label htmlFor={id}>{t('clientId', { name })}</label><input id={id} className="input font-mono" readOnly defaultValue={id} /></div>
            <p className="hint">{t('back')}</p>
            <ul className="text-small">{redirectUris.map((uri) => <li key={uri}>{code(uri)}</li>)}</ul>
            <details>
              <summary className="link target text-small">{t('remove')}<span className="sr-only">: {name}</span></summary>
              <form action={remove} className="mt-3 flex flex-wrap items-center gap-3">
                <input type="hidden" name="appId" value={id} /><input type="hidden" name="idempotencyKey" value={randomUUID()} />
                <p>{t('removeLead')}</p>
                <button className="button button-small" aria-label={t('removeOf', { name })}>{t('removeButton')}</button>
              </form>
            </details>
          </li>
        ))}
      </ul>
      <Part id="register" title={t('register')}>
        <p className="measure mt-2 text-muted">{t.rich('how', { url: oauthMetadata().authorization_endpoint, code })}</p>
        <div className="mt-6">
          <FieldForm key={apps[0]?.id} action={register} submit={t('registerButton')} idempotencyKey={randomUUID()} hidden={{}}
            fields={[
              { name: 'name', kind: 'line', label: t('name'), hint: t('nameHint'), required: true, maxLength: 80 },
              { name: 'url', kind: 'line', label: t('url'), hint: t('urlHint'), required: true, maxLength: 2_000 },
              { name: 'redirectUris', kind: 'text', label: t('redirectUris'), hint: t('redirectUrisHint'), required: true, rows: 3, maxLength: 5_000 },
            ]} />
        </div>
      </Part>
    </div>
  )
}

export default reachable(Apps)
