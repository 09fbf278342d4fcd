import { randomUUID } from 'node:crypto'
import { getLocale, getTranslations } from 'next-intl/server'
import { currentIntent } from '../../../../../lib/intent'
import { FieldForm } from '../../../../components/field-form'
import { commentOnPost } from '../../../actions'

/** A comment on the post, or folded away, an answer to one comment. */
export async function Reply({ postId, replyTo, path, name, question = false }: { postId: string; replyTo?: string; path: string; name: string | null; question?: boolean }) {
  const [t, locale, kept] = await Promise.all([getTranslations('communities'), getLocale(), currentIntent()])
  const draft = kept?.intent.kind === 'comment' && kept.intent.postId === postId && (kept.intent.replyTo ?? undefined) === replyTo ? kept.intent.body : ''
  const label = replyTo ? (name ? t('thread.replyTo', { name }) : t('thread.reply')) : t(question ? 'thread.yourAnswer' : 'thread.yourComment')
  const form = (
    <FieldForm action={commentOnPost} submit={t(replyTo ? 'thread.sendReply' : question ? 'thread.sendAnswer' : 'thread.sendComment')} idempotencyKey={randomUUID()} primary={!replyTo}
      hidden={{ postId, path, language: locale, ...(replyTo ? { replyTo } : {}) }}
      fields={[{ name: 'body', kind: 'text', label, required: true, rows: replyTo ? 3 : 5, value: draft, hint: replyTo ? undefined : t('thread.hint') }]} />
  )
  if (!replyTo) return form
  return <details className="mt-3" open={draft !== ''}><summary className="target text-small">{t('thread.reply')}</summary><div className="mt-3">{form}</div></details>
}
