import type { Metadata } from 'next'
import { getNow, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { graphql } from '../../../../graphql/generated/documents'
import { currentViewer } from '../../../../lib/session'
import { ask } from '../../../../lib/urql'
import { chosen, queryOf, scopeOf, type Search } from './scope'
import { ScopeForm } from './scope-form'
import { drawn, pathOf, views, type View } from './views'

const DeskFrame = graphql(`
  query DeskFrame($slug: String!) {
    organization(slug: $slug) { id slug name viewerRepresents communities(first: 100) { nodes { id slug name memberCount } } }
    topics(first: 100) { nodes { slug name } }
  }
`)

export interface DeskProps { params: Promise<{ slug: string }>; searchParams: Promise<Search> }

const load = cache((slug: string) => ask(DeskFrame, { slug }))

/** Whose desk it is and what it looks at. Only for who represents the organization: a visitor may sign in first, to everybody else it is not there. */
export async function deskOf({ params, searchParams }: DeskProps, view: View) {
  const [{ slug }, search] = await Promise.all([params, searchParams])
  const [{ organization, topics }, viewer, now] = await Promise.all([load(slug), currentViewer(), getNow()])
  if (organization && !viewer) redirect(`/sign-in?return=${encodeURIComponent(pathOf(organization.slug, view) + queryOf(chosen(search)))}`)
  if (!organization?.viewerRepresents) notFound()
  return { organization, view, search, choices: chosen(search), communities: organization.communities.nodes, topics: topics.nodes, scope: scopeOf(search, organization.communities.nodes, now) }
}

export type DeskOf = Awaited<ReturnType<typeof deskOf>>

export const titled = (view: View) => async (): Promise<Metadata> => {
  const t = await getTranslations('desk')
  return { title: `${t(`views.${view}`)} · ${t('title')}`, robots: { index: false } }
}

/**
 * The frame of a view of the desk: the tabs, what it looks at and the form to change that, its title and a sentence on what it shows; below, the ways to take it along.
 * Those read the page: its tables (a cell's `data-value`, the number as it is, goes before its words) and its first drawing (`<svg data-chart>`, else the first with role="img").
 */
export async function Desk({ desk, children }: { desk: DeskOf; children: React.ReactNode }) {
  const { organization: { slug, name }, view, choices, search: { show, idea, happy, unhappy, recovered } } = desk
  const first = (value: string | string[] | undefined) => [value].flat()[0]
  const query = queryOf(choices, { show: first(show), idea: first(idea), happy: first(happy), unhappy: first(unhappy), recovered: first(recovered) })
  const t = await getTranslations('desk')
  return (
    <div className="page py-10">
      <p data-host className="text-muted"><Link prefetch={false} className="link target" href={`/organizations/${slug}`}><bdi>{name}</bdi></Link></p>
      <h1 className="mt-2">{t('title')}</h1>
      <nav aria-label={t('tabs')} className="tabs mt-6">
        {views.map((each) => <Link key={each} prefetch={false} className="tab" href={pathOf(slug, each) + queryOf(choices)} aria-current={each === view ? 'page' : undefined}>{t(`views.${each}`)}</Link>)}
      </nav>
      <h2 className="mt-8">{t(`views.${view}`)}</h2>
      <p className="measure mt-3">{t(`leads.${view}`)}</p>
      <ScopeForm desk={desk} />
      {children}
      <p className="mt-12 flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-line pt-4 text-small">
        <span className="text-muted">{t('take.lead')}</span>
        <a className="link target" download href={`/organizations/${slug}/desk/${view}/table.csv${query}`}>{t('take.csv')}</a>
        {drawn.includes(view) && <a className="link target" download href={`/organizations/${slug}/desk/${view}/picture.png${query}`}>{t('take.png')}</a>}
        <Link prefetch={false} className="link target" href={pathOf(slug, view) + query}>{t('take.link')}</Link>
      </p>
    </div>
  )
}
