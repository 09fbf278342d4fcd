import { randomUUID } from 'node:crypto'
import { getLocale, getTranslations } from 'next-intl/server'
import type { WordFragment } from '../../../graphql/generated/documents/graphql'
import { excerpt } from '../../../lib/markdown'
import { FieldForm } from '../../components/field-form'
import { MemberLink } from '../../components/member-link'
import { Moment } from '../../components/moment'
import { chosenStatus, statusOptions } from '../../components/status-choice'
import { Text } from '../../components/text'
import { respond } from './respond-action'
import type { Branch } from './thread'

const BECAUSE = 10

/** For people of the hosting organization and administrators: the shared draft, and publishing it at once with the status. Null for everybody else. */
export async function ResponseForm({ idea, comments }: { idea: WordFragment; comments: Branch[] }) {
  const [t, i, locale] = await Promise.all([getTranslations('word.response'), getTranslations('ideas'), getLocale()])
  const { responseDraft: draft, officialResponse: response } = idea
  if (!draft) return null
  const labels = (idea.community?.organization?.statusLabels ?? []).filter(({ retiredAt }) => !retiredAt)
  const named = new Set((response?.becauseOf ?? []).flatMap((reason) => (reason.__typename === 'Comment' ? [reason.id] : [])))
  const candidates = comments.slice(0, BECAUSE)
  return (
    <details className="mt-4" open={draft.body != null}>
      <summary className="link target">{t(response ? 'mend' : 'give')}</summary>
      <div className="mt-3 flex flex-col gap-4">
        {draft.body != null && (
          <div className="notice">
            <p className="text-small text-muted">{t('draft')} {draft.by && <MemberLink member={draft.by} />} {draft.savedAt && <>· <Moment at={draft.savedAt} /></>}</p>
            <div className="mt-1"><Text body={draft.body} small /></div>
          </div>
        )}
        <FieldForm action={respond} submit={t('save')} idempotencyKey={randomUUID()} hidden={{ ideaId: idea.id, path: `/ideas/${idea.slug}`, baseNumber: String(draft.number), language: locale }}
          fields={[
            { name: 'body', kind: 'text', label: t('body'), hint: t('bodyHint'), required: true, maxLength: 10_000, value: draft.body ?? response?.body ?? '' },
            ...(idea.status.kind === 'MERGED' ? [] : [{ name: 'status', kind: 'choice' as const, label: t('status'), value: chosenStatus(idea.status, labels), options: statusOptions(labels, (kind) => i(`status.${kind}`)) }]),
            ...candidates.map((comment, index) => ({
              name: `because ${comment.id}`, kind: 'check' as const, value: named.has(comment.id) ? 'yes' : '', label: `${comment.author.name}: ${excerpt(comment.body, 60)}`,
              hint: index === 0 ? t('because') : undefined,
            })),
            { name: 'then', kind: 'radio', label: t('then'), value: 'publish', options: [{ value: 'draft', label: t('keep') }, { value: 'publish', label: t('publish') }] },
          ]} />
      </div>
    </details>
  )
}
