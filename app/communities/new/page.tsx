import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { graphql } from '../../../graphql/generated/documents'
import { currentViewer } from '../../../lib/session'
import { ask } from '../../../lib/urql'
import { FieldForm } from '../../components/field-form'
import { reachable } from '../../components/reachable'
import { foundCommunity } from './actions'

const Hosts = graphql(`
  query Hosts { viewer { represents { id slug name } } organizations(first: 100) { edges { node { id slug name } } } }
`)

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('communities'))('found.title') }
}

/** Founding a community: for people of an organization, and administrators. */
async function Page({ searchParams }: { searchParams: Promise<{ organization?: string | string[] }> }) {
  const [t, locale, viewer, known] = await Promise.all([getTranslations('communities'), getLocale(), currentViewer(), ask(Hosts, {})])
  const hosts = viewer?.role === 'ADMINISTRATOR' ? known.organizations.edges.map(({ node }) => node) : known.viewer?.represents ?? []
  const wished = [(await searchParams).organization].flat()[0]
  return (
    <div className="page py-10">
      <h1>{t('found.title')}</h1>
      {hosts.length === 0 && (
        <div className="notice mt-6">
          <p>{t(viewer ? 'found.notAllowed' : 'found.signIn')}</p>
          {!viewer && <p className="mt-3"><Link prefetch={false} className="button button-primary" href="/sign-in?return=%2Fcommunities%2Fnew">{t('found.signInButton')}</Link></p>}
          {viewer?.role === 'ADMINISTRATOR' && <p className="mt-3"><Link prefetch={false} className="button button-primary" href="/organizations/new">{t('found.organizationFirst')}</Link></p>}
        </div>
      )}
      {hosts.length > 0 && (
        <>
          <p className="measure mt-4 mb-8 text-large">{t('found.lead')}</p>
          <FieldForm action={foundCommunity} submit={t('found.submit')} idempotencyKey={randomUUID()} hidden={{}}
            fields={[
              { name: 'organizationId', kind: 'choice', label: t('found.organization'), value: (hosts.find((host) => host.slug === wished) ?? hosts[0])?.id, options: hosts.map((host) => ({ value: host.id, label: host.name })) },
              { name: 'name', kind: 'line', label: t('found.name'), hint: t('found.nameHint'), required: true, maxLength: 80 },
              { name: 'about', kind: 'text', label: t('found.about'), hint: t('found.aboutHint') },
              { name: 'language', kind: 'choice', label: t('found.language'), value: locale, options: [{ value: 'nl', label: 'Nederlands' }, { value: 'en', label: 'English' }] },
              { name: 'verified', kind: 'check', label: t('found.verified'), hint: t('found.verifiedHint'), value: 'yes' },
            ]} />
        </>
      )}
    </div>
  )
}

export default reachable(Page)
