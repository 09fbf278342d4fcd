import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { FileOutcome } from '../../components/file-outcome'
import { CommentForm } from './comment-form'
import { Thread, type Branch } from './thread'

interface Props {
  idea: { id: string; commentCount: number }
  path: string
  comments: { nodes: Branch[]; pageInfo: { hasNextPage: boolean; endCursor?: string | null } }
  /** The comment that a permalink leads to, where it does not stand among `comments`. */
  linked: Branch | null
  /** What came of the last form with a file for a comment. */
  outcome?: string
}

/** What people say about an idea, oldest first, and the field to say something oneself. */
export async function Conversation({ idea, path, comments, linked, outcome }: Props) {
  const t = await getTranslations('ideas')
  const { hasNextPage, endCursor } = comments.pageInfo
  return (
    <section id="conversation" aria-labelledby="conversation-title" className="page py-10 *:max-w-[50rem]">
      <h2 id="conversation-title">{t('idea.conversation')}</h2>
      <p className="pt-1 text-muted">{idea.commentCount > 0 ? t('conversation.count', { count: idea.commentCount }) : t('conversation.empty')}</p>
      <FileOutcome outcome={outcome} />
      {linked && (
        <div className="notice my-6 flex flex-col gap-3">
          <h3 className="font-sans text-base font-semibold">{t('conversation.linked')}</h3>
          <Thread branch={linked} ideaId={idea.id} path={path} />
          <p><Link prefetch={false} className="link target" href={`${path}#conversation`} scroll={false}>{t('conversation.whole')}</Link></p>
        </div>
      )}
      <ol className="mt-4 divide-y divide-line">
        {comments.nodes.map((comment) => <li key={comment.id} className="py-5"><Thread branch={comment} ideaId={idea.id} path={path} /></li>)}
      </ol>
      {hasNextPage && endCursor && <p className="pb-6"><Link prefetch={false} className="button" href={`${path}?after=${encodeURIComponent(endCursor)}#conversation`}>{t('conversation.more')}</Link></p>}
      <div className="mt-4 border-t border-line pt-6"><CommentForm ideaId={idea.id} path={path} /></div>
    </section>
  )
}
