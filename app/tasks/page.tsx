import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { graphql } from '../../graphql/generated/documents'
import { currentViewer } from '../../lib/session'
import { ask } from '../../lib/urql'
import { EmptyState } from '../components/empty-state'
import { NextPage } from '../components/next-page'
import { reachable } from '../components/reachable'
import { TaskFilters } from './task-filters'

const TasksPage = graphql(`
  query TasksPage($after: String, $filter: TaskFilter!) {
    tasks(first: 20, after: $after, filter: $filter) {
      nodes { id title skill size status viewerTook idea { slug title topics { slug name } } }
      pageInfo { hasNextPage endCursor }
    }
    topics(first: 100) { edges { node { slug name } } }
  }
`)

type Search = Promise<Partial<Record<'after' | 'topic' | 'skill' | 'for', string | string[]>>>

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('work.tasks')
  return { title: t('title'), description: t('lead') }
}

/** Help wanted: open tasks of all ideas by topic and skill, or those that are for the reader. */
async function Page({ searchParams }: { searchParams: Search }) {
  const [search, t, help, viewer] = await Promise.all([searchParams, getTranslations('work.tasks'), getTranslations('work.help'), currentViewer()])
  const [after, topic, skill, whose] = [search.after, search.topic, search.skill, search.for].map((one) => [one].flat()[0] || undefined)
  const forMe = whose === 'me' && viewer !== null
  const filter = { topic: topic ?? null, skill: skill ?? null, forMe, status: forMe ? ['OPEN' as const, 'TAKEN' as const, 'DELIVERED' as const] : ['OPEN' as const] }
  const { tasks, topics } = await ask(TasksPage, { after, filter })
  const address = (more: Record<string, string | undefined>) => `/tasks?${new URLSearchParams(Object.entries({ topic, skill, ...more }).filter((pair): pair is [string, string] => Boolean(pair[1])))}`
  return (
    <div className="page py-10">
      <h1>{t('title')}</h1>
      <p className="measure mt-4 text-large">{t('lead')}</p>
      {viewer && (
        <nav aria-label={t('whose')} className="tabs mt-8">
          <Link prefetch={false} className="tab" aria-current={forMe ? undefined : 'page'} href={address({})}>{t('all')}</Link>
          <Link prefetch={false} className="tab" aria-current={forMe ? 'page' : undefined} href={address({ for: 'me' })}>{t('forMe')}</Link>
        </nav>
      )}
      <TaskFilters topics={topics.edges.map(({ node }) => node)} topic={topic} skill={skill} forMe={forMe} />
      <ul className="mt-4 max-w-[50rem] divide-y divide-line">
        {tasks.nodes.map((task) => (
          <li key={task.id} className="flex flex-col gap-2 py-5">
            <h2 className="text-large"><Link prefetch={false} className="link" dir="auto" href={`/ideas/${task.idea.slug}#${task.id}`}>{task.title}</Link></h2>
            <p className="text-muted">{t('forIdea')} <bdi>{task.idea.title}</bdi></p>
            <p className="flex flex-wrap gap-2 text-small">
              {task.viewerTook && <span className="tag">{t('yours')}</span>}<span className="tag">{help(`status.${task.status}`)}</span><span className="tag">{help(task.size)}</span>{task.skill && <span className="tag" dir="auto">{task.skill}</span>}
              {task.idea.topics.map((one) => <Link key={one.slug} prefetch={false} className="tag" href={`/tasks?topic=${encodeURIComponent(one.slug)}`}>{one.name}</Link>)}
            </p>
          </li>
        ))}
      </ul>
      {tasks.nodes.length === 0 && <div className="mt-6"><h2 className="sr-only">{t('title')}</h2><EmptyState title={t(forMe ? 'emptyMeTitle' : 'emptyTitle')} href="/ideas" action={t('ideas')}>{t(forMe ? 'emptyMe' : 'empty')}</EmptyState></div>}
      <NextPage path={address({ for: forMe ? 'me' : undefined })} after={after} endCursor={tasks.pageInfo.endCursor} hasNextPage={tasks.pageInfo.hasNextPage} />
    </div>
  )
}

export default reachable(Page)
