import { getTranslations } from 'next-intl/server'
import { graphql } from '../../../graphql/generated/documents'
import type { IdeaCommentFragment } from '../../../graphql/generated/documents/graphql'
import { CommentForm } from './comment-form'
import { CommentItem } from './comment-item'

export const ThreadDocument = graphql(`
  fragment Thread on Comment {
    ...IdeaComment
    replies(first: 10) {
      totalCount
      nodes { ...IdeaComment replies(first: 5) { totalCount nodes { ...IdeaComment replies(first: 1) { totalCount } } } }
    }
  }
`)

/** A comment with its answers, as deep as they were asked for. */
export type Branch = IdeaCommentFragment & { replies: { totalCount?: number | null; nodes?: Branch[] } }

/** A comment, what was answered and what was answered to that; what lies deeper or is over stands behind a link. */
export async function Thread({ branch, ideaId, path }: { branch: Branch; ideaId: string; path: string }) {
  const t = await getTranslations('ideas.conversation')
  const shown = branch.replies.nodes ?? []
  const over = (branch.replies.totalCount ?? 0) - shown.length
  return (
    <CommentItem comment={branch} path={path} reply={<CommentForm ideaId={ideaId} path={path} replyTo={{ id: branch.id, name: branch.author.deletedAt ? null : branch.author.name }} />}>
      {shown.length > 0 && (
        <ol className="mt-4 flex flex-col gap-5 border-s-2 border-line ps-3 sm:ps-6">
          {shown.map((reply) => <li key={reply.id}><Thread branch={reply} ideaId={ideaId} path={path} /></li>)}
        </ol>
      )}
      {over > 0 && <p className="mt-2"><a className="link target text-small" href={`${path}?comment=${branch.id}#${branch.id}`}>{t('deeper', { count: over })}</a></p>}
    </CommentItem>
  )
}
