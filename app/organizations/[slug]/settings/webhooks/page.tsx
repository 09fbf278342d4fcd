import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { graphql } from '../../../../../graphql/generated/documents'
import { ask } from '../../../../../lib/urql'
import { Part } from '../../../../components/part'
import { reachable } from '../../../../components/reachable'
import { createWebhook } from './actions'
import { WebhookForm } from './webhook-form'
import { WebhookItem } from './webhook-item'
import { choicesOf } from './webhook-choices'

const OrganizationWebhooks = graphql(`
  query OrganizationWebhooks($slug: String!) { organization(slug: $slug) { id slug name webhooks { id ...WebhookItem } } }
`)

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('webhooks'))('title'), robots: { index: false } }
}

/** Where an organization has itself told of what happens, and what was sent. Not there for anybody but its people and administrators. */
async function Page({ params }: { params: Promise<{ slug: string }> }) {
  const [{ organization }, t] = await Promise.all([ask(OrganizationWebhooks, { slug: (await params).slug }), getTranslations('webhooks')])
  if (!organization?.webhooks) notFound()
  const { id, slug, name, webhooks } = organization
  return (
    <div className="page py-10">
      <p className="text-muted"><Link prefetch={false} className="link target" href={`/organizations/${slug}/settings`}><bdi>{t('back', { name })}</bdi></Link></p>
      <h1 className="mt-2">{t('title')}</h1>
      <p className="measure mt-4">{t('lead')}</p>
      <p className="measure mt-3 text-muted">{t.rich('standard', { link: (words) => <a className="link" href="https://www.standardwebhooks.com" rel="noreferrer">{words}</a> })}</p>
      {webhooks.length === 0 && <p className="mt-6">{t('none')}</p>}
      <ul className="mt-6 flex flex-col gap-5">{webhooks.map((webhook) => <li key={webhook.id}><WebhookItem webhook={webhook} slug={slug} /></li>)}</ul>
      <Part id="new" title={t('new')}>
        <div className="mt-4">
          <WebhookForm action={createWebhook} submit={t('make')} primary idempotencyKey={randomUUID()} hidden={{ organizationId: id, slug }} words={{ secret: t('secret'), secretHint: t('secretHint') }}
            {...await choicesOf({ url: '', reach: 'HOSTED', events: ['IDEA_PROPOSED', 'COMMENT_CREATED', 'CASE_RAISED'], confluenceThresholds: [] })} />
        </div>
      </Part>
    </div>
  )
}

export default reachable(Page)
