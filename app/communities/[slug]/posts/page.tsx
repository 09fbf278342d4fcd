import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { graphql } from '../../../../graphql/generated/documents'
import { ask } from '../../../../lib/urql'
import { NextPage } from '../../../components/next-page'
import { reachable } from '../../../components/reachable'
import { Composer } from '../composer'
import { PostItem } from '../post-item'

const CommunityPosts = graphql(`
  query CommunityPosts($slug: String!, $after: String) {
    community(slug: $slug) { id slug name language posts(first: 20, after: $after) { nodes { ...PostInList } pageInfo { endCursor hasNextPage } } }
  }
`)

interface Props { params: Promise<{ slug: string }>; searchParams: Promise<{ after?: string | string[] }> }

const load = cache(async (slug: string, after: string | undefined) => (await ask(CommunityPosts, { slug, after })).community)
const afterOf = async (searchParams: Props['searchParams']) => [(await searchParams).after].flat()[0]

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [community, t] = await Promise.all([load((await params).slug, await afterOf(searchParams)).catch(() => null), getTranslations('communities')])
  return community ? { title: t('posts.title', { community: community.name }) } : {}
}

/** The whole conversation of a community, newest first. */
async function PostsPage({ params, searchParams }: Props) {
  const after = await afterOf(searchParams)
  const [community, t] = await Promise.all([load((await params).slug, after), getTranslations('communities')])
  if (!community) notFound()
  const { nodes, pageInfo } = community.posts
  return (
    <div className="page py-10">
      <p><Link prefetch={false} className="link target" href={`/communities/${community.slug}`}><bdi>{community.name}</bdi></Link></p>
      <h1 className="mt-2">{t('posts.title', { community: community.name })}</h1>
      {nodes.length === 0 && <p className="measure mt-5">{t('conversation.empty')}</p>}
      <ul className="mt-6 divide-y divide-line">{nodes.map((post) => <li key={post.id} className="py-5"><PostItem post={post} slug={community.slug} level={2} /></li>)}</ul>
      <NextPage path={`/communities/${community.slug}/posts`} after={after} {...pageInfo} />
      <Composer community={community} open={nodes.length === 0} />
    </div>
  )
}

export default reachable(PostsPage)
