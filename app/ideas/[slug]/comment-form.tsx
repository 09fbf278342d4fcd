import { randomUUID } from 'node:crypto'
import { getLocale, getTranslations } from 'next-intl/server'
import { currentIntent } from '../../../lib/intent'
import { FieldForm } from '../../components/field-form'
import { commentOnIdea } from './actions'

const alignments = ['FOR', 'NEUTRAL', 'AGAINST'] as const

interface Props { ideaId: string; path: string; replyTo?: { id: string; name: string | null } }

/** A comment on the idea, for, neutral or against; or folded away, an answer to one comment. What a visitor wrote before signing in stands in it again. */
export async function CommentForm({ ideaId, path, replyTo }: Props) {
  const [t, locale, kept] = await Promise.all([getTranslations('ideas.conversation'), getLocale(), currentIntent()])
  const written = kept?.intent.kind === 'comment' && kept.intent.ideaId === ideaId && (kept.intent.replyTo ?? undefined) === replyTo?.id ? kept.intent : null
  const body = { name: 'body', kind: 'text' as const, required: true, value: written?.body ?? '' }
  const shared = { action: commentOnIdea, idempotencyKey: randomUUID() }
  if (!replyTo) {
    return (
      <FieldForm {...shared} submit={t('post')} hidden={{ ideaId, path, language: locale }}
        fields={[
          { name: 'alignment', kind: 'radio', label: t('alignment'), value: written?.alignment ?? 'NEUTRAL', options: alignments.map((value) => ({ value, label: t(value) })) },
          { ...body, label: t('write'), hint: t('hint'), rows: 5 },
        ]} />
    )
  }
  return (
    <details className="open:basis-full" open={written !== null}>
      <summary className="link target text-small">{t('reply')}<span className="sr-only">: {replyTo.name}</span></summary>
      <div className="mt-3">
        <FieldForm {...shared} submit={t('sendReply')} primary={false} hidden={{ ideaId, path, language: locale, replyTo: replyTo.id }}
          fields={[{ ...body, label: replyTo.name ? t('replyTo', { name: replyTo.name }) : t('reply'), rows: 3 }]} />
      </div>
    </details>
  )
}
