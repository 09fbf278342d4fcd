import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { graphql } from '../../../../graphql/generated/documents'
import { ask } from '../../../../lib/urql'
import { reachable } from '../../../components/reachable'
import { RoadmapItem } from './roadmap-item'

const Roadmap = graphql(`
  query Roadmap($slug: String!) {
    organization(slug: $slug) {
      slug name
      planned: ideas(first: 30, statusKind: [PLANNED], orderBy: { field: SUPPORT, direction: DESC }) { nodes { ...RoadmapItem } }
      inProgress: ideas(first: 30, statusKind: [IN_PROGRESS], orderBy: { field: SUPPORT, direction: DESC }) { nodes { ...RoadmapItem } }
      done: ideas(first: 30, statusKind: [DONE], orderBy: { field: SUPPORT, direction: DESC }) { nodes { ...RoadmapItem } }
      declined: ideas(first: 30, statusKind: [DECLINED], orderBy: { field: SUPPORT, direction: DESC }) { nodes { ...RoadmapItem } }
    }
  }
`)

interface Props { params: Promise<{ slug: string }> }
const load = cache(async (slug: string) => (await ask(Roadmap, { slug })).organization)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, organization] = [await getTranslations('word.roadmap'), await load((await params).slug).catch(() => null)]
  return organization ? { title: `${t('title')} · ${organization.name}`, description: t('lead', { name: organization.name }) } : {}
}

/** What an organization does with ideas: planned, being done, done; what will not be done is folded away. */
async function Page({ params }: Props) {
  const [organization, t, i] = await Promise.all([load((await params).slug), getTranslations('word.roadmap'), getTranslations('ideas')])
  if (!organization) notFound()
  const columns = [['PLANNED', organization.planned.nodes], ['IN_PROGRESS', organization.inProgress.nodes], ['DONE', organization.done.nodes]] as const
  const declined = organization.declined.nodes
  return (
    <div className="page py-10">
      <p className="text-muted"><Link prefetch={false} className="link target" href={`/organizations/${organization.slug}`}><bdi>{organization.name}</bdi></Link></p>
      <h1 className="mt-2">{t('title')}</h1>
      <p className="measure mt-4 text-large">{t('lead', { name: organization.name })}</p>
      <div className="mt-10 grid gap-8 lg:grid-cols-3">
        {columns.map(([kind, ideas]) => (
          <section key={kind} aria-labelledby={kind} className="border-t-2 border-line pt-4">
            <h2 id={kind} className="text-large">{i(`status.${kind}`)} <span className="font-sans text-small font-normal text-muted">{t('count', { count: ideas.length })}</span></h2>
            {ideas.length === 0 ? <p className="mt-3 text-muted">{t('empty')}</p> : <ul className="mt-2 divide-y divide-line">{ideas.map((idea) => <li key={idea.id}><RoadmapItem idea={idea} /></li>)}</ul>}
          </section>
        ))}
      </div>
      {declined.length > 0 && (
        <details className="mt-10 border-t border-line pt-6">
          <summary className="target">{t('declined', { count: declined.length })}</summary>
          <ul className="mt-2 max-w-3xl divide-y divide-line">{declined.map((idea) => <li key={idea.id}><RoadmapItem idea={idea} /></li>)}</ul>
        </details>
      )}
    </div>
  )
}

export default reachable(Page)
