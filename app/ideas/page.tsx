import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { graphql } from '../../graphql/generated/documents'
import { ask } from '../../lib/urql'
import { EmptyState } from '../components/empty-state'
import { IdeaCard } from '../components/idea-card'
import { ideaOrders, live } from '../components/idea-orders'
import { OrderTabs } from '../components/order-tabs'
import { Pager } from '../components/pager'
import { reachable } from '../components/reachable'
import { IdeaFilters } from './idea-filters'
import { addressOf, chosen, PAGE, type Search } from './idea-search'

const IdeasPage = graphql(`
  query IdeasPage($first: Int, $after: String, $last: Int, $before: String, $filter: IdeaFilter, $orderBy: IdeaOrder!) {
    ideas(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      nodes { ...IdeaCard }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
    }
  }
`)
const IdeaChoices = graphql(`
  query IdeaChoices { communities(first: 100) { edges { node { id slug name } } } topics(first: 60) { edges { node { slug name } } } }
`)

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('ideas.list')
  return { title: t('title'), description: t('description') }
}

export default reachable(async function Ideas({ searchParams }: { searchParams: Promise<Search> }) {
  const search = chosen(await searchParams)
  const { order, after, before, community, topic, status } = search
  const part = before ? { last: PAGE, before } : { first: PAGE, after }
  const [{ communities, topics }, t, ranking, common] = await Promise.all([ask(IdeaChoices, {}), getTranslations('ideas.list'), getTranslations('open.ranking'), getTranslations('common')])
  const place = community && (communities.edges.find(({ node }) => node.slug === community)?.node.id ?? community)
  const filter = { communityId: place ?? null, topic: topic ?? null, statusKind: status ? [status] : live }
  const { ideas } = await ask(IdeasPage, { ...part, filter, orderBy: ideaOrders[order] })
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = ideas.pageInfo
  return (
    <div className="page grid gap-x-16 gap-y-6 py-10 lg:grid-cols-[minmax(0,1fr)_18rem]">
      <h1 className="lg:col-span-2">{t('title')}</h1>
      <IdeaFilters search={search} communities={communities.edges.map((edge) => edge.node)} topics={topics.edges.map((edge) => edge.node)} />
      <div className="min-w-0 lg:col-start-1 lg:row-start-2">
        <OrderTabs order={order} href={(each) => addressOf({ ...search, order: each, after: undefined, before: undefined })} />
        <p className="pt-4 text-small text-muted">{ranking(order)} {ranking('how')} <Link prefetch={false} className="link" href="/metrics">{common('metrics')}</Link></p>
        {ideas.totalCount != null && <p className="pt-2 text-small text-muted">{t('count', { count: ideas.totalCount })}</p>}
        {ideas.nodes.map((idea) => <IdeaCard key={idea.id} idea={idea} level="h2" />)}
        {ideas.nodes.length === 0 && <div className="pt-5"><EmptyState title={t('emptyTitle')} href="/ideas" action={t('clear')}>{t('empty')}</EmptyState></div>}
        <Pager
          previous={hasPreviousPage && startCursor ? addressOf({ ...search, before: startCursor, after: undefined }) : null}
          next={hasNextPage && endCursor ? addressOf({ ...search, after: endCursor, before: undefined }) : null}
        />
      </div>
    </div>
  )
})
