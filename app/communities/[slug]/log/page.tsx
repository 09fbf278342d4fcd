import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { graphql } from '../../../../graphql/generated/documents'
import { ask } from '../../../../lib/urql'
import { NextPage } from '../../../components/next-page'
import { Part } from '../../../components/part'
import { reachable } from '../../../components/reachable'
import { Contested } from './contested'
import { Corrections } from './corrections'
import { PutRight } from './put-right'

const CommunityLog = graphql(`
  query CommunityLog($slug: String!, $after: String) {
    community(slug: $slug) {
      id slug name counting viewerCanCorrect
      contestedStages { ...ContestedStage }
      log(first: 20, after: $after) { pageInfo { endCursor hasNextPage } nodes { ...CorrectionInLog } }
    }
  }
`)

interface Props { params: Promise<{ slug: string }>; searchParams: Promise<{ after?: string | string[] }> }
const load = cache(async (slug: string, after: string | undefined) => (await ask(CommunityLog, { slug, after })).community)
const loadFor = async ({ params, searchParams }: Props) => load((await params).slug, [(await searchParams).after].flat()[0])

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [t, community] = [await getTranslations('desk.log'), await loadFor(props).catch(() => null)]
  return community ? { title: `${t('title')} · ${community.name}`, description: t('lead') } : {}
}

/** What people put right in a community, for everybody to read; for its organizers, the forms to do so. */
async function Page(props: Props) {
  const [community, t, a] = [await loadFor(props), await getTranslations('desk.log'), await getTranslations('attention')]
  if (!community) notFound()
  return (
    <div className="page py-10">
      <p className="text-muted"><Link prefetch={false} className="link target" href={`/communities/${community.slug}`}><bdi>{community.name}</bdi></Link></p>
      <h1 className="mt-2">{t('title')}</h1>
      <p className="measure mt-4">{t('lead')}</p>
      <p className="measure mt-3"><strong>{t(`now.${community.counting}`)}</strong></p>
      <Part id="log" title={t('list')}>
        <Corrections corrections={community.log.nodes} />
        <NextPage path={`/communities/${community.slug}/log`} part="log" after={[(await props.searchParams).after].flat()[0]} {...community.log.pageInfo} />
      </Part>
      {community.contestedStages.length > 0 && <Part id="contested" title={a('contested.title')}><Contested stages={community.contestedStages} /></Part>}
      {community.viewerCanCorrect && <Part id="put-right" title={t('form.title')}><PutRight community={community} /></Part>}
    </div>
  )
}

export default reachable(Page)
