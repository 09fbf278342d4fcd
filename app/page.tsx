import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { graphql } from '../graphql/generated/documents'
import { ask } from '../lib/urql'
import { ConfluenceFigure } from './components/confluence-figure'
import { EmptyState } from './components/empty-state'
import { IdeaCard } from './components/idea-card'
import { IdeaField } from './components/idea-field'
import { ideaOrders, live, orderOf } from './components/idea-orders'
import { OrderTabs } from './components/order-tabs'
import { reachable } from './components/reachable'
import { SearchField } from './components/search-field'
import { TopicLinks } from './components/topic-links'

const HomePage = graphql(`
  query HomePage($order: IdeaOrder!, $live: IdeaFilter!) {
    gaining: ideas(first: 1, filter: $live, orderBy: { field: CONFLUENCE_GAIN, direction: DESC }) { nodes { ...ConfluenceFigure } }
    ideas(first: 12, filter: $live, orderBy: $order) { nodes { ...IdeaCard } pageInfo { hasNextPage } }
    topics(first: 24) { edges { node { slug name ideaCount } } }
  }
`)

export default reachable(async function Home({ searchParams }: { searchParams: Promise<{ order?: string }> }) {
  const order = orderOf((await searchParams).order)
  const [{ gaining, ideas, topics }, t] = [await ask(HomePage, { order: ideaOrders[order], live: { statusKind: live } }), await getTranslations('ideas.home')]
  const hero = gaining.nodes.find((idea) => idea.confluence && idea.confluence.people > 0)
  return (
    <>
      <div className="page grid gap-x-16 gap-y-8 py-10 lg:grid-cols-[1fr_26rem] lg:items-end lg:py-14">
        <div className="flex flex-col gap-4">
          <h1 className="max-w-[16ch]">{t('title')}</h1>
          <p className="measure text-large text-muted">{t('lead')}</p>
        </div>
        <IdeaField />
      </div>
      {hero && (
        <section aria-labelledby="hero" className="border-y border-line bg-surface [--paper:var(--surface)]">
          <div className="page py-10">
            <h2 id="hero" className="pb-3 font-sans text-base font-semibold tracking-normal text-muted">{t('hero')}</h2>
            <ConfluenceFigure idea={hero} linked />
          </div>
        </section>
      )}
      <div className="page grid gap-x-16 gap-y-10 py-10 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <section aria-labelledby="ideas" className="min-w-0">
          <h2 id="ideas" className="pb-3">{t('ideas')}</h2>
          {ideas.nodes.length > 0 && <OrderTabs order={order} href={(each) => (each === 'gaining' ? '/#ideas' : `/?order=${each}#ideas`)} />}
          {ideas.nodes.map((idea) => <IdeaCard key={idea.id} idea={idea} />)}
          {ideas.nodes.length === 0 && <EmptyState title={t('emptyTitle')} href="/ideas/new" action={t('emptyAct')}>{t('empty')}</EmptyState>}
          {ideas.pageInfo.hasNextPage && <p className="py-5"><Link prefetch={false} className="button" href={`/ideas?order=${order}`}>{t('all')} →</Link></p>}
        </section>
        <aside className="flex min-w-0 flex-col gap-8 lg:pt-14">
          <SearchField />
          <TopicLinks topics={topics.edges.map((edge) => edge.node)} title={t('topics')} />
        </aside>
      </div>
    </>
  )
})
