import { randomUUID } from 'node:crypto'
import { getLocale, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { currentViewer } from '../../../../../lib/session'
import { FieldForm } from '../../../../components/field-form'
import { NextPage } from '../../../../components/next-page'
import { Part } from '../../../../components/part'
import { CommentItem } from '../../comment-item'
import { commentOnAmendment } from './actions'
import type { AmendmentOnPage } from './amendment-page'

/** What people say about a proposed change, oldest first, and the field to say something oneself. */
export async function Discussion({ amendment, path, after }: { amendment: AmendmentOnPage; path: string; after: string | undefined }) {
  const t = await getTranslations('texts.amendments')
  return (
    <Part id="conversation" title={t('conversation')}>
      <p className="pt-1 text-muted">{t('comments', { count: amendment.commentCount })}</p>
      <ol className="mt-2 max-w-3xl divide-y divide-line">
        {amendment.comments.nodes.map((comment) => (
          <li key={comment.id} className="py-5">
            <CommentItem comment={comment} path={path}>
              {comment.replies.nodes.length > 0 && (
                <ol className="mt-4 flex flex-col gap-5 border-s-2 border-line ps-3 sm:ps-6">{comment.replies.nodes.map((reply) => <li key={reply.id}><CommentItem comment={reply} path={path} /></li>)}</ol>
              )}
              <details className="mt-2"><summary className="link target text-small">{t('reply')}<span className="sr-only">: {comment.author.name}</span></summary><div className="mt-3"><Words amendmentId={amendment.id} path={path} replyTo={comment} /></div></details>
            </CommentItem>
          </li>
        ))}
      </ol>
      <NextPage path={path} part="conversation" after={after} {...amendment.comments.pageInfo} />
      <div className="mt-6"><Words amendmentId={amendment.id} path={path} /></div>
    </Part>
  )
}

async function Words({ amendmentId, path, replyTo }: { amendmentId: string; path: string; replyTo?: { id: string; author: { name: string } } }) {
  const [t, language, viewer] = [await getTranslations('texts.amendments'), await getLocale(), await currentViewer()]
  if (!viewer) return <p><Link prefetch={false} className="button" href={`/sign-in?return=${encodeURIComponent(path)}`}>{t('signIn')}</Link></p>
  return (
    <FieldForm action={commentOnAmendment} submit={t(replyTo ? 'sendReply' : 'post')} primary={!replyTo} idempotencyKey={randomUUID()} hidden={{ amendmentId, path, language, ...(replyTo ? { replyTo: replyTo.id } : {}) }}
      fields={[{ name: 'body', kind: 'text', required: true, rows: replyTo ? 3 : 4, maxLength: 10_000, label: replyTo ? t('replyTo', { name: replyTo.author.name }) : t('write') }]} />
  )
}
