import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { graphql } from '../../../../../graphql/generated/documents'
import { excerpt } from '../../../../../lib/markdown'
import { ask } from '../../../../../lib/urql'
import { MemberLink } from '../../../../components/member-link'
import { Moment } from '../../../../components/moment'
import { NextPage } from '../../../../components/next-page'
import { reachable } from '../../../../components/reachable'
import { Text } from '../../../../components/text'
import { TextButton, TextTools } from '../../../../components/text-tools'
import { Withdrawn } from '../../../../components/withdrawn'
import { Reply } from './reply'
import { ThreadComment } from './thread-comment'

const PostPage = graphql(`
  query PostPage($id: ID!, $after: String) {
    node(id: $id) {
      ... on Post {
        ...PostTools viewerMayAccept acceptedAnswer { ...CommentInThread }
        id kind title body language createdAt commentCount author { handle name deletedAt } community { slug name }
        comments(first: 20, after: $after) {
          nodes { ...CommentInThread replies(first: 20) { nodes { ...CommentInThread } } }
          pageInfo { endCursor hasNextPage }
        }
      }
    }
  }
`)

interface Props { params: Promise<{ slug: string; id: string }>; searchParams: Promise<{ after?: string | string[] }> }

const load = cache(async (slug: string, id: string, after: string | undefined) => {
  const { node } = await ask(PostPage, { id, after })
  return node?.__typename === 'Post' && node.community?.slug === slug ? node : null
})
const loadFor = async ({ params, searchParams }: Props) => {
  const { slug, id } = await params
  return load(slug, decodeURIComponent(id), [(await searchParams).after].flat()[0])
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const post = await loadFor(props).catch(() => null)
  return post ? { title: post.title || excerpt(post.body, 70), description: excerpt(post.body, 160) } : {}
}

/** A post with its comments and the answers to them. */
async function Page(props: Props) {
  const [post, t, talk, locale] = await Promise.all([loadFor(props), getTranslations('communities'), getTranslations('talk'), getLocale()])
  if (!post?.community) notFound()
  const lang = post.language && post.language !== locale ? post.language : undefined
  const path = `/communities/${post.community.slug}/posts/${post.id}`
  return (
    <div className="page py-10">
      <p className="text-muted">{t(`kind.${post.kind}`)} · <Link prefetch={false} className="link target" href={`/communities/${post.community.slug}#conversation`}><bdi>{post.community.name}</bdi></Link></p>
      <article>
        <h1 lang={lang} dir="auto" className="mt-2 max-w-[24ch] sm:max-w-[32ch]">{post.title || excerpt(post.body, 70) || talk('withdrawn')}</h1>
        <p className="mt-3 text-muted"><MemberLink member={post.author} /> · <Moment at={post.createdAt} /></p>
        <div className="mt-6">{post.withdrawnAt ? <Withdrawn /> : <Text body={post.body} lang={lang} mentions={post.mentions} />}</div>
        <TextTools text={post} path={path} />
      </article>
      <section aria-labelledby="comments-title" className="mt-12 border-t border-line pt-8">
        <h2 id="comments-title">{t(post.kind === 'QUESTION' ? 'thread.answers' : 'thread.comments', { count: post.commentCount })}</h2>
        {post.acceptedAnswer && (
          <section aria-labelledby="accepted-title" className="notice mt-4">
            <h3 id="accepted-title" className="font-sans text-base font-semibold"><span aria-hidden="true">✓ </span>{talk('accepted')}</h3>
            <div className="mt-2"><Text body={post.acceptedAnswer.body} lang={post.acceptedAnswer.language} small mentions={post.acceptedAnswer.mentions} /></div>
            <p className="mt-2 text-small text-muted"><MemberLink member={post.acceptedAnswer.author} /> · <a className="link target" href={`#${post.acceptedAnswer.id}`}><Moment at={post.acceptedAnswer.createdAt} /></a></p>
            {post.viewerMayAccept && <TextButton act="endAccepted" textId={post.acceptedAnswer.id} postId={post.id} path={path}>{talk('endAccepted')}</TextButton>}
          </section>
        )}
        {post.comments.nodes.length === 0 && <p className="measure mt-4">{t(post.kind === 'QUESTION' ? 'thread.noAnswers' : 'thread.noComments')}</p>}
        <ol className="mt-4 divide-y divide-line">
          {post.comments.nodes.map((comment) => (
            <li key={comment.id} className="py-5">
              <ThreadComment comment={comment} path={path}>
                {post.viewerMayAccept && !comment.withdrawnAt && post.acceptedAnswer?.id !== comment.id && comment.author.handle !== post.author.handle && (
                  <TextButton act="accept" textId={comment.id} postId={post.id} path={path}>{talk('accept')}</TextButton>
                )}
                {comment.replies.nodes.length > 0 && (
                  <ol className="mt-4 flex flex-col gap-5 border-s-2 border-line ps-4 sm:ps-6">
                    {comment.replies.nodes.map((reply) => <li key={reply.id}><ThreadComment comment={reply} path={path} /></li>)}
                  </ol>
                )}
                {!comment.withdrawnAt && <Reply postId={post.id} replyTo={comment.id} path={path} name={comment.author.deletedAt ? null : comment.author.name} />}
              </ThreadComment>
            </li>
          ))}
        </ol>
        <NextPage path={path} after={[(await props.searchParams).after].flat()[0]} {...post.comments.pageInfo} />
        <div className="mt-8"><Reply postId={post.id} path={path} name={null} question={post.kind === 'QUESTION'} /></div>
      </section>
    </div>
  )
}

export default reachable(Page)
