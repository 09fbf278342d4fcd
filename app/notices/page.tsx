import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { graphql } from '../../graphql/generated/documents'
import type { NoticesPageQuery } from '../../graphql/generated/documents/graphql'
import { ask } from '../../lib/urql'
import { Moment } from '../components/moment'
import { MuteButton } from '../components/mute-button'
import { NextPage } from '../components/next-page'
import { reachable } from '../components/reachable'
import { readNotices } from './actions'
import { sentenceOf } from './sentence'

const NoticesPage = graphql(`
  query NoticesPage($after: String) {
    viewer {
      unreadNoticeCount
      notices(first: 30, after: $after) {
        nodes { id kind at readAt actor { name } idea { id title viewerMutes } subject { ... on Post { title community { name } } ... on Community { name } ... on Organization { name } ... on Topic { name } ... on Case { title } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`)
type Told = NonNullable<NoticesPageQuery['viewer']>['notices']['nodes'][number]

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notices'))('title'), robots: { index: false } }
}

interface Props { searchParams: Promise<{ after?: string | string[] }> }

/** What the viewer was told, newest first, by day. */
async function Notices({ searchParams }: Props) {
  const after = [(await searchParams).after].flat()[0]
  const [{ viewer }, t, format] = await Promise.all([ask(NoticesPage, { after }), getTranslations('notices'), getFormatter()])
  if (!viewer) redirect('/sign-in?return=/notices')
  const { nodes, pageInfo } = viewer.notices
  const days = new Map<string, Told[]>()
  for (const notice of nodes) {
    const day = format.dateTime(new Date(notice.at), { dateStyle: 'full' })
    days.set(day, [...days.get(day) ?? [], notice])
  }
  return (
    <div className="page py-10">
      <h1>{t('title')}</h1>
      <p className="measure mt-3 text-muted">{t('lead')}</p>
      <div className="mt-4 flex flex-wrap items-center gap-3">
        {(viewer.unreadNoticeCount ?? 0) > 0 && (
          <form action={readNotices}>
            <input type="hidden" name="idempotencyKey" value={randomUUID()} />
            <input type="hidden" name="until" value={nodes[0]?.at ?? ''} />
            <button className="button button-small">{t('readAll')}</button>
          </form>
        )}
        <Link prefetch={false} className="link target" href="/account/notices">{t('settings')}</Link>
      </div>
      {nodes.length === 0 && <div className="mt-6"><p className="measure">{t('empty')}</p><p className="mt-3"><Link prefetch={false} className="button" href="/ideas">{t('findIdeas')}</Link></p></div>}
      {[...days].map(([day, notices]) => (
        <section key={day} className="mt-8">
          <h2 className="text-large">{day}</h2>
          <ul className="mt-2 flex max-w-3xl flex-col">{notices.map((notice) => <Line key={notice.id} notice={notice} />)}</ul>
        </section>
      ))}
      <NextPage path="/notices" after={after} {...pageInfo} />
    </div>
  )
}

async function Line({ notice }: { notice: Told }) {
  const t = await getTranslations('notices')
  const { id, at, readAt } = notice
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-3">
      <a className={`link target grow ${readAt ? '' : 'font-semibold'}`} href={`/notices/${id}`}>{await sentenceOf(notice)}</a>
      {!readAt && <span className="tag">{t('unread')}</span>}
      <span className="hint"><Moment at={at} /></span>
      {notice.idea && <MuteButton idea={notice.idea} />}
    </li>
  )
}

export default reachable(Notices)
