import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { graphql } from '../../../../graphql/generated/documents'
import { currentViewer } from '../../../../lib/session'
import { ask } from '../../../../lib/urql'
import { FieldForm } from '../../../components/field-form'
import { Part } from '../../../components/part'
import { reachable } from '../../../components/reachable'
import { StatusBadge } from '../../../components/status-badge'
import { createLabel } from './actions'
import { ChangeLabel, colourOptions } from './change-label'
import { OrganizationKeys } from './organization-keys'

const OrganizationSettings = graphql(`
  query OrganizationSettings($slug: String!) { organization(slug: $slug) { id slug name viewerRepresents statusLabels { id label kind colour rank retiredAt } keys { ...KeyItem member { handle name deletedAt } } } }
`)

const kinds = ['OPEN', 'UNDER_REVIEW', 'PLANNED', 'IN_PROGRESS', 'DONE', 'DECLINED'] as const

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('word.labels'))('settings'), robots: { index: false } }
}

/** What people of an organization arrange: its own words for where ideas stand. Not there for anybody else. */
async function Page({ params }: { params: Promise<{ slug: string }> }) {
  const [{ organization }, t, i, w, viewer] = await Promise.all([ask(OrganizationSettings, { slug: (await params).slug }), getTranslations('word.labels'), getTranslations('ideas'), getTranslations('webhooks'), currentViewer()])
  if (!organization || (!organization.viewerRepresents && viewer?.role !== 'ADMINISTRATOR')) notFound()
  return (
    <div className="page py-10">
      <p className="text-muted"><Link prefetch={false} className="link target" href={`/organizations/${organization.slug}`}><bdi>{organization.name}</bdi></Link></p>
      <h1 className="mt-2">{t('settings')}</h1>
      <p className="mt-4"><Link prefetch={false} className="link target" href={`/organizations/${organization.slug}/settings/webhooks`}>{w('link')}</Link></p>
      <p className="mt-3"><Link prefetch={false} className="link target" href={`/organizations/${organization.slug}/settings/embed`}>{(await getTranslations('embed.settings'))('link')}</Link></p>
      <Part id="labels" title={t('title')}>
        <p className="measure mt-2 text-muted">{t('lead')}</p>
        {organization.statusLabels.length === 0 && <p className="mt-4">{t('empty')}</p>}
        <ul className="mt-4 max-w-4xl divide-y divide-line">
          {organization.statusLabels.map((label) => (
            <li key={label.id} className="flex flex-wrap items-start gap-x-4 gap-y-2 py-4">
              <StatusBadge status={label} />
              <span className="pt-0.5 text-small text-muted">{i(`status.${label.kind}`)}{label.retiredAt && <> · {t('retired')}</>}</span>
              <ChangeLabel label={label} slug={organization.slug} />
            </li>
          ))}
        </ul>
      </Part>
      <Part id="new" title={t('new')}>
        <div className="mt-4">
          <FieldForm action={createLabel} submit={t('make')} idempotencyKey={randomUUID()} hidden={{ organizationId: organization.id, slug: organization.slug }}
            fields={[
              { name: 'label', kind: 'line', label: t('label'), hint: t('labelHint'), required: true, maxLength: 40 },
              { name: 'kind', kind: 'choice', label: t('kind'), hint: t('kindHint'), value: 'PLANNED', options: kinds.map((kind) => ({ value: kind, label: i(`status.${kind}`) })) },
              { name: 'colour', kind: 'choice', label: t('colour'), value: '', options: await colourOptions() },
            ]} />
        </div>
      </Part>
      {organization.keys && <OrganizationKeys organization={organization} keys={organization.keys} />}
    </div>
  )
}

export default reachable(Page)
