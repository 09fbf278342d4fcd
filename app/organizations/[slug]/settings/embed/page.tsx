import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { graphql } from '../../../../../graphql/generated/documents'
import { publicUrl } from '../../../../../lib/auth-cookie'
import { currentViewer } from '../../../../../lib/session'
import { ask } from '../../../../../lib/urql'
import { FieldForm } from '../../../../components/field-form'
import { Part } from '../../../../components/part'
import { reachable } from '../../../../components/reachable'
import { setSites } from './actions'

const OrganizationEmbed = graphql(`
  query OrganizationEmbed($slug: String!) {
    organization(slug: $slug) {
      id slug name viewerRepresents embedOrigins
      communities(first: 1) { nodes { slug name } } ideas(first: 1) { nodes { slug title } }
    }
  }
`)

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('embed.settings'))('title'), robots: { index: false } }
}

function Line({ title, attribute, slug }: { title: string; attribute: string; slug: string }) {
  return (
    <>
      <h3 className="mt-6">{title}</h3>
      <div className="prose mt-2 max-w-3xl!"><pre className="whitespace-pre-wrap"><code>{`<script async src="${publicUrl()}/embed.js" ${attribute}="${slug}"></script>`}</code></pre></div>
    </>
  )
}

/** Where people of an organization say which sites may show its ideas, and find the line to put there. */
async function Page({ params }: { params: Promise<{ slug: string }> }) {
  const [{ organization }, t, viewer] = await Promise.all([ask(OrganizationEmbed, { slug: (await params).slug }), getTranslations('embed.settings'), currentViewer()])
  if (!organization || (!organization.viewerRepresents && viewer?.role !== 'ADMINISTRATOR')) notFound()
  const { id, slug, name, embedOrigins, communities: { nodes: [community] }, ideas: { nodes: [idea] } } = organization
  return (
    <div className="page py-10">
      <p className="text-muted"><Link prefetch={false} className="link target" href={`/organizations/${slug}`}><bdi>{name}</bdi></Link></p>
      <h1 className="mt-2">{t('title')}</h1>
      <p className="measure mt-4">{t('lead')}</p>
      <Part id="who" title={t('who')}>
        {embedOrigins.length === 0 && <p className="mt-3">{t('none')}</p>}
        <div className="mt-4">
          <FieldForm action={setSites} submit={t('save')} idempotencyKey={randomUUID()} hidden={{ organizationId: id, slug }}
            fields={[{ name: 'origins', kind: 'text', label: t('origins'), hint: t('originsHint'), value: embedOrigins.join('\n') }]} />
        </div>
      </Part>
      <Part id="how" title={t('how')}>
        <p className="measure mt-3">{t('howLead')}</p>
        {idea && <Line title={t('idea')} attribute="data-idea" slug={idea.slug} />}
        {community && <Line title={t('community')} attribute="data-community" slug={community.slug} />}
        <p className="measure mt-4 text-small text-muted">{t('options')}</p>
      </Part>
      {idea && (
        <Part id="preview" title={t('preview')}>
          <iframe src={`/embed/ideas/${encodeURIComponent(idea.slug)}`} title={t('previewOf', { name: idea.title })} loading="lazy" className="mt-4 h-[37rem] w-full max-w-3xl rounded-[14px] border border-line" />
        </Part>
      )}
    </div>
  )
}

export default reachable(Page)
