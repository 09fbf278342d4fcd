import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { graphql } from '../../graphql/generated/documents'
import { currentViewer } from '../../lib/session'
import { ask } from '../../lib/urql'
import { MemberStages } from '../components/member-stages'
import { Part } from '../components/part'
import { reachable } from '../components/reachable'
import { Contest } from './contest'
import { Happenings } from './happenings'
import { MyReach } from './reach'
import { MyRelations } from './relations'
import { showOrHide } from './actions'
import { MyTrust } from './trust'
import { Ways } from './ways'

const MyMirror = graphql(`
  query MyMirror($topic: String!, $asksWays: Boolean!) {
    viewer {
      handle showsStages
      stages { ...StageOfMember }
      happenings { ...HappeningOfMember }
      ...RelationsOfMember
      ...ReachOfMember
      ...TrustOfMember
      waysTo(topic: $topic) @include(if: $asksWays) { ...WaysOfMember }
    }
    topics(first: 100) { nodes { slug name } }
  }
`)

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('mirror'))('title'), robots: { index: false } }
}

const parts = ['happenings', 'stages', 'relations', 'reach', 'trust', 'ways'] as const

/** The member's mirror: what their contributions did, where they stand, with whom they are in relation. For their own eyes. */
async function Me({ searchParams }: { searchParams: Promise<{ topic?: string | string[] }> }) {
  if (!await currentViewer()) redirect('/sign-in?return=/me')
  const topic = [(await searchParams).topic].flat()[0] ?? ''
  const [{ viewer, topics }, t] = await Promise.all([ask(MyMirror, { topic, asksWays: topic !== '' }), getTranslations('mirror')])
  if (!viewer) redirect('/sign-in?return=/me')
  return (
    <div className="page py-10">
      <h1>{t('title')}</h1>
      <p className="measure mt-4 text-large">{t('lead')}</p>
      <p className="mt-3"><Link prefetch={false} className="link target" href={`/members/${encodeURIComponent(viewer.handle)}`}>{t('others')}</Link></p>
      <nav aria-label={t('contents')} className="mt-8">
        <ul className="flex flex-wrap gap-2">{parts.map((part) => <li key={part}><a className="tag" href={`#${part}`}>{t(`${part}.title`)}</a></li>)}</ul>
      </nav>
      <Part id="happenings" title={t('happenings.title')}><Happenings happenings={viewer.happenings ?? []} /></Part>
      <Part id="stages" title={t('stages.title')}>
        <form action={showOrHide} className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
          <input type="hidden" name="act" value={viewer.showsStages ? 'hide' : 'show'} /><input type="hidden" name="idempotencyKey" value={randomUUID()} />
          <p>{t(viewer.showsStages ? 'stages.shown' : 'stages.hidden')}</p>
          <button className="button button-small">{t(viewer.showsStages ? 'stages.hide' : 'stages.show')}</button>
        </form>
        <MemberStages stages={viewer.stages ?? []} own>{({ community }) => <Contest community={community} />}</MemberStages>
      </Part>
      <Part id="relations" title={t('relations.title')}><MyRelations member={viewer} /></Part>
      <Part id="reach" title={t('reach.title')}><MyReach member={viewer} /></Part>
      <Part id="trust" title={t('trust.title')}><MyTrust member={viewer} /></Part>
      <Part id="ways" title={t('ways.title')}><Ways topic={topic} topics={topics.nodes} ways={viewer.waysTo ?? null} /></Part>
    </div>
  )
}

export default reachable(Me)
