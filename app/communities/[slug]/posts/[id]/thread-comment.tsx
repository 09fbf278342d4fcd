import { useLocale, useTranslations } from 'next-intl'
import { graphql } from '../../../../../graphql/generated/documents'
import type { CommentInThreadFragment } from '../../../../../graphql/generated/documents/graphql'
import { MemberLink } from '../../../../components/member-link'
import { Moment } from '../../../../components/moment'
import { Text } from '../../../../components/text'

export const CommentInThread = graphql(`
  fragment CommentInThread on Comment { id body language createdAt official author { handle name deletedAt } }
`)

/** One comment: who, when, what; and what hangs on it. */
export function ThreadComment({ comment, children }: { comment: CommentInThreadFragment; children?: React.ReactNode }) {
  const t = useTranslations('communities')
  const locale = useLocale()
  const lang = comment.language && comment.language !== locale ? comment.language : undefined
  return (
    <article id={comment.id}>
      <p className="text-small text-muted">
        <MemberLink member={comment.author} />{comment.official && <span className="tag ms-2">{t('thread.official')}</span>} · <a className="link" href={`#${comment.id}`}><Moment at={comment.createdAt} /></a>
      </p>
      <div className="mt-2"><Text body={comment.body} lang={lang} small /></div>
      {children}
    </article>
  )
}
