import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import type { PostInListFragment } from '../../../graphql/generated/documents/graphql'
import { Composer } from './composer'
import { PostItem } from './post-item'

/** What people share here, newest first, and the field to share something oneself. */
export async function Conversation({ community, posts, more }: { community: { id: string; slug: string; language?: string | null }; posts: PostInListFragment[]; more: boolean }) {
  const t = await getTranslations('communities')
  return (
    <>
      {posts.length === 0 && <div className="mt-4"><p className="measure">{t('conversation.empty')}</p><p className="measure mt-2 text-muted">{t('conversation.example')}</p></div>}
      {posts.length > 0 && <ul className="mt-5 divide-y divide-line">{posts.map((post) => <li key={post.id} className="py-4"><PostItem post={post} slug={community.slug} /></li>)}</ul>}
      {more && <p className="mt-3"><Link prefetch={false} className="link target" href={`/communities/${community.slug}/posts`}>{t('conversation.all')}</Link></p>}
      <Composer community={community} open={posts.length === 0} />
    </>
  )
}
