import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { graphql } from '../../../graphql/generated/documents'
import { currentViewer } from '../../../lib/session'
import { ask } from '../../../lib/urql'
import { FieldForm } from '../../components/field-form'
import { AssessForm } from './assess-form'
import { Assessed } from './assessed'
import { assignReviewer } from './deed-actions'

const IdeaReviews = graphql(`
  query IdeaReviews($id: ID!) {
    idea(id: $id) { id reviews { since ...Assessed by { id } } community { organization { representatives { id name } } } }
  }
`)

/** For people of the hosting organization alone, folded away: who is to assess the idea, what they think of it, and saying so oneself. */
export async function Reviews({ ideaId, open }: { ideaId: string; open: boolean }) {
  const [t, viewer, { idea }] = await Promise.all([getTranslations('deeds.review'), currentViewer(), ask(IdeaReviews, { id: ideaId })])
  if (!idea?.reviews || !viewer) return null
  const { reviews } = idea
  const own = reviews.find(({ by }) => by.id === viewer.memberId)
  const waits = reviews.filter(({ assessedAt }) => !assessedAt).length
  const assigned = new Set(reviews.flatMap(({ since, by }) => (since ? [by.id] : [])))
  const others = (idea.community?.organization?.representatives ?? []).filter(({ id }) => !assigned.has(id)).toSorted((a, b) => Number(b.id === viewer.memberId) - Number(a.id === viewer.memberId))
  return (
    <details id="assessment" open={open || undefined}>
      <summary className="link target">{own && !own.assessedAt ? t('asked') : t('title', { assessed: reviews.length - waits, waits })}</summary>
      <div className="flex flex-col gap-5 pt-2">
        <p className="hint">{t('lead')}</p>
        {reviews.length > 0 && <ol className="divide-y divide-line">{reviews.map((review) => <li key={review.by.id} className="py-3 first:pt-0"><Assessed ideaId={ideaId} review={review} /></li>)}</ol>}
        {others.length > 0 && (
          <FieldForm key={`assign ${[...assigned].join()}`} action={assignReviewer} submit={t('assign')} primary={false} idempotencyKey={randomUUID()} hidden={{ ideaId }}
            fields={[{ name: 'memberId', kind: 'choice', label: t('who'), value: others[0]?.id, options: others.map(({ id, name }) => ({ value: id, label: id === viewer.memberId ? t('me', { name }) : name })) }]} />
        )}
        <AssessForm key={`assess ${own?.assessedAt}`} ideaId={ideaId} own={own?.assessedAt ? own : null} />
      </div>
    </details>
  )
}
