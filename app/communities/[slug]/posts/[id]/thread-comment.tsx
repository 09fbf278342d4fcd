import { useLocale, useTranslations } from 'next-intl'
import { graphql } from '../../../../../graphql/generated/documents'
import type { CommentInThreadFragment } from '../../../../../graphql/generated/documents/graphql'
import { MemberLink } from '../../../../components/member-link'
import { Moment } from '../../../../components/moment'
import { Text } from '../../../../components/text'
import { TextTools } from '../../../../components/text-tools'
import { Withdrawn } from '../../../../components/withdrawn'

export const CommentInThread = graphql(`
  fragment CommentInThread on Comment { id body language createdAt official author { handle name deletedAt } ...TextTools }
`)

/** One comment: who, when, what; and what hangs on it. */
export function ThreadComment({ comment, path, children }: { comment: CommentInThreadFragment; path: string; children?: React.ReactNode }) {
  const t = useTranslations('communities')
  const locale = useLocale()
  const lang = comment.language && comment.language !== locale ? comment.language : undefined
  return (
    <article id={comment.id}>
      <p className="text-small text-muted">
        <MemberLink member={comment.author} />{comment.official && <span className="tag ms-2">{t('thread.official')}</span>} · <a className="link" href={`#${comment.id}`}><Moment at={comment.createdAt} /></a>
      </p>
      <div className="mt-2">{comment.withdrawnAt ? <Withdrawn /> : <Text body={comment.body} lang={lang} small mentions={comment.mentions} />}</div>
      <TextTools text={comment} path={path} />
      {children}
    </article>
  )
}
