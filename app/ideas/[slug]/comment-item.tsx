import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { graphql } from '../../../graphql/generated/documents'
import type { Alignment, IdeaCommentFragment } from '../../../graphql/generated/documents/graphql'
import { AddFile, Files } from '../../components/files'
import { MemberLink } from '../../components/member-link'
import { Moment } from '../../components/moment'
import { Text } from '../../components/text'
import { TextTools } from '../../components/text-tools'
import { Withdrawn } from '../../components/withdrawn'

export const IdeaCommentDocument = graphql(`
  fragment IdeaComment on Comment { id body language alignment official createdAt author { handle name deletedAt } attachments { id name mediaType size alternative width height } ...TextTools }
`)

const signs: Record<Alignment, string> = { FOR: '+', NEUTRAL: '○', AGAINST: '−' }

/** One comment: who, where they stand, when (its permalink), what; and what hangs on it. */
export async function CommentItem({ comment, path, reply, children }: { comment: IdeaCommentFragment; path: string; reply?: ReactNode; children?: ReactNode }) {
  const [locale, t] = [await getLocale(), await getTranslations('ideas.conversation')]
  const lang = comment.language && comment.language !== locale ? comment.language : undefined
  return (
    <article id={comment.id} className="comment">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-muted">
        <MemberLink member={comment.author} />
        {comment.official && <span className="tag">{t('official')}</span>}
        {comment.alignment && <span className="tag" data-alignment={comment.alignment}><span aria-hidden="true" className="pe-1.5">{signs[comment.alignment]}</span>{t(comment.alignment)}</span>}
        <a className="link target" href={`${path}?comment=${comment.id}#${comment.id}`}><Moment at={comment.createdAt} /><span className="sr-only">: {t('link')}</span></a>
      </p>
      <div className="mt-1.5">{comment.withdrawnAt ? <Withdrawn /> : <Text body={comment.body} lang={lang} small mentions={comment.mentions} />}</div>
      {comment.attachments.length > 0 && <div className="mt-3 max-w-[24rem]"><Files files={comment.attachments} mayRemove={comment.viewerIsAuthor} target={{ commentId: comment.id, path }} /></div>}
      <TextTools text={comment} path={`${path}?comment=${comment.id}`}>{reply}</TextTools>
      {comment.viewerIsAuthor && !comment.withdrawnAt && <div className="mt-1 text-small"><AddFile target={{ commentId: comment.id, path }} /></div>}
      {children}
    </article>
  )
}
