import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { graphql } from '../../../graphql/generated/documents'
import { currentIntent } from '../../../lib/intent'
import { currentViewer } from '../../../lib/session'
import { ask } from '../../../lib/urql'
import { reachable } from '../../components/reachable'
import { asksOf } from './asks'
import { Drafts } from './drafts'
import { proposalFields } from './fields'
import { Origin } from './origin'
import { ProposeForm } from './propose-form'
import { similarTo } from './similar'

const ProposePage = graphql(`
  query ProposePage { viewer { communities { id } represents { name } } drafts { id title body communityId topics language updatedAt } communities(first: 100) { edges { node { id slug name } } } }
`)

type Search = Promise<Partial<Record<'title' | 'community' | 'draft' | 'from', string | string[]>>>

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('ideas.propose')
  return { title: t('title'), description: t('description') }
}

/** Proposing an idea: with those that are like it, and with what was written before signing in. */
export default reachable(async function Propose({ searchParams }: { searchParams: Search }) {
  const search = await searchParams
  const { title, community, draft: asked } = search
  const [t, viewer, kept, known] = await Promise.all([getTranslations('ideas'), currentViewer(), currentIntent(), ask(ProposePage, {})])
  const aboutDrafts = await getTranslations('merge.draft')
  const begun = known.drafts.find(({ id }) => id === [asked].flat()[0]) ?? null
  const written = begun ? { ...begun, topics: [begun.topics] } : kept?.intent.kind === 'propose' ? kept.intent : null
  const line = written?.title ?? [title].flat()[0] ?? ''
  const communities = known.communities.edges.map(({ node }) => node)
  const chosen = written?.communityId ?? communities.find(({ slug }) => slug === [community].flat()[0])?.id
  const [asks, d] = [await asksOf(chosen), await getTranslations('deeds')]
  const { title: first, others } = await proposalFields({ written: written ?? { title: line }, chosen, asks, communities, own: new Set(known.viewer?.communities.map(({ id }) => id)) })
  const speaksFor = known.viewer?.represents.map(({ name }) => name).join(', ')
  return (
    <div className="page flex flex-col gap-8 py-10">
      <div className="flex flex-col gap-3">
        <h1>{t('propose.title')}</h1>
        <p className="measure text-large text-muted">{t('propose.lead')}</p>
      </div>
      {await Origin({ from: [search.from].flat()[0], kept: kept?.intent.kind === 'propose' ? kept.intent.derivedFrom ?? null : null })}
      <Drafts drafts={known.drafts} open={begun?.id ?? null} />
      <ProposeForm key={begun?.id} title={first} fields={others} asks={asks}
        forCustomer={speaksFor ? { summary: d('behalf.fold'), field: { name: 'onBehalfOf', kind: 'line', label: d('behalf.name'), hint: d('behalf.hint', { organizations: speaksFor }), maxLength: 80 } } : null}
        idempotencyKey={randomUUID()} isMember={viewer !== null} draft={begun} similar={line.trim().length < 3 ? null : await similarTo(line)}
        words={{
          draft: aboutDrafts('kept'), asked: { show: d('form.show'), form: d('form.text') },
          publish: t('propose.publish'), publishHint: t(viewer ? 'propose.publishHint' : 'propose.signInHint'), check: t('propose.check'),
          similar: {
            title: t('propose.similar'), hint: t('propose.similarHint'), idle: t('propose.similarIdle'), support: t('propose.support'), supported: t('idea.supporting'),
            counts: [t('propose.similarNone'), ...[1, 2, 3, 4, 5].map((count) => t('propose.similarCount', { count }))],
          },
        }} />
    </div>
  )
})
