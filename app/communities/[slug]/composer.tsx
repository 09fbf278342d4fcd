import { randomUUID } from 'node:crypto'
import { getLocale, getTranslations } from 'next-intl/server'
import { currentIntent } from '../../../lib/intent'
import { currentViewer } from '../../../lib/session'
import { FieldForm } from '../../components/field-form'
import { publishPost } from '../actions'

const kinds = ['EXPERIENCE', 'QUESTION', 'KNOWLEDGE'] as const

/** Share an experience, a question or knowledge; what a visitor wrote before signing in stands in it again. */
export async function Composer({ community, open }: { community: { id: string; slug: string; language?: string | null }; open: boolean }) {
  const [t, locale, kept, viewer] = await Promise.all([getTranslations('communities'), getLocale(), currentIntent(), currentViewer()])
  const draft = kept?.intent.kind === 'post' && kept.intent.communityId === community.id ? kept.intent : null
  return (
    <details className="card mt-6" open={open || draft !== null}>
      <summary className="target font-semibold">{t('composer.title')}</summary>
      <div className="mt-4">
        {!viewer && <p className="mb-4 text-muted">{t('composer.signInHint')}</p>}
        <FieldForm action={publishPost} submit={t('composer.submit')} idempotencyKey={randomUUID()}
          hidden={{ communityId: community.id, path: `/communities/${community.slug}#conversation` }}
          fields={[
            { name: 'kind', kind: 'choice', label: t('composer.kind'), value: draft?.postKind ?? 'EXPERIENCE', options: kinds.map((kind) => ({ value: kind, label: t(`composer.${kind}`) })) },
            { name: 'title', kind: 'line', label: t('composer.heading'), hint: t('composer.headingHint'), maxLength: 150, value: draft?.title ?? '' },
            { name: 'body', kind: 'text', label: t('composer.body'), hint: t('composer.bodyHint'), required: true, value: draft?.body ?? '' },
            { name: 'language', kind: 'choice', label: t('composer.language'), value: draft?.language ?? locale, options: [{ value: 'nl', label: 'Nederlands' }, { value: 'en', label: 'English' }] },
          ]} />
      </div>
    </details>
  )
}
