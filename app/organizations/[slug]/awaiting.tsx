import { randomUUID } from 'node:crypto'
import { getLocale, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { graphql } from '../../../graphql/generated/documents'
import { ask } from '../../../lib/urql'
import { FieldForm } from '../../components/field-form'
import { Moment } from '../../components/moment'
import { NextPage } from '../../components/next-page'
import { chosenStatus, statusOptions } from '../../components/status-choice'
import { setStatus } from './actions'

const IdeasAwaiting = graphql(`
  query IdeasAwaiting($organizationId: ID!, $after: String) {
    organization(id: $organizationId) { statusLabels { id label kind retiredAt } }
    ideas(first: 10, after: $after, filter: { organizationId: $organizationId, statusKind: [OPEN, UNDER_REVIEW] }, orderBy: { field: CREATED_AT, direction: ASC }) {
      pageInfo { endCursor hasNextPage } nodes { id slug title language createdAt supportCount commentCount status { kind label } community { name } }
    }
  }
`)

/** Ideas that await an answer of the organization, oldest first, each with its status to set from the same row. */
export async function Awaiting({ organization, after }: { organization: { id: string; slug: string }; after: string | undefined }) {
  const [{ ideas, organization: own }, t, i, d, locale] = await Promise.all([ask(IdeasAwaiting, { organizationId: organization.id, after }), getTranslations('organizations'), getTranslations('ideas'), getTranslations('deeds'), getLocale()])
  const labels = (own?.statusLabels ?? []).filter(({ retiredAt }) => !retiredAt)
  const path = `/organizations/${organization.slug}`
  if (ideas.nodes.length === 0) return <p className="measure mt-4">{t('awaiting.empty')}</p>
  return (
    <>
      <p className="mt-2 text-muted">{t('awaiting.lead')}</p>
      <ol className="mt-4 divide-y divide-line">
        {ideas.nodes.map((idea) => (
          <li key={idea.id} className="py-4">
            <h3><Link prefetch={false} className="link" dir="auto" lang={idea.language && idea.language !== locale ? idea.language : undefined} href={`/ideas/${idea.slug}`}>{idea.title}</Link></h3>
            <p className="mt-1 text-small text-muted">{t.rich('awaiting.since', { when: () => <Moment at={idea.createdAt} /> })}{idea.community && <> · <bdi>{idea.community.name}</bdi></>} · {idea.status.label ?? i(`status.${idea.status.kind}`)} · {i('card.supporters', { count: idea.supportCount })} · {i('card.comments', { count: idea.commentCount })}</p>
            <div className="mt-1 flex flex-wrap items-start gap-x-6">
              <Link prefetch={false} className="link target text-small" href={`/ideas/${idea.slug}#response`}>{t('awaiting.answer')}<span className="sr-only">: {idea.title}</span></Link>
              <Link prefetch={false} className="link target text-small" href={`/ideas/${idea.slug}?assess=yes#assessment`}>{d('toAssess.open')}<span className="sr-only">: {idea.title}</span></Link>
              <details className="open:basis-full">
                <summary className="target text-small">{t('awaiting.setStatus')}<span className="sr-only">: {idea.title}</span></summary>
                <div className="mt-3">
                  <FieldForm action={setStatus} primary={false} submit={t('awaiting.save')} idempotencyKey={randomUUID()} hidden={{ ideaId: idea.id, path }}
                    fields={[
                      { name: 'kind', kind: 'choice', label: t('awaiting.status'), value: chosenStatus(idea.status, labels), options: statusOptions(labels, (kind) => i(`status.${kind}`)) },
                      { name: 'label', kind: 'line', label: t('awaiting.label'), hint: t('awaiting.labelHint'), maxLength: 40, value: chosenStatus(idea.status, labels).includes(' ') ? '' : idea.status.label ?? '' },
                    ]} />
                </div>
              </details>
            </div>
          </li>
        ))}
      </ol>
      <NextPage path={path} name="awaiting" after={after} {...ideas.pageInfo} />
    </>
  )
}
