import { randomUUID } from 'node:crypto'
import { getLocale, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { graphql } from '../../../graphql/generated/documents'
import { ask } from '../../../lib/urql'
import { FieldForm } from '../../components/field-form'
import { Moment } from '../../components/moment'
import { setStatus } from './actions'

const IdeasAwaiting = graphql(`
  query IdeasAwaiting($organizationId: ID!) {
    ideas(first: 20, filter: { organizationId: $organizationId, statusKind: [OPEN, UNDER_REVIEW] }, orderBy: { field: CREATED_AT, direction: ASC }) {
      totalCount nodes { id slug title language createdAt supportCount commentCount status { kind label } community { name } }
    }
  }
`)

const kinds = ['OPEN', 'UNDER_REVIEW', 'PLANNED', 'IN_PROGRESS', 'DONE', 'DECLINED'] as const

/** Ideas that await an answer of the organization, oldest first, each with its status to set from the same row. */
export async function Awaiting({ organization }: { organization: { id: string; slug: string } }) {
  const [{ ideas }, t, i, locale] = await Promise.all([ask(IdeasAwaiting, { organizationId: organization.id }), getTranslations('organizations'), getTranslations('ideas'), getLocale()])
  if (ideas.nodes.length === 0) return <p className="measure mt-4">{t('awaiting.empty')}</p>
  return (
    <>
      <p className="mt-2 text-muted">{t('awaiting.lead', { count: ideas.totalCount ?? ideas.nodes.length })}</p>
      <ol className="mt-4 divide-y divide-line">
        {ideas.nodes.map((idea) => (
          <li key={idea.id} className="py-4">
            <h3><Link prefetch={false} className="link" dir="auto" lang={idea.language && idea.language !== locale ? idea.language : undefined} href={`/ideas/${idea.slug}`}>{idea.title}</Link></h3>
            <p className="mt-1 text-small text-muted"><Moment at={idea.createdAt} />{idea.community && <> · <bdi>{idea.community.name}</bdi></>} · {idea.status.label ?? i(`status.${idea.status.kind}`)} · {i('card.supporters', { count: idea.supportCount })} · {i('card.comments', { count: idea.commentCount })}</p>
            <details className="mt-2">
              <summary className="target text-small">{t('awaiting.setStatus')}</summary>
              <div className="mt-3">
                <FieldForm action={setStatus} primary={false} submit={t('awaiting.save')} idempotencyKey={randomUUID()} hidden={{ ideaId: idea.id, path: `/organizations/${organization.slug}` }}
                  fields={[
                    { name: 'kind', kind: 'choice', label: t('awaiting.status'), value: idea.status.kind, options: kinds.map((kind) => ({ value: kind, label: i(`status.${kind}`) })) },
                    { name: 'label', kind: 'line', label: t('awaiting.label'), hint: t('awaiting.labelHint'), maxLength: 40, value: idea.status.label ?? '' },
                  ]} />
              </div>
            </details>
          </li>
        ))}
      </ol>
    </>
  )
}
