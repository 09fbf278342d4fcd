import { useLocale, useTranslations } from 'next-intl'
import Link from 'next/link'
import { graphql } from '../../../graphql/generated/documents'
import type { PostInListFragment } from '../../../graphql/generated/documents/graphql'
import { excerpt } from '../../../lib/markdown'
import { MemberLink } from '../../components/member-link'
import { Moment } from '../../components/moment'

export const PostInList = graphql(`
  fragment PostInList on Post { id kind title body language createdAt commentCount author { handle name deletedAt } }
`)

/** A post in a list: kind, title, first words, who and when. */
export function PostItem({ post, slug, level = 3 }: { post: PostInListFragment; slug: string; level?: 2 | 3 }) {
  const [t, talk] = [useTranslations('communities'), useTranslations('talk')]
  const locale = useLocale()
  const lang = post.language && post.language !== locale ? post.language : undefined
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <article>
      <p className="text-small text-muted">{t(`kind.${post.kind}`)}</p>
      <Heading className="text-large"><Link prefetch={false} className="link" lang={lang} dir="auto" href={`/communities/${slug}/posts/${post.id}`}>{post.title || excerpt(post.body, 70) || talk('withdrawn')}</Link></Heading>
      {post.title && <p lang={lang} dir="auto" className="measure mt-1">{excerpt(post.body, 160)}</p>}
      <p className="mt-1 text-small text-muted"><MemberLink member={post.author} /> · <Moment at={post.createdAt} /> · {t('comments', { count: post.commentCount })}</p>
    </article>
  )
}
